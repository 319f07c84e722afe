import { type Appraisal, costByMonth } from '../../../shared/portfolio/index.ts'
import { summaryTexts } from '../../../shared/texts/summary.ts'
import { CostBars } from '../../parts/CostChart.tsx'
import { useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import { MonthsTable } from './MonthsTable.tsx'
import classes from './Print.module.css'

/** As wide as the text of an A4 page, in CSS pixels. */
const pageWidth = 660

/** What is invoiced month by month, as a chart and as a table. */
export function CostPart({ appraisals }: { readonly appraisals: readonly Appraisal[] }) {
  const t = useTexts(summaryTexts)
  const context = useRulesContext()
  const months = costByMonth(appraisals, context, 12)
  return (
    <section className={classes.whole}>
      <h2>{t.costs}</h2>
      <p className={classes.hint}>{t.costsHint}</p>
      <CostBars months={months} width={pageWidth} height={220} />
      <MonthsTable months={months} />
    </section>
  )
}
