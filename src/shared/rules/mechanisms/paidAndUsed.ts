import type { Day } from '../calendar.ts'
import { type Contract, isRecurring, type RecurringLine } from '../contract.ts'
import { type Edition, stated } from '../edition.ts'
import { netOf, type Ore, ratio } from '../money.ts'
import type { Context, NetPriceIndex } from '../request.ts'
import type { ChargeWindow, RawCharge } from './charge.ts'
import { unknownAtCap } from './indexation.ts'
import { quantityOn } from './inForce.ts'
import { type PackSeats, packSeats } from './packSeats.ts'
import { recurringBilling } from './recurring.ts'
import { type SeatsBought, seatsBought } from './seatsBought.ts'

/** The parts of what is charged that are reckoned by seats and days, in the order in which they are rounded. */
const partsByDays = ['used', 'packs', 'held', 'notYet', 'beforeStart', 'afterNeed', 'afterEnd', 'ahead'] as const
type PartByDays = (typeof partsByDays)[number]

/**
 * The parts of what a need costs under a supplier's terms, each without VAT; together they are what is charged.
 *
 * - `used`: the units needed, for the days on which they are needed;
 * - `packs`: seats that rounding up to whole packs brings;
 * - `held`: seats not needed that are paid until the period is over, or because the month's peak counts for all of it;
 * - `notYet` (0 or less): seats needed within a period that are only charged from the next;
 * - `beforeStart`: days of the first calendar month before the start, where a month is paid whole;
 * - `afterNeed`: days after the last one needed, through the end;
 * - `afterEnd`: days after the contract's end, paid and not given back;
 * - `ahead`: where no end is known, days of the last period that lie after the last one looked at;
 * - `indexation`: what the net price index, as far as it is known, adds to the prices; may be less than 0.
 */
export const useParts = [...partsByDays, 'indexation'] as const
export type UsePart = (typeof useParts)[number]

/** What is needed and looked at. */
export interface UseSpan {
  /** The last day on which anything is needed, no later than `through`. */
  readonly neededThrough: Day
  /** The contract's end, or the last day looked at. */
  readonly through: Day
  /** Whether the contract ends on `through`. */
  readonly ends: boolean
}

export interface PaidAndUsed extends UseSpan {
  /** All charges for periods that begin by `through`, by invoice date, and what they come to without VAT. */
  readonly charges: readonly RawCharge[]
  readonly net: Ore
  readonly parts: Readonly<Record<UsePart, Ore>>
  /** What indexation can come to with every unknown year at the cap; null where nothing hangs on that. */
  readonly indexationAtMost: Ore | null
  /** Null where seats do not come in packs. */
  readonly packSeats: PackSeats | null
}

/**
 * Takes apart what the recurring lines of a contract cost from their start, their quantities being what is needed.
 *
 * A day of use costs what the billing period that it lies in costs (its months at its price, before indexation), spread
 * over the period's days; of a calendar month, over the month's; of packs, over the paid 12 months. Within a charge the
 * parts are rounded one after another in the order of {@link useParts}, each to what all up to it come to, so that
 * they add up to the charge and an øre left over falls to the later part.
 *
 * @example paidAndUsed(sevenUsers, zimaone, context, { neededThrough, through, ends: false }).parts.packs // 3 seats
 */
export function paidAndUsed(contract: Contract, edition: Edition, context: Context, span: UseSpan): PaidAndUsed {
  const lines = contract.lines.filter(isRecurring)
  const { through, ends } = span
  const all = { invoicedFrom: Number.MIN_SAFE_INTEGER, invoicedTo: Number.MAX_SAFE_INTEGER }
  const window: ChargeWindow = { ...all, end: ends ? through : null, beginsBy: through }
  const chargesBy = (netPriceIndex: NetPriceIndex) => {
    const billing = recurringBilling(contract, edition, { ...context, netPriceIndex })
    return lines.flatMap((line) => billing.charges(line, window)).filter((charge) => charge.net !== 0)
  }
  const unindexed = { ...context, netPriceIndex: new Map<number, number>() }
  const parts = Object.fromEntries(partsByDays.map((part) => [part, 0])) as Record<PartByDays, Ore>
  for (const line of lines) {
    for (const bought of seatsBought(line, contract, edition, unindexed, window)) addShares(parts, bought, line, span)
  }
  const charges = chargesBy(context.netPriceIndex).sort((a, b) => a.invoiceOn - b.invoiceOn)
  const net = netOf(charges)
  const withoutIndex = netOf(chargesBy(unindexed.netPriceIndex))
  const rule = stated(edition, 'indexation')
  const most = rule === null ? net : netOf(chargesBy(unknownAtCap(context.netPriceIndex, rule)))
  return {
    ...span,
    charges,
    net,
    parts: { ...parts, indexation: net - withoutIndex },
    indexationAtMost: most === net ? null : most - withoutIndex,
    packSeats: packSeats(contract, edition, span.neededThrough),
  }
}

/** Adds what one charge comes to, part by part. */
function addShares(parts: Record<PartByDays, Ore>, bought: SeatsBought, line: RecurringLine, span: UseSpan): void {
  const seatDays = seatDaysOf(bought, line, span)
  let upTo = 0
  for (const part of partsByDays) {
    const before = ratio(bought.rate, upTo, bought.ofDays)
    upTo += seatDays[part] ?? 0
    parts[part] += ratio(bought.rate, upTo, bought.ofDays) - before
  }
}

function seatDaysOf(bought: SeatsBought, line: RecurringLine, span: UseSpan): Partial<Record<PartByDays, number>> {
  const { from, to } = bought
  const neededThrough = Math.min(span.neededThrough, line.to ?? span.neededThrough)
  const turns = [line.from, neededThrough + 1, span.through + 1, ...line.changes.map(({ on }) => on)]
  const starts = [from, ...new Set(turns.filter((day) => day > from && day <= to))].sort((a, b) => a - b)
  const seatDays: Partial<Record<PartByDays, number>> = {}
  starts.forEach((start, index) => {
    const days = (starts[index + 1] ?? to + 1) - start
    const split = splitOn(start)
    for (const part of partsByDays) seatDays[part] = (seatDays[part] ?? 0) + (split[part] ?? 0) * days
  })
  return seatDays

  function splitOn(day: Day): Partial<Record<PartByDays, number>> {
    if (day > span.through) return span.ends ? { afterEnd: bought.seats } : { ahead: bought.seats }
    if (day > neededThrough) return { afterNeed: bought.seats }
    if (day < line.from) return { beforeStart: bought.seats }
    return { ...bought.split(quantityOn(line, day)) }
  }
}
