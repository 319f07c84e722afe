import type { Context, Day } from '../rules/index.ts'
import type { Action } from './action.ts'
import { type Appraisal, chargesBetween } from './appraisal.ts'

/** The prices that change after today, from one day of the line to the next. */
export function priceChanges(appraisal: Appraisal, { today }: Context): Action[] {
  const end = appraisal.knownEnd ?? Number.MAX_SAFE_INTEGER
  return appraisal.contract.lines.flatMap((line, index) => {
    if (line.kind !== 'subscription' && line.kind !== 'hardware') return []
    let price = line.unitPrice
    return line.changes.flatMap(({ on, unitPrice }) => {
      const before = price
      price = unitPrice ?? price
      if (price === before || on <= today || on > end) return []
      return [{ kind: 'price-change' as const, of: appraisal, day: on, line: index, before, after: price }]
    })
  })
}

/** What is to be paid for invoices that are due from today through a day, an invoice date at a time. */
export function payments(appraisal: Appraisal, context: Context, through: Day): Action[] {
  const byDay = new Map<string, Action & { readonly kind: 'payment' }>()
  // What is due from today on may have been invoiced long before.
  const longestTerm = Math.max(appraisal.contract.agreed.paymentDays ?? 0, 60)
  for (const { invoiceOn, dueOn, gross } of chargesBetween(appraisal, context, context.today - longestTerm, through)) {
    const day = dueOn ?? invoiceOn
    if (day < context.today || day > through) continue
    const key = `${invoiceOn} ${day}`
    const sum = (byDay.get(key)?.gross ?? 0) + gross
    byDay.set(key, { kind: 'payment', of: appraisal, day, invoiceOn, gross: sum, dueStated: dueOn !== null })
  }
  return [...byDay.values()].filter(({ gross }) => gross > 0)
}
