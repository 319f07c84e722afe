import { addMonths, type Day } from '../calendar.ts'
import type { RecurringLine } from '../contract.ts'
import { type Ore, ratio } from '../money.ts'
import { type Periods, periodAt, periodStart, type Span } from '../periods.ts'
import { type ChargeWindow, lastStart, type RawCharge } from './charge.ts'
import { priceOn, quantityOn } from './inForce.ts'

/** Users in packs, paid so many months in advance within the subscription period. */
export interface PacksInAdvance {
  readonly subscription: Periods
  readonly packSize: number
  readonly paidMonths: number
}

/** A part of the subscription period that is paid at once: 12 months, or what is left of the period. */
interface PaidPart extends Span {
  readonly months: number
}

/** Packs paid for from a day to the end of a paid part. */
interface Purchase {
  readonly from: Day
  readonly part: PaidPart
  /** Units bought with this purchase. */
  readonly units: number
  /** Units paid for from this day on, those paid before included. */
  readonly unitsNow: number
  readonly price: Ore
  readonly net: Ore
}

/**
 * The charges of a line: at the start of each paid part for all packs, at once and by days for packs added within it,
 * at the price of that day; fewer packs count only from the next subscription period (ZimaOne, Abonnement 1–3).
 */
export function chargesByPack(line: RecurringLine, rule: PacksInAdvance, window: ChargeWindow): RawCharge[] {
  const first = Math.max(line.from, window.invoicedFrom)
  const last = lastStart(line.to, window)
  const charges: RawCharge[] = []
  for (let k = periodAt(rule.subscription, first); ; k++) {
    const begins = periodStart(rule.subscription, k)
    if (begins > window.invoicedTo || begins > last) return charges
    for (const { from, part, net } of purchases(line, rule, k, last)) {
      if (from >= window.invoicedFrom && from <= window.invoicedTo) {
        charges.push({ from, to: part.to, invoiceOn: from, net })
      }
    }
  }
}

/** The units paid for so far in the paid part that a day lies in, and the price of the first day charged of it. */
export function packsPaidFor(line: RecurringLine, rule: PacksInAdvance, day: Day): { units: number; price: Ore } {
  const soFar = purchases(line, rule, periodAt(rule.subscription, day), day).filter(({ part }) => part.to >= day)
  const first = soFar.find(({ net }) => net > 0) ?? soFar[0]
  return { units: soFar.at(-1)?.unitsNow ?? 0, price: first?.price ?? 0 }
}

/** What a line that runs on a day costs a month. */
export function monthlyPacks(line: RecurringLine, rule: PacksInAdvance, day: Day): Ore {
  const { units, price } = packsPaidFor(line, rule, day)
  return units * price
}

/** Whole packs for a number of users; none for none. */
export function unitsInPacks(users: number, packSize: number): number {
  return Math.ceil(users / packSize) * packSize
}

/** Everything bought within the k-th subscription period through a day, in order. */
export function purchases(line: RecurringLine, rule: PacksInAdvance, k: number, through: Day): Purchase[] {
  const bought: Purchase[] = []
  let paidFor = 0
  for (const part of paidParts(rule, k)) {
    const start = Math.max(part.from, line.from)
    if (start > part.to) continue
    if (start > through) break
    const units = Math.max(paidFor, unitsInPacks(quantityOn(line, start), rule.packSize))
    bought.push(purchase(line, part, start, units, units))
    paidFor = units
    for (const { on, quantity } of line.changes) {
      if (on <= start || on > Math.min(part.to, through) || quantity === null) continue
      const now = unitsInPacks(quantity, rule.packSize)
      if (now <= paidFor) continue
      bought.push(purchase(line, part, on, now - paidFor, now))
      paidFor = now
    }
  }
  return bought
}

function purchase(line: RecurringLine, part: PaidPart, from: Day, units: number, unitsNow: number): Purchase {
  const price = priceOn(line, from)
  const whole = units * price * part.months
  const net = from === part.from ? whole : ratio(whole, part.to - from + 1, part.to - part.from + 1)
  return { from, part, units, unitsNow, price, net }
}

/** The paid parts of the k-th subscription period, reckoned from the anchor. */
function paidParts({ subscription, paidMonths }: PacksInAdvance, k: number): PaidPart[] {
  const parts: PaidPart[] = []
  for (let done = 0; done < subscription.months; done += paidMonths) {
    const months = Math.min(paidMonths, subscription.months - done)
    const before = k * subscription.months + done
    const from = addMonths(subscription.anchor, before)
    parts.push({ from, to: addMonths(subscription.anchor, before + months) - 1, months })
  }
  return parts
}
