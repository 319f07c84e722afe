import { freeToLeave } from '../../../shared/portfolio/index.ts'
import { overviewTexts } from '../../../shared/texts/overview.ts'
import { ContractLink } from '../../parts/ContractLink.tsx'
import { useTodo } from '../../parts/duties/useTodo.ts'
import { Few } from '../../parts/Few.tsx'
import { Section } from '../../parts/Section.tsx'
import { useFormats, useTexts } from '../../state/language.ts'
import { useAppraisals, useRulesContext } from '../../state/portfolio.ts'
import classes from './Overview.module.css'

/** So many are shown at first. */
const shownAtFirst = 20

/** Contracts that can be left every month or day: listed, without a countdown. */
export function FreeSection() {
  const t = useTexts(overviewTexts)
  const format = useFormats()
  const { today } = useRulesContext()
  // What asks for notice stands among what must be done.
  const { open, snoozed } = useTodo()
  const asked = new Set(
    [...open, ...snoozed].filter(({ duty }) => duty.kind === 'give-notice').map(({ duty }) => duty.contractId),
  )
  const free = useAppraisals().filter((each) => {
    const { given } = each.evaluation.termination
    return !each.ended && given === null && freeToLeave(each, today) && !asked.has(each.record.id)
  })
  if (free.length === 0) return null
  return (
    <Section title={t.free} hint={t.freeHint}>
      <Few of={free} first={shownAtFirst}>
        {(shown, id) => (
          <ul className={classes.free} id={id}>
            {shown.map(({ record, supplierName, evaluation }) => (
              <li key={record.id}>
                <ContractLink id={record.id}>{record.title}</ContractLink>
                <span className={classes.whom}>
                  {supplierName} · {t.freeEnds(format.day(evaluation.termination.nextDeadline?.endsOn ?? today))}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Few>
    </Section>
  )
}
