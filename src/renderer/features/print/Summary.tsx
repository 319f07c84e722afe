import { summaryTexts } from '../../../shared/texts/summary.ts'
import { useTexts } from '../../state/language.ts'
import { useAppraisals } from '../../state/portfolio.ts'
import { ComparisonPart } from './ComparisonPart.tsx'
import { ContractPart } from './ContractPart.tsx'
import { ContractsPart } from './ContractsPart.tsx'
import { CostPart } from './CostPart.tsx'
import { Cover } from './Cover.tsx'
import { DeadlinesPart } from './DeadlinesPart.tsx'
import classes from './Print.module.css'

/** The summary of the portfolio: deadlines, contracts, costs, each contract explained, the comparison. */
export function Summary({ only }: { readonly only: ReadonlySet<string> | null }) {
  const t = useTexts(summaryTexts)
  const appraisals = useAppraisals().filter(({ record }) => only === null || only.has(record.id))
  const running = appraisals.filter(({ ended }) => !ended)
  return (
    <main className={classes.page}>
      <Cover title={t.title} about={t.count(appraisals.length)} />
      <DeadlinesPart appraisals={running} />
      <ContractsPart appraisals={appraisals} />
      <CostPart appraisals={running} />
      <section>
        <h2>{t.each}</h2>
        <p className={classes.hint}>{t.dagger}</p>
        {appraisals.map((each) => (
          <ContractPart key={each.record.id} of={each} />
        ))}
      </section>
      {running.length > 1 && (
        <div className={classes.newPage}>
          <ComparisonPart appraisals={running} />
        </div>
      )}
    </main>
  )
}
