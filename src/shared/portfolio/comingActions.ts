import { type Context, type Day, isoDay, isRecurring, type Line } from '../rules/index.ts'
import type { Action, LinePrice } from './action.ts'
import { type Appraisal, chargesBetween } from './appraisal.ts'

/** The prices that change from today on and before the end, a day at a time. */
export function priceChanges(appraisal: Appraisal, { today }: Context): Action[] {
  const end = appraisal.knownEnd ?? Number.MAX_SAFE_INTEGER
  const changes = appraisal.contract.lines
    .flatMap(pricesOf)
    .filter(({ on, before, after }) => before !== after && on >= today && on <= end)
  return [...Map.groupBy(changes, ({ on }) => on)].map(([day, prices]) => ({
    kind: 'price-change',
    of: appraisal,
    day,
    prices,
  }))
}

/** Each change of a line's price, with the one before it. */
function pricesOf(line: Line, index: number): (LinePrice & { readonly on: Day })[] {
  if (!isRecurring(line)) return []
  let price = line.unitPrice
  return line.changes.map(({ on, unitPrice }) => {
    const before = price
    price = unitPrice ?? price
    return { on, line: index, before, after: price }
  })
}

/** What is to be paid for invoices that are due from today through a day, a due date at a time; none that was paid. */
export function payments(appraisal: Appraisal, context: Context, through: Day): Action[] {
  // What is due from today on may have been invoiced long before.
  const longestTerm = Math.max(appraisal.contract.agreed.paymentDays ?? 0, 60)
  const paid = new Set(
    appraisal.record.invoices.filter(({ paidOn }) => paidOn !== null).map(({ invoiceOn }) => invoiceOn),
  )
  const charges = chargesBetween(appraisal, context, context.today - longestTerm, through).filter(
    ({ invoiceOn }) => !paid.has(isoDay(invoiceOn)),
  )
  return [...Map.groupBy(charges, ({ dueOn, invoiceOn }) => dueOn ?? invoiceOn)]
    .map(([day, due]) => ({
      kind: 'payment' as const,
      of: appraisal,
      day,
      invoicedOn: [...new Set(due.map(({ invoiceOn }) => invoiceOn))],
      gross: due.reduce((sum, { gross }) => sum + gross, 0),
      dueStated: due.every(({ dueOn }) => dueOn !== null),
    }))
    .filter(({ day, gross }) => day >= context.today && day <= through && gross > 0)
    .sort((a, b) => a.day - b.day)
}
