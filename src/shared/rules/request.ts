import type { Day } from './calendar.ts'
import type { Contract } from './contract.ts'
import type { Ore } from './money.ts'
import type { Supplier } from './supplier.ts'

/** Percent by which the net price index moves prices on 1 January of a year, in hundredths of a percent. */
export type NetPriceIndex = Pick<ReadonlyMap<number, number>, 'get'>

/** What the rules reckon from, besides the contract: never a clock. */
export interface Context {
  /** The day to reckon from. */
  readonly today: Day
  readonly netPriceIndex: NetPriceIndex
}

/** What `evaluate` is asked. */
export interface Request extends Context {
  readonly chargesFrom: Day
  readonly chargesTo: Day
  readonly contracts: readonly Contract[]
  readonly latePayments: readonly LatePayment[]
  readonly priceChanges: readonly PriceChange[]
  readonly workingDays: readonly WorkingDaysAway[]
}

/** An invoice paid after its due date. */
export interface LatePayment {
  readonly id: string
  readonly supplier: Supplier
  /** With VAT: what was to be paid. */
  readonly amount: Ore
  readonly dueOn: Day
  readonly paidOn: Day
  /** Reminders that were sent. */
  readonly reminders: number
}

/** A rise in price that the supplier has announced. */
export interface PriceChange {
  readonly id: string
  readonly announcedOn: Day
  readonly contract: Contract
}

export interface WorkingDaysAway {
  readonly id: string
  readonly from: Day
  /** Negative: back. */
  readonly days: number
}
