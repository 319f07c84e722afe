import type { Day } from '../calendar.ts'
import type { Contract, Line } from '../contract.ts'
import { allStated, type Edition } from '../edition.ts'

/**
 * How many days after the invoice a line's charges are due: as agreed, else as the terms say; null where neither does.
 *
 * @example paymentDays(contract, comasystem, 'one-off') // 8
 */
export function paymentDays(contract: Contract, edition: Edition, kind: Line['kind']): number | null {
  if (contract.agreed.paymentDays !== null) return contract.agreed.paymentDays
  const meant = kind === 'one-off' ? 'one-off' : 'other-than-one-off'
  const rule = allStated(edition, 'payment-days').find((each) => each.for === 'all' || each.for === meant)
  return rule?.days ?? null
}

/** The due date of an invoice. */
export function dueOn(invoiceOn: Day, days: number | null): Day | null {
  return days === null ? null : invoiceOn + days
}
