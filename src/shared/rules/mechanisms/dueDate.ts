import type { Day } from '../calendar.ts'
import type { Contract, Line } from '../contract.ts'
import { allStated, type Edition, type Modelled } from '../edition.ts'

/**
 * How many days after the invoice a line's charges are due: as agreed, else as the terms say; null where neither does.
 *
 * @example paymentDays(contract, comasystem, 'one-off') // 8
 */
export function paymentDays(contract: Contract, edition: Edition, kind: Line['kind']): number | null {
  if (contract.agreed.paymentDays !== null) return contract.agreed.paymentDays
  return paymentRule(edition, kind)?.days ?? null
}

/** What the terms say of paying for a kind of line: what is said of that kind goes before what is said of all. */
export function paymentRule(edition: Edition, kind: Line['kind']): Modelled<'payment-days'> | null {
  const meant = kind === 'one-off' ? 'one-off' : 'other-than-one-off'
  const rules = allStated(edition, 'payment-days')
  return rules.find((each) => each.for === meant) ?? rules.find((each) => each.for === 'all') ?? null
}

/** The due date of an invoice. */
export function dueOn(invoiceOn: Day, days: number | null): Day | null {
  return days === null ? null : invoiceOn + days
}
