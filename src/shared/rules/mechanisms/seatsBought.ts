import { monthEnd, monthStart } from '../calendar.ts'
import type { Contract, RecurringLine } from '../contract.ts'
import { type Edition, stated } from '../edition.ts'
import type { Ore } from '../money.ts'
import { periodAt, periodStart, type Span } from '../periods.ts'
import type { Context } from '../request.ts'
import { chargesByPeriod } from './byPeriod.ts'
import { type ChargeWindow, lastStart } from './charge.ts'
import { priceOn, quantityOn } from './inForce.ts'
import { chargesByPeak, peak } from './monthlyPeak.ts'
import { type PacksInAdvance, purchases, unitsInPacks } from './packsInAdvance.ts'
import { packsRule, periodRule } from './recurring.ts'

/** What becomes of the seats bought on a day on which so many are needed; together they are the seats bought. */
export interface SeatSplit {
  readonly used: number
  /** What rounding up to whole packs brings. */
  readonly packs: number
  /** Not needed, and paid until the period is over. */
  readonly held: number
  /** Needed and not yet charged: 0 or less. */
  readonly notYet: number
}

/** Seats that one charge buys from a day through another. */
export interface SeatsBought extends Span {
  readonly seats: number
  /** What one seat costs for `ofDays` days, without VAT: the period's months at its price. */
  readonly rate: Ore
  readonly ofDays: number
  readonly split: (needed: number) => SeatSplit
}

/** The seats that each charge of a line buys, in the order of the charges, those of no seats included. */
export function seatsBought(
  line: RecurringLine,
  contract: Contract,
  edition: Edition,
  context: Context,
  window: ChargeWindow,
): SeatsBought[] {
  const packs = packsRule(contract, edition)
  if (packs !== null) return inPacks(line, packs, window)
  const periods = periodRule(contract, edition, context)
  if (periods !== null) {
    return chargesByPeriod(line, periods, window).map(({ from, to }) => {
      const seats = quantityOn(line, from)
      return {
        from,
        to,
        seats,
        rate: periods.price(line, from) * periods.months,
        ofDays: to - from + 1,
        split: of(seats),
      }
    })
  }
  if (stated(edition, 'subscription-billing')?.model !== 'monthly-peak') return []
  return chargesByPeak(line, window).map((charge) => {
    const seats = peak(line, charge.from, charge.to)
    const [from, to] = [monthStart(charge.from), monthEnd(charge.from)]
    return { from, to, seats, rate: priceOn(line, charge.from), ofDays: to - from + 1, split: of(seats) }
  })
}

function of(seats: number): SeatsBought['split'] {
  return (needed) => ({
    used: needed,
    packs: 0,
    held: Math.max(0, seats - needed),
    notYet: Math.min(0, seats - needed),
  })
}

function inPacks(line: RecurringLine, rule: PacksInAdvance, window: ChargeWindow): SeatsBought[] {
  const bought: SeatsBought[] = []
  const last = lastStart(line.to, window)
  for (let k = periodAt(rule.subscription, line.from); periodStart(rule.subscription, k) <= last; k++) {
    for (const { from, part, units, unitsNow, price } of purchases(line, rule, k, last)) {
      const before = unitsNow - units
      const split = ofPack(before, units, rule.packSize)
      const ofDays = part.to - part.from + 1
      bought.push({ from, to: part.to, seats: units, rate: price * part.months, ofDays, split })
    }
  }
  return bought
}

/** Of the seats needed, those bought before are taken first. */
function ofPack(before: number, units: number, packSize: number): SeatsBought['split'] {
  const within = (seats: number) => Math.min(Math.max(seats - before, 0), units)
  return (needed) => {
    const used = within(needed)
    const inPacks = within(unitsInPacks(needed, packSize))
    return { used, packs: inPacks - used, held: units - inPacks, notYet: 0 }
  }
}
