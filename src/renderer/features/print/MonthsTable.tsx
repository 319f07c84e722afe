import { type MonthCost, suppliersOf } from '../../../shared/portfolio/index.ts'
import { monthInShort, netOf, number, sumOf } from '../../../shared/rules/index.ts'
import { summaryTexts } from '../../../shared/texts/summary.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import classes from './Print.module.css'

/** So many suppliers have a column of their own on a page; what is left goes together. */
const columns = 5

/** The numbers of the chart for a page: the dearest suppliers and the rest together, amounts in kroner. */
export function MonthsTable({ months }: { readonly months: readonly MonthCost[] }) {
  const t = useTexts(summaryTexts)
  const language = useLanguage()
  const suppliers = suppliersOf(months)
  const own = suppliers.length <= columns + 1 ? suppliers : suppliers.slice(0, columns)
  const amount = (net: number) => (net === 0 ? '–' : number(net / 100, 2, language))
  const rest = ({ net, bySupplier }: MonthCost) => net - sumOf(own.map((supplier) => bySupplier.get(supplier) ?? 0))
  return (
    <table className={`${classes.table} ${classes.costTable}`}>
      <thead>
        <tr>
          <th scope="col">{t.month}</th>
          {own.map((supplier) => (
            <th key={supplier} scope="col" className="number">
              {supplier}
            </th>
          ))}
          {own.length < suppliers.length && (
            <th scope="col" className="number">
              {t.others}
            </th>
          )}
          <th scope="col" className="number">
            {t.totalKroner}
          </th>
        </tr>
      </thead>
      <tbody>
        {months.map((each) => (
          <tr key={each.month}>
            <th scope="row">{monthInShort(each.month, language)}</th>
            {own.map((supplier) => (
              <td key={supplier} className="number">
                {amount(each.bySupplier.get(supplier) ?? 0)}
              </td>
            ))}
            {own.length < suppliers.length && <td className="number">{amount(rest(each))}</td>}
            <td className="number">{amount(each.net)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t.total}</th>
          {own.map((supplier) => (
            <td key={supplier} className="number">
              {amount(sumOf(months.map(({ bySupplier }) => bySupplier.get(supplier) ?? 0)))}
            </td>
          ))}
          {own.length < suppliers.length && <td className="number">{amount(sumOf(months.map(rest)))}</td>}
          <td className="number">{amount(netOf(months))}</td>
        </tr>
      </tfoot>
    </table>
  )
}
