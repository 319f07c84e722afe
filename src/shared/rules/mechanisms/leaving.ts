import { addMonths, type Day } from '../calendar.ts'
import { type Contract, isRecurring } from '../contract.ts'
import { type Edition, stated } from '../edition.ts'
import { netOf, type Ore } from '../money.ts'
import type { Context } from '../request.ts'
import { chargesOf } from './charges.ts'
import { discountGiven, discountUntil } from './discount.ts'
import { quantityOn, runsOn } from './inForce.ts'
import { paidUnused } from './paidUnused.ts'
import { payable, type ToPay } from './payable.ts'
import { endFor, type WayOut } from './wayOut.ts'
import { type ReadingName, type WaysOut, waysOut } from './waysOut.ts'

/** What leaving costs, without VAT. */
export interface LeavingCosts {
  /** Invoiced from today on, for periods that begin by the end. */
  readonly stillToPay: Ore
  /** How many charges that is. */
  readonly invoices: number
  /** Contained in what was or is to be paid, so not added to the total. */
  readonly paidUnused: Ore
  /** The part of `paidUnused` that is seats in packs which nobody uses. */
  readonly unusedSeats: Ore
  /** The discount that the supplier can claim because the binding ends early; 0 once it has run its course. */
  readonly clawback: Ore
  /** Only if it is not returned, so not added to the total; null where a rented line has no list price entered. */
  readonly hardwareAtListPrice: Ore | null
  /** `stillToPay` and `clawback`. */
  readonly total: Ore
  /** The same, of what is invoiced by the horizon. */
  readonly withinHorizon: Ore
}

/** What one way to read the terms makes of the notice. */
export interface LeavingReading {
  readonly reading: ReadingName
  readonly isPossible: boolean
  readonly end: Day
  readonly costs: LeavingCosts
}

/** What becomes of a notice received on a day, and what leaving by it costs. */
export interface Leaving {
  readonly receivedOn: Day
  /** `too-early`: in the lock-in, or before signing; `fixed`: the last day is known, whatever notice is given. */
  readonly status: 'possible' | 'too-early' | 'fixed' | 'not-stated'
  readonly isPossible: boolean
  /** On the cautious reading; too early: the first end that notice can give. Null where not stated. */
  readonly end: Day | null
  /** The day on which the service would be left; before `end` where that breaks a binding. */
  readonly leftOn: Day | null
  readonly costs: LeavingCosts | null
  /** For a Unicom binding (a), then (b); else empty. */
  readonly readings: readonly LeavingReading[]
  readonly staying: Staying
}

/** What it costs to give no notice. */
export interface Staying {
  /** The last day of the horizon. */
  readonly through: Day
  readonly net: Ore
}

/** How far ahead leaving is compared with staying, unless asked otherwise. */
export const leavingHorizonMonths = 24

/** Reckons leaving for one receipt day after another; what they share is gathered once. */
export interface Leaver {
  readonly ways: WaysOut | null
  /** What the notice alone would give, binding or not; null where nothing is lost by that. */
  readonly breaking: WayOut | null
  readonly on: (receivedOn: Day) => Leaving
}

/** The leaver for receipt days up to the last. */
export function leaver(
  contract: Contract,
  edition: Edition,
  context: Context,
  lastReceived: Day,
  horizonMonths: number,
): Leaver {
  const ways = waysOut(contract, edition)
  const horizon = addMonths(context.today, horizonMonths) - 1
  const window = { invoicedFrom: context.today, invoicedTo: horizon, end: contract.endsOn }
  const staying = { through: horizon, net: netOf(chargesOf(contract, edition, context, window)) }
  const known = contract.endsOn
  const all = ways === null ? [] : [ways.cautious, ...ways.readings.map(({ way }) => way)]
  const latest = known ?? Math.max(...all.map((way) => endOf(way, lastReceived)), context.today)
  const toPay = payable(contract, edition, context, latest, horizon)
  const boundUntil = stated(edition, 'discount-clawback') === null ? null : discountUntil(contract, edition)
  const breaking = ways === null || boundUntil === null ? null : withoutLockIn(contract, edition, ways.cautious)

  const costs = (end: Day, leftOn: Day): LeavingCosts => {
    const clawback = boundUntil !== null && leftOn < boundUntil ? discountGiven(contract, edition, leftOn) : 0
    return costsOf(contract, edition, context, toPay(end), { end, clawback, counts: leftOn <= horizon })
  }
  const on = (receivedOn: Day): Leaving => {
    if (known !== null) {
      const status = 'fixed'
      return { ...nothing, receivedOn, status, end: known, leftOn: known, costs: costs(known, known), staying }
    }
    if (ways === null) return { ...nothing, receivedOn, staying }
    const end = endOf(ways.cautious, receivedOn)
    const isPossible = receivedOn >= ways.cautious.earliestNotice
    const leftOn = isPossible || breaking === null ? end : Math.min(end, endFor(breaking, receivedOn))
    const status = isPossible ? 'possible' : 'too-early'
    const readings = ways.readings.map(({ reading, way }) => {
      const itsEnd = endOf(way, receivedOn)
      return { reading, isPossible: receivedOn >= way.earliestNotice, end: itsEnd, costs: costs(itsEnd, itsEnd) }
    })
    return { receivedOn, status, isPossible, end, leftOn, costs: costs(end, leftOn), readings, staying }
  }
  return { ways, breaking, on }
}

const nothing = { status: 'not-stated', isPossible: false, end: null, leftOn: null, costs: null, readings: [] } as const

/**
 * What becomes of a notice that is received on a day, and what leaving by it costs, whatever notice is on record.
 * Amounts are without VAT, from `context.today`, on the cautious reading; the other reading's stand in `readings`.
 *
 * In a lock-in the end is the first that notice can give, for the fees are owed until then; if the customer goes all
 * the same, Unicom can claim the discount given besides († 17.2.4). ZimaOne: confirmed on the day it is received.
 * `horizonMonths` from 1.
 *
 * @example leaveBy(contract, unicom, context, parseDay('2027-01-31')).costs?.total
 */
export function leaveBy(
  contract: Contract,
  edition: Edition,
  context: Context,
  receivedOn: Day,
  horizonMonths: number = leavingHorizonMonths,
): Leaving {
  return leaver(contract, edition, context, receivedOn, horizonMonths).on(receivedOn)
}

/** The end that notice received on a day gives; where that is too early, the first that notice can give. */
export function endOf(way: WayOut, receivedOn: Day): Day {
  return endFor(way, Math.max(receivedOn, way.earliestNotice))
}

function withoutLockIn(contract: Contract, edition: Edition, way: WayOut): WayOut {
  const { signedOn, startsOn, agreed } = contract
  const notBefore = agreed.termination === null && edition.supplier !== 'other' ? signedOn : startsOn
  return { ...way, lockInUntil: null, earliestNotice: signedOn, notBefore }
}

function costsOf(
  contract: Contract,
  edition: Edition,
  context: Context,
  toPay: ToPay,
  { end, clawback, counts }: { end: Day; clawback: Ore; counts: boolean },
): LeavingCosts {
  const unused = paidUnused(contract, edition, context, end)
  return {
    stillToPay: toPay.net,
    invoices: toPay.invoices,
    paidUnused: unused.afterEnd + unused.seats,
    unusedSeats: unused.seats,
    clawback,
    hardwareAtListPrice: hardwareAtListPrice(contract, edition, end),
    total: toPay.net + clawback,
    withinHorizon: toPay.withinHorizon + (counts ? clawback : 0),
  }
}

/** The list price of what is rented on the last day, each piece its own; null where one has none entered. */
function hardwareAtListPrice(contract: Contract, edition: Edition, end: Day): Ore | null {
  if (stated(edition, 'return-hardware') === null) return 0
  let sum = 0
  for (const line of contract.lines) {
    if (!isRecurring(line) || line.kind !== 'hardware' || !runsOn(line, end)) continue
    const pieces = quantityOn(line, end)
    if (line.listPrice === null && pieces > 0) return null
    sum += pieces * (line.listPrice ?? 0)
  }
  return sum
}
