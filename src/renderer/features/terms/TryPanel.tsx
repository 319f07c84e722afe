import { useState } from 'react'
import { readDate, writeDate } from '../../../shared/input/index.ts'
import { isoDay } from '../../../shared/rules/index.ts'
import { DayField } from '../../parts/DayField.tsx'
import form from '../../parts/form/Form.module.css'
import { LiveDeadline } from '../../parts/form/LiveDeadline.tsx'
import { useLanguage } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import { inReadingOrder, type ReadTerms, type TermsDraft } from './draft/index.ts'
import { termsFaultText, wholePath } from './faultText.ts'
import { fieldLabel } from './fieldLabel.ts'
import { useTermsTexts } from './termsForm.ts'
import { tryOut } from './tryOut.ts'

interface TryPanelProps {
  readonly draft: TermsDraft
  /** What the draft comes to. */
  readonly read: ReadTerms
}

/** What the terms as typed come to for a contract that begins on a day. */
export function TryPanel({ draft, read }: TryPanelProps) {
  const t = useTermsTexts()
  const language = useLanguage()
  const { today } = useRulesContext()
  const [typed, setTyped] = useState<string | null>(null)
  const startsOn = typed ?? writeDate(isoDay(today), language)
  const day = readDate(startsOn)
  return (
    <section className={form.live} aria-labelledby="terms-try">
      <h2 id="terms-try">{t.try.heading}</h2>
      <p className={form.note}>{t.try.hint}</p>
      <DayField label={t.try.startsOn} value={startsOn} onChange={setTyped} />
      {read.edition === null ? (
        <Waiting draft={draft} read={read} />
      ) : day.ok ? (
        <Result read={read} startsOn={day.value} />
      ) : (
        <p>{t.try.wrongDate}</p>
      )}
    </section>
  )
}

/** What must be mended before anything can be reckoned. */
function Waiting({ draft, read }: TryPanelProps) {
  const t = useTermsTexts()
  const language = useLanguage()
  const ofAll = read.faults.find(({ path }) => path === wholePath)
  const whole = ofAll && termsFaultText(ofAll, language)
  return (
    <>
      <p>{t.try.waiting}</p>
      <ul className={form.hints}>
        {inReadingOrder(read.faults.map(({ path }) => path)).map((path) => (
          <li key={path}>{path === wholePath ? whole : fieldLabel(path, draft, language)}</li>
        ))}
      </ul>
    </>
  )
}

function Result({ read, startsOn }: { readonly read: ReadTerms; readonly startsOn: string }) {
  const t = useTermsTexts()
  const of = tryOut(read.set, startsOn, useRulesContext())
  return of.evaluation.termination.ways === null ? <p>{t.try.silent}</p> : <LiveDeadline of={of} />
}
