import { summaryTexts } from '../../../shared/texts/summary.ts'
import { useFormats, useTexts } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import { useAppraisals, useRulesContext } from '../../state/portfolio.ts'
import { ComparisonPart } from './ComparisonPart.tsx'
import { ContractPart } from './ContractPart.tsx'
import { ContractsPart } from './ContractsPart.tsx'
import { CostPart } from './CostPart.tsx'
import { DeadlinesPart } from './DeadlinesPart.tsx'
import classes from './Print.module.css'

/** The summary of the portfolio: deadlines, contracts, costs, each contract explained, the comparison. */
export function Summary({ only }: { readonly only: ReadonlySet<string> | null }) {
  const t = useTexts(summaryTexts)
  const format = useFormats()
  const { today } = useRulesContext()
  const business = useLedger(({ settings }) => settings.business.name)
  const appraisals = useAppraisals().filter(({ record }) => only === null || only.has(record.id))
  const running = appraisals.filter(({ ended }) => !ended)
  return (
    <main className={classes.page}>
      <header className={classes.cover}>
        <h1>{t.title}</h1>
        <p className={classes.business}>{business}</p>
        <p>
          {t.made(format.day(today))} · {t.count(appraisals.length)}
        </p>
        <p className={classes.advice}>{t.advice}</p>
      </header>
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
      {running.length > 1 && <ComparisonPart appraisals={running} />}
    </main>
  )
}
