import { type MonthCost, suppliersOf } from '../../shared/portfolio/index.ts'
import { monthInShort } from '../../shared/rules/index.ts'
import { overviewTexts } from '../../shared/texts/overview.ts'
import { useFormats, useLanguage, useTexts } from '../state/language.ts'
import classes from './CostChart.module.css'

/** The numbers of the chart: a row a month, a column a supplier. */
export function CostTable({ months, title }: { readonly months: readonly MonthCost[]; readonly title: string }) {
  const t = useTexts(overviewTexts)
  const language = useLanguage()
  const format = useFormats()
  const suppliers = suppliersOf(months)
  return (
    // Wide tables scroll by themselves, so the keyboard must reach them.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region takes focus (WCAG 2.1.1)
    <section className={classes.scroll} tabIndex={0} aria-label={title}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t.month}</th>
            {suppliers.map((supplier) => (
              <th key={supplier} scope="col" className="number">
                {supplier}
              </th>
            ))}
            <th scope="col" className="number">
              {t.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, net, bySupplier }) => (
            <tr key={month}>
              <th scope="row">{monthInShort(month, language)}</th>
              {suppliers.map((supplier) => (
                <td key={supplier} className="number">
                  {format.money(bySupplier.get(supplier) ?? 0)}
                </td>
              ))}
              <td className="number">{format.money(net)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
