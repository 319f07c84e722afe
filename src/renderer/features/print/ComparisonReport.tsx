import { summaryTexts } from '../../../shared/texts/summary.ts'
import { useTexts } from '../../state/language.ts'
import { useAppraisals } from '../../state/portfolio.ts'
import { ComparisonPart } from './ComparisonPart.tsx'
import { Cover } from './Cover.tsx'
import classes from './Print.module.css'

/** Some contracts side by side, to hand on. */
export function ComparisonReport({ ids }: { readonly ids: readonly string[] }) {
  const t = useTexts(summaryTexts)
  const chosen = useAppraisals().filter(({ record }) => ids.includes(record.id))
  return (
    <main className={classes.page}>
      <Cover title={t.compareTitle} about={t.count(chosen.length)} />
      <ComparisonPart appraisals={chosen} />
    </main>
  )
}
