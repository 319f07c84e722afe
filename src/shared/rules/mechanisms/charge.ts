import type { Day } from '../calendar.ts'
import type { Ore } from '../money.ts'

/** One charge for a line: the period it covers, when it is invoiced and due, and what it comes to. */
export interface Charge {
  /** The index of the line in the contract. */
  readonly line: number
  readonly from: Day
  readonly to: Day
  readonly invoiceOn: Day
  /** Null where the terms state none and nothing was agreed. */
  readonly dueOn: Day | null
  readonly net: Ore
  readonly vat: Ore
  readonly gross: Ore
}

/** A charge before VAT and due date. */
export interface RawCharge {
  readonly from: Day
  readonly to: Day
  readonly invoiceOn: Day
  readonly net: Ore
}

/** Which charges of a line are asked for. */
export interface ChargeWindow {
  /** First and last invoice date. */
  readonly invoicedFrom: Day
  readonly invoicedTo: Day
  /** The contract's last day in force; null while none is known. */
  readonly end: Day | null
  /** Only charges for periods that begin by this day. */
  readonly beginsBy?: Day
}

/** The last day on which line and contract run; beyond all days where neither has an end. */
export function lastDayOf(to: Day | null, { end }: ChargeWindow): Day {
  return Math.min(to ?? Number.MAX_SAFE_INTEGER, end ?? Number.MAX_SAFE_INTEGER)
}

/** The last day on which a period of the line can begin that is asked for. */
export function lastStart(to: Day | null, window: ChargeWindow): Day {
  return Math.min(lastDayOf(to, window), window.beginsBy ?? Number.MAX_SAFE_INTEGER)
}
