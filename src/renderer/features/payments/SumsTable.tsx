import { VisuallyHidden } from '@mantine/core'
import { type Invoice, type MonthSum, rangesTogether } from '../../../shared/payments/index.ts'
import { monthInShort } from '../../../shared/rules/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { paymentsTexts } from '../../../shared/texts/payments.ts'
import { Amount } from '../../parts/Amount.tsx'
import { Swatch } from '../../parts/charts/patterns.tsx'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import classes from './Months.module.css'
import { SumWhy } from './SumWhy.tsx'
import { amountIn, invoicesIn, type Series } from './series.ts'
import { useView } from './view.ts'

interface SumsTableProps {
  readonly months: readonly MonthSum[]
  /** What the months are the sums of. */
  readonly invoices: readonly Invoice[]
  readonly series: readonly Series[]
  readonly chosen: MonthSum
  readonly prefix: string
}

/** The chart's legend with its sums: the month chosen, the whole time, and what that is a month and a year. */
export function SumsTable({ months, invoices, series, chosen, prefix }: SumsTableProps) {
  const t = useTexts(paymentsTexts)
  const words = useTexts(commonTexts)
  const language = useLanguage()
  const format = useFormats()
  const { base, grouping } = useView()
  const all = rangesTogether(months.map(({ sum }) => sum))
  const hasRange = all.most[base] > all.least[base]
  // Twelve months are the year itself.
  const hasYears = months.length > 12
  return (
    <table className={classes.sums}>
      <thead>
        <tr>
          <th scope="col">{t.groupings[grouping]}</th>
          <th scope="col" className="number">
            {monthInShort(chosen.month, language)}
          </th>
          <th scope="col" className="number">
            {t.inAll(words.months(months.length))}
          </th>
          <th scope="col" className="number">
            {t.perMonth}
          </th>
          {hasYears && (
            <th scope="col" className="number">
              {t.perYear}
            </th>
          )}
          <th scope="col">
            <VisuallyHidden>{t.why}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {series.map((each) => (
          <tr key={each.look}>
            <th scope="row">
              <Swatch prefix={prefix} look={each.look} /> {each.name}
            </th>
            <td className="number">{format.money(amountIn(chosen, each, base))}</td>
            <td className="number">
              <Amount of={each.sum} base={base} />
            </td>
            <td className="number">
              <Amount of={each.sum} base={base} over={months.length} />
            </td>
            {hasYears && (
              <td className="number">
                <Amount of={each.sum} base={base} over={months.length / 12} />
              </td>
            )}
            <td>
              <SumWhy
                of={each.name}
                invoices={() => invoicesIn(each, invoices, grouping)}
                base={base}
                over={months.length}
              />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            {t.total}
            {hasRange && (
              <span className={classes.capKey}>
                <Swatch prefix={prefix} look="cap" /> {t.atCap}
              </span>
            )}
          </th>
          <td className="number">
            <Amount of={chosen.sum} base={base} />
          </td>
          <td className="number">
            <Amount of={all} base={base} />
          </td>
          <td className="number">
            <Amount of={all} base={base} over={months.length} />
          </td>
          {hasYears && (
            <td className="number">
              <Amount of={all} base={base} over={months.length / 12} />
            </td>
          )}
          <td>
            <SumWhy of={t.total} invoices={() => invoices} base={base} over={months.length} />
          </td>
        </tr>
      </tfoot>
    </table>
  )
}
