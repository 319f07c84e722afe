import { type Invoice, invoicesByMonth, type MonthSum } from '../../../shared/payments/index.ts'
import { monthInShort, monthInText } from '../../../shared/rules/index.ts'
import { paymentsTexts } from '../../../shared/texts/payments.ts'
import { Amount } from '../../parts/Amount.tsx'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import classes from './Months.module.css'
import { SumWhy } from './SumWhy.tsx'
import { amountIn, type Series } from './series.ts'
import { useView } from './view.ts'

interface MonthsTableProps {
  readonly title: string
  readonly months: readonly MonthSum[]
  /** What the months are the sums of. */
  readonly invoices: readonly Invoice[]
  readonly series: readonly Series[]
}

/** The numbers of the chart: a row a month, its sum and a column a part. */
export function MonthsTable({ title, months, invoices, series }: MonthsTableProps) {
  const t = useTexts(paymentsTexts)
  const language = useLanguage()
  const format = useFormats()
  const base = useView((view) => view.base)
  const ofMonths = invoicesByMonth(invoices)
  return (
    // Wide tables scroll by themselves, so the keyboard must reach them.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region takes focus (WCAG 2.1.1)
    <section className={classes.scroll} tabIndex={0} aria-label={title}>
      <table className={classes.sums}>
        <thead>
          <tr>
            <th scope="col">{t.month}</th>
            <th scope="col" className="number">
              {t.total}
            </th>
            {series.map(({ look, name }) => (
              <th key={look} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.month}>
              <th scope="row" className={classes.monthName}>
                {monthInShort(month.month, language)}
              </th>
              <td className="number">
                <div className={classes.withWhy}>
                  <div>
                    <Amount of={month.sum} base={base} />
                  </div>
                  <SumWhy
                    of={monthInText(month.month, language)}
                    invoices={() => ofMonths.get(month.month) ?? []}
                    base={base}
                  />
                </div>
              </td>
              {series.map((each) => (
                <td key={each.look} className="number">
                  {format.money(amountIn(month, each, base))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
