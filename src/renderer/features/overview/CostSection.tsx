import { type Appraisal, costByMonth, costBySupplier, costOfMonths } from '../../../shared/portfolio/index.ts'
import { type Context, sumOf } from '../../../shared/rules/index.ts'
import { overviewTexts } from '../../../shared/texts/overview.ts'
import { CostChart } from '../../parts/CostChart.tsx'
import { Section } from '../../parts/Section.tsx'
import { keepEach } from '../../state/keepEach.ts'
import { keepLast } from '../../state/keepLast.ts'
import { useFormats, useTexts } from '../../state/language.ts'
import { useAppraisals, useRulesContext } from '../../state/portfolio.ts'
import classes from './Overview.module.css'

/** The months shown: those of the cost of a year beside them. */
const months = 12

const costKept = keepEach(costOfMonths)

const monthsOf = keepLast((appraisals: readonly Appraisal[], context: Context) =>
  costByMonth(appraisals, context, months, costKept),
)

/** What it costs: two numbers, one chart, and who it goes to. */
export function CostSection() {
  const t = useTexts(overviewTexts)
  const format = useFormats()
  const appraisals = useAppraisals()
  const context = useRulesContext()
  const suppliers = costBySupplier(appraisals.filter(({ ended }) => !ended))
  const monthly = sumOf(appraisals.map(({ evaluation }) => evaluation.totals.monthlyNet))
  const year = sumOf(appraisals.map(({ evaluation }) => evaluation.totals.yearNet))
  const monthlyMost = sumOf(appraisals.map((each) => each.atMost?.monthlyNet ?? each.evaluation.totals.monthlyNet))
  const yearMost = sumOf(appraisals.map((each) => each.atMost?.yearNet ?? each.evaluation.totals.yearNet))
  return (
    <Section title={t.costs}>
      <div className={classes.numbers}>
        <Figure name={t.monthly} amount={monthly} most={monthlyMost} />
        <Figure name={t.year} amount={year} most={yearMost} />
      </div>
      <CostChart months={monthsOf(appraisals, context)} title={t.chart} hint={t.chartHint} />
      <table className={classes.suppliers}>
        <caption>{t.bySupplier}</caption>
        <thead>
          <tr>
            <th scope="col">{t.supplier}</th>
            <th scope="col" className="number">
              {t.monthly}
            </th>
            <th scope="col" className="number">
              {t.year}
            </th>
          </tr>
        </thead>
        <tbody>
          {suppliers.map(({ supplierName, monthlyNet, yearNet }) => (
            <tr key={supplierName}>
              <th scope="row">{supplierName}</th>
              <td className="number">{format.money(monthlyNet)}</td>
              <td className="number">{format.money(yearNet)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function Figure({ name, amount, most }: { readonly name: string; readonly amount: number; readonly most: number }) {
  const t = useTexts(overviewTexts)
  const format = useFormats()
  return (
    <div>
      <div className={classes.figureName}>
        {name} <span>{t.exVat}</span>
      </div>
      <div className={classes.figure}>{format.money(amount)}</div>
      {most > amount && <div className={classes.figureMost}>{t.upTo(format.money(most))}</div>}
    </div>
  )
}
