import { civil, type Day } from '../calendar.ts'
import type { RecurringLine } from '../contract.ts'
import type { Indexation } from '../mechanism.ts'
import { changedByPercent, type Ore } from '../money.ts'
import type { NetPriceIndex } from '../request.ts'
import { priceSetBefore } from './inForce.ts'

/**
 * The price on a day, moved on every 1 January after it was set by the net price index, upwards at most by the cap;
 * each year's price is rounded to whole øre before the next (COMAsystem 4). A year without a figure counts as 0.
 *
 * @example indexedPrice(line, parseDay('2027-02-01'), { capPercent: 5, … }, new Map([[2027, 240]]))
 */
export function indexedPrice(line: RecurringLine, day: Day, { capPercent }: Indexation, index: NetPriceIndex): Ore {
  const { price, since } = priceSetBefore(line, day)
  const last = civil(day).year
  let indexed = price
  for (let year = civil(since).year + 1; year <= last; year++) {
    indexed = changedByPercent(indexed, Math.min(index.get(year) ?? 0, capPercent * 100))
  }
  return indexed
}

/**
 * The index with every year that has no figure at the cap: prices can come to lie anywhere between those by the index
 * as it is known (0 for such a year) and those by this one.
 */
export function unknownAtCap(index: NetPriceIndex, { capPercent }: Indexation): NetPriceIndex {
  return { get: (year) => index.get(year) ?? capPercent * 100 }
}
