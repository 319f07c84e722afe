import { paymentsOf, rangesTogether } from '../../../shared/payments/index.ts'
import type { Appraisal } from '../../../shared/portfolio/index.ts'
import { addMonths } from '../../../shared/rules/index.ts'
import { paymentsTexts } from '../../../shared/texts/payments.ts'
import { summaryTexts } from '../../../shared/texts/summary.ts'
import { AmountCells } from '../../parts/Amount.tsx'
import { useFormats, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import { useLineName } from '../contract/lineName.ts'
import classes from './Print.module.css'

/** What a contract has invoiced in the next twelve months; nothing where that is nothing. */
export function ComingPayments({ of }: { readonly of: Appraisal }) {
  const t = useTexts(summaryTexts)
  const words = useTexts(paymentsTexts)
  const format = useFormats()
  const context = useRulesContext()
  const lineName = useLineName()
  const payments = paymentsOf(of, context, context.today, addMonths(context.today, 12) - 1)
  if (payments.length === 0) return null
  return (
    <section>
      <h2>{t.comingPayments}</h2>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{words.invoiceOn}</th>
            <th scope="col">{words.dueOn}</th>
            <th scope="col">{words.covers}</th>
            <th scope="col" className="number">
              {words.net}
            </th>
            <th scope="col" className="number">
              {words.vat}
            </th>
            <th scope="col" className="number">
              {words.gross}
            </th>
          </tr>
        </thead>
        <tbody>
          {payments.map(({ key, charge, sum }) => {
            const line = of.contract.lines[charge.line]
            return (
              <tr key={key}>
                <th scope="row">{format.dayShort(charge.invoiceOn)}</th>
                <td>{charge.dueOn === null ? words.notStated : format.dayShort(charge.dueOn)}</td>
                <td>
                  {line && lineName(line, charge.line)}{' '}
                  <span className={classes.soft}>
                    {charge.from === charge.to
                      ? format.dayShort(charge.from)
                      : `${format.dayShort(charge.from)}–${format.dayShort(charge.to)}`}
                  </span>
                </td>
                <AmountCells of={sum} />
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {t.total}
            </th>
            <AmountCells of={rangesTogether(payments.map(({ sum }) => sum))} />
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
