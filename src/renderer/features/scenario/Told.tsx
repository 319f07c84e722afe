import { scenarioTexts } from '../../../shared/texts/scenario.ts'
import formClasses from '../../parts/form/Form.module.css'
import { useLanguage, useTexts } from '../../state/language.ts'
import type { ScenarioDraft } from './draft/index.ts'
import { fieldLabel, listed } from './fieldLabel.ts'
import type { Shown } from './useCompared.ts'

/** What keeps what is typed from being reckoned, and that what is shown is of before. */
export function Told({ draft, shown }: { readonly draft: ScenarioDraft; readonly shown: Shown }) {
  const t = useTexts(scenarioTexts)
  const language = useLanguage()
  const { compared, inTheWay } = shown
  const fields = listed(
    inTheWay.map((path) => fieldLabel(path, draft, language)),
    t.and,
  )
  if (inTheWay.length === 0) return compared?.scenario.candidates.length === 0 ? <p>{t.chooseSome}</p> : null
  if (compared === null) return <p>{t.waiting(fields)}</p>
  return <p className={formClasses.caution}>{t.stale(fields)}</p>
}
