import type { Day } from './calendar.ts'
import type { Edition } from './edition.ts'
import type { Ore } from './money.ts'
import type { Supplier } from './supplier.ts'

/** What a customer's contract is: the facts that the rules reckon with, every default filled in. */
export interface Contract {
  readonly id: string
  readonly supplier: Supplier
  readonly signedOn: Day
  readonly startsOn: Day
  /** The terms of a supplier whose terms are not modelled; null where only what is agreed counts. */
  readonly ownTerms: Edition | null
  readonly agreed: Agreed
  readonly lines: readonly Line[]
  readonly notice: Notice | null
  /** The last day in force, known for certain. */
  readonly endsOn: Day | null
}

/** What the customer's own agreement says; it wins over the terms. */
export interface Agreed {
  readonly bindingMonths: number | null
  readonly periodMonths: number | null
  readonly paymentDays: number | null
  readonly billing: Billing
  readonly termination: AgreedTermination | null
}

export type Billing = 'advance' | 'arrears'
export type EndsAt = 'any-day' | 'month-end' | 'period-end'

/** Months or days of notice. */
export type NoticeLength = { readonly months: number } | { readonly days: number }

/** Individually agreed termination; it replaces all of the supplier's own. */
export interface AgreedTermination {
  readonly lockInMonths: number
  readonly noticeInLockIn: boolean
  readonly notice: NoticeLength
  readonly endsAt: EndsAt
  readonly termMonths: number | null
  readonly firstTermMonths: number | null
}

/** A notice given or planned, from the day on which the supplier receives it. */
export interface Notice {
  readonly receivedOn: Day
  readonly confirmedOn: Day | null
}

export type Line = RecurringLine | OneOffLine | MeteredLine

interface AnyLine {
  readonly description: string
  readonly vatFree: boolean
}

/** Units at a price per unit and month, from the first through the last day. */
export interface RecurringLine extends AnyLine {
  readonly kind: 'subscription' | 'hardware'
  /** Without any discount. */
  readonly unitPrice: Ore
  /** Off the unit price per unit and month while the contract is bound; 0 for none. */
  readonly discount: Ore
  readonly quantity: number
  readonly from: Day
  readonly to: Day | null
  /** In the order of their days. */
  readonly changes: readonly Change[]
  /** Hardware: what is charged if it is not returned. */
  readonly listPrice: Ore | null
}

/** What holds from a day on. */
export interface Change {
  readonly on: Day
  readonly quantity: number | null
  readonly unitPrice: Ore | null
}

export interface OneOffLine extends AnyLine {
  readonly kind: 'one-off'
  readonly amount: Ore
  readonly on: Day
}

export interface MeteredLine extends AnyLine {
  readonly kind: 'metered'
  readonly entries: readonly { readonly on: Day; readonly amount: Ore }[]
}

/** Whether a line is charged period by period. */
export function isRecurring(line: Line): line is RecurringLine {
  return line.kind === 'subscription' || line.kind === 'hardware'
}
