import { addMonths, type Day } from '../calendar.ts'
import { type Edition, stated } from '../edition.ts'
import type { Ore } from '../money.ts'
import type { LatePayment } from '../request.ts'
import { interestFor } from './lateInterest.ts'
import { closedFrom } from './lateTimeline.ts'

/** What paying late costs; null where the terms state nothing. */
export interface LateCost {
  readonly monthsCommenced: number | null
  readonly interest: Ore | null
  readonly fees: Ore | null
  /** The first day on which access is closed. */
  readonly blockedFrom: Day | null
}

/**
 * Interest, fees and closing of access for an invoice paid late: simple interest for each month begun († from the due
 * date), fees by the reminders alone, closing by the due date alone.
 */
export function lateCost(payment: LatePayment, edition: Edition): LateCost {
  const interest = stated(edition, 'late-interest')
  const fees = stated(edition, 'reminder-fees')
  const closed = stated(edition, 'access-closed')
  const months = interest === null ? null : monthsCommenced(payment.dueOn, payment.paidOn)
  return {
    monthsCommenced: months,
    interest: interest && interestFor(payment.amount, interest, months ?? 0),
    fees: fees && Math.min(Math.max(payment.reminders - fees.free, 0), fees.most) * fees.each,
    blockedFrom: closed && closedFrom(payment.dueOn, closed.graceDays),
  }
}

/**
 * Months begun from the due date to the day of payment.
 *
 * @example monthsCommenced(parseDay('2026-03-01'), parseDay('2026-04-02')) // 2
 */
function monthsCommenced(dueOn: Day, paidOn: Day): number {
  let months = 0
  while (addMonths(dueOn, months) < paidOn) months++
  return months
}
