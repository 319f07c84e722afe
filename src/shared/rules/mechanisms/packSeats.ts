import type { Day } from '../calendar.ts'
import { type Contract, isRecurring, type RecurringLine } from '../contract.ts'
import type { Edition } from '../edition.ts'
import { type Ore, sumOf } from '../money.ts'
import { priceOn, quantityOn, runsOn } from './inForce.ts'
import { unitsInPacks } from './packsInAdvance.ts'
import { packsRule } from './recurring.ts'

/** Seats that rounding up to whole packs brings beyond those needed. */
export interface PackSeats {
  readonly packSize: number
  /** On the lines' first day. */
  readonly first: number
  /** On the day on which it brings most. */
  readonly most: number
  /** Whether it brings as many on every day. */
  readonly isSteady: boolean
  /** What those of the first day cost in 12 months, without VAT, at that day's price. */
  readonly yearly: Ore
}

/** The seats that packs bring from the lines' first day through another; null where seats do not come in packs. */
export function packSeats(contract: Contract, edition: Edition, through: Day): PackSeats | null {
  const packs = packsRule(contract, edition)
  const lines = contract.lines.filter(isRecurring)
  if (packs === null || lines.length === 0) return null
  const start = Math.min(...lines.map(({ from }) => from))
  const turns = lines.flatMap(({ from, changes }) => [from, ...changes.map(({ on }) => on)])
  const unusedOf = (line: RecurringLine, day: Day) => {
    const needed = runsOn(line, day) ? quantityOn(line, day) : 0
    return unitsInPacks(needed, packs.packSize) - needed
  }
  const counts = [start, ...turns.filter((day) => day > start && day <= through)].map((day) =>
    sumOf(lines.map((line) => unusedOf(line, day))),
  )
  const first = counts[0] ?? 0
  return {
    packSize: packs.packSize,
    first,
    most: Math.max(...counts),
    isSteady: counts.every((count) => count === first),
    yearly: sumOf(lines.map((line) => unusedOf(line, start) * priceOn(line, start) * 12)),
  }
}
