import { type Ore, sumOf, type UsePart } from '../rules/index.ts'
import type { ReckonedOutcome } from './layBefore.ts'

/**
 * What is paid and not used: seats nobody needs, and days before or after they are needed. What the index adds is part
 * of the price; what is paid ahead of the time looked at may yet be used, unless the need is over by then.
 */
export const unusedParts = ['packs', 'held', 'beforeStart', 'afterNeed', 'afterEnd'] as const satisfies UsePart[]

/**
 * What a need costs under a candidate's terms without anything of it being used, without VAT.
 *
 * @example unusedOf(zimaone) // three of ten seats, and the days after the need
 */
export function unusedOf({ paid, status }: ReckonedOutcome): Ore {
  const ahead = status === 'end-not-stated' ? paid.parts.ahead : 0
  return sumOf(unusedParts.map((part) => paid.parts[part])) + ahead
}
