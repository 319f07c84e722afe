import { Button } from '@mantine/core'
import { useState } from 'react'
import { type Invoice, invoicesByMonth, sumOfInvoices } from '../../../shared/payments/index.ts'
import { monthInText } from '../../../shared/rules/index.ts'
import { paymentsTexts } from '../../../shared/texts/payments.ts'
import { Amount } from '../../parts/Amount.tsx'
import { keepLast } from '../../state/keepLast.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import classes from './InvoiceList.module.css'
import { InvoiceRows } from './InvoiceRows.tsx'

/** So many invoices are drawn at once; thousands would make the window slow. */
const page = 60

/** What each month comes to, drawn or not. */
const sumsOf = keepLast(
  (invoices: readonly Invoice[]) =>
    new Map(Array.from(invoicesByMonth(invoices), ([month, its]) => [month, sumOfInvoices(its)])),
)

interface InvoiceListProps {
  readonly invoices: readonly Invoice[]
  readonly onEnter: (invoice: Invoice) => void
}

/** Invoices by month, each month with its sum, as many as one asks for. */
export function InvoiceList({ invoices, onEnter }: InvoiceListProps) {
  const t = useTexts(paymentsTexts)
  const language = useLanguage()
  const context = useRulesContext()
  const [shown, setShown] = useState(page)
  const sums = sumsOf(invoices)
  const rest = invoices.length - shown
  return (
    <>
      <div className={classes.frame}>
        <table className={classes.list} aria-label={t.list}>
          <Head />
          {[...invoicesByMonth(invoices.slice(0, shown))].map(([month, its]) => (
            <tbody key={month}>
              <tr className={classes.month}>
                <th scope="rowgroup" colSpan={4}>
                  {monthInText(month, language)}
                </th>
                {(['net', 'vat', 'gross'] as const).map((base) => (
                  <td key={base} className="number">
                    {sums.has(month) && <Amount of={sums.get(month) as never} base={base} />}
                  </td>
                ))}
                <td colSpan={3} />
              </tr>
              {its.map((invoice) => (
                <InvoiceRows key={invoice.key} invoice={invoice} context={context} onEnter={onEnter} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {rest > 0 && (
        <Button
          className={classes.moreRows ?? ''}
          variant="subtle"
          size="compact-sm"
          onClick={() => setShown(shown + page)}
        >
          {t.moreInvoices(Math.min(page, rest), rest)}
        </Button>
      )}
    </>
  )
}

function Head() {
  const t = useTexts(paymentsTexts)
  return (
    <thead>
      <tr>
        <th scope="col" className="number">
          {t.invoiceOn}
        </th>
        <th scope="col" className="number">
          {t.dueOn}
        </th>
        <th scope="col">{t.contract}</th>
        <th scope="col">{t.covers}</th>
        <th scope="col" className="number">
          {t.net}
        </th>
        <th scope="col" className="number">
          {t.vat}
        </th>
        <th scope="col" className="number">
          {t.gross}
        </th>
        <th scope="col">{t.why}</th>
        <th scope="col">{t.checked}</th>
        <th scope="col">{t.came}</th>
      </tr>
    </thead>
  )
}
