import { addMonths, type Day, monthStart, monthsApart, netOf, type Ore, type RawCharge } from '../rules/index.ts'

/** What is invoiced in a calendar month, without VAT. */
export interface InvoicedMonth {
  /** The month's first day. */
  readonly month: Day
  readonly net: Ore
}

/** What charges come to by month, from the month of a day through that of the last invoice, empty months included. */
export function invoicedByMonth(start: Day, charges: readonly RawCharge[]): InvoicedMonth[] {
  const first = monthStart(start)
  const last = Math.max(first, ...charges.map(({ invoiceOn }) => invoiceOn))
  return Array.from({ length: monthsApart(first, last) + 1 }, (_, index) => {
    const month = addMonths(first, index)
    return { month, net: netOf(charges.filter(({ invoiceOn }) => monthStart(invoiceOn) === month)) }
  })
}
