import { scenarioTexts } from '../../../shared/texts/scenario.ts'
import formClasses from '../../parts/form/Form.module.css'
import { useLanguage, useTexts } from '../../state/language.ts'
import { fieldLabel, listed } from './fieldLabel.ts'
import type { Typed } from './useScenarioForm.ts'

/** What keeps what is typed from being reckoned, and that what is shown is of before. */
export function Told({ typed: { draft, inTheWay, whole } }: { readonly typed: Typed }) {
  const t = useTexts(scenarioTexts)
  const language = useLanguage()
  const fields = listed(
    inTheWay.map((path) => fieldLabel(path, draft, language)),
    t.and,
  )
  if (inTheWay.length === 0) return whole?.candidates.length === 0 ? <p>{t.chooseSome}</p> : null
  return whole === null ? <p>{t.waiting(fields)}</p> : <p className={formClasses.caution}>{t.stale(fields)}</p>
}
