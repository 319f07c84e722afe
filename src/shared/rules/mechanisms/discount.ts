import type { Day } from '../calendar.ts'
import { type Contract, isRecurring, type RecurringLine } from '../contract.ts'
import type { Edition } from '../edition.ts'
import { type Ore, sumOf } from '../money.ts'
import { type Periods, periodStart } from '../periods.ts'
import type { ByPeriod } from './byPeriod.ts'
import { quantityOn } from './inForce.ts'
import { periodMonths } from './subscriptionPeriod.ts'
import { waysOut } from './waysOut.ts'

/**
 * The last day on which a discount is given: that of the binding; null where no line has a discount, or nothing binds.
 * A period that begins by then is charged with the discount taken off, whole.
 */
export function discountUntil(contract: Contract, edition: Edition): Day | null {
  if (!contract.lines.some((line) => isRecurring(line) && line.discount > 0)) return null
  return waysOut(contract, edition)?.cautious.lockInUntil ?? null
}

/** A price with the discount that is given on a day taken off. */
export function discounted(contract: Contract, edition: Edition, price: ByPeriod['price']): ByPeriod['price'] {
  const until = discountUntil(contract, edition)
  if (until === null) return price
  return (line, day) => price(line, day) - discountOn(line, day, until)
}

/** What is given off the unit price on a day: the line's discount while the contract is bound, then nothing. */
export function discountOn(line: RecurringLine, day: Day, until: Day | null): Ore {
  return until !== null && day <= until ? line.discount : 0
}

/**
 * The discount given, without VAT, on all periods that begin by a day, those already paid for included: what Unicom
 * can claim if the binding ends early for a reason that is not Unicom's († all of it, 17.2.4).
 *
 * @example discountGiven(contract, unicom, parseDay('2026-11-30')) // 11 months × 3 lines × 50 kr. = 165000
 */
export function discountGiven(contract: Contract, edition: Edition, through: Day): Ore {
  const until = discountUntil(contract, edition)
  const months = periodMonths(contract, edition)
  if (until === null || months === null) return 0
  const lines = contract.lines.filter(isRecurring)
  return sumOf(lines.map((line) => givenOn(line, months, Math.min(through, until))))
}

function givenOn(line: RecurringLine, months: number, through: Day): Ore {
  const periods: Periods = { anchor: line.from, months }
  const last = Math.min(through, line.to ?? through)
  let given = 0
  if (line.discount === 0) return given
  for (let k = 0; periodStart(periods, k) <= last; k++) {
    given += quantityOn(line, periodStart(periods, k)) * line.discount * months
  }
  return given
}
