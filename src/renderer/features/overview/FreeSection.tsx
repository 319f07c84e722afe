import { freeToLeave } from '../../../shared/portfolio/index.ts'
import { overviewTexts } from '../../../shared/texts/overview.ts'
import { ContractLink } from '../../parts/ContractLink.tsx'
import { Section } from '../../parts/Section.tsx'
import { useFormats, useTexts } from '../../state/language.ts'
import { useAppraisals, useRulesContext } from '../../state/portfolio.ts'
import classes from './Overview.module.css'

/** Contracts that can be left every month or day: listed, without a countdown. */
export function FreeSection() {
  const t = useTexts(overviewTexts)
  const format = useFormats()
  const { today } = useRulesContext()
  const free = useAppraisals().filter((each) => {
    return !each.ended && each.evaluation.termination.given === null && freeToLeave(each, today)
  })
  if (free.length === 0) return null
  return (
    <Section title={t.free} hint={t.freeHint}>
      <ul className={classes.free}>
        {free.map(({ record, supplierName, evaluation }) => (
          <li key={record.id}>
            <ContractLink id={record.id}>{record.title}</ContractLink>
            <span className={classes.whom}>
              {supplierName} · {t.freeEnds(format.day(evaluation.termination.nextDeadline?.endsOn ?? today))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
