import type { LateInterest } from '../lateMechanisms.ts'
import { type Ore, ratio } from '../money.ts'

/**
 * Simple interest on an amount for so many months begun, in whole øre.
 *
 * @example interestFor(100000, { kind: 'late-interest', percentPerMonth: 1.5 }, 2) // 3000
 */
export function interestFor(amount: Ore, { percentPerMonth }: LateInterest, months: number): Ore {
  return ratio(amount, Math.round(percentPerMonth * 100) * months, 10_000)
}
