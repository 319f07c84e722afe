import { addMonths, type Day } from '../calendar.ts'
import type { Contract } from '../contract.ts'
import { type Edition, stated } from '../edition.ts'
import { periodEnd } from '../periods.ts'
import { subscriptionPeriods } from './subscriptionPeriod.ts'

/**
 * The last day of the lock-in that a supplier's own terms set; null where there is none.
 *
 * CloudKOM: through the date 12 months after signing († "the first 12 months" would be a day less). Unicom: an agreed
 * binding, through start date + n months − 1 day; own terms likewise. ZimaOne: the first subscription period.
 */
export function lockInUntil(contract: Contract, edition: Edition): Day | null {
  const lockIn = stated(edition, 'lock-in')
  if (lockIn?.from === 'signing') return addMonths(contract.signedOn, lockIn.months)
  if (lockIn?.from === 'start') return addMonths(contract.startsOn, lockIn.months) - 1
  const binding = contract.agreed.bindingMonths
  if (stated(edition, 'agreed-binding') !== null && binding !== null) {
    return addMonths(contract.startsOn, binding) - 1
  }
  const periods = subscriptionPeriods(contract, edition)
  if (stated(edition, 'first-period-binds') !== null && periods !== null) return periodEnd(periods, 0)
  return null
}
