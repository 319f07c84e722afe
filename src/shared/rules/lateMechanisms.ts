import type { Basis } from './basis.ts'
import type { Ore } from './money.ts'

/** What clauses on paying late can do, as data. */

/** Simple interest for each month begun from the due date. */
export interface LateInterest {
  readonly kind: 'late-interest'
  /** At most two decimals. */
  readonly percentPerMonth: number
}

/** What reminders cost: the first `free` nothing, each after that `each`, at most `most` of them. */
export interface ReminderFees {
  readonly kind: 'reminder-fees'
  readonly each: Ore
  readonly free: number
  readonly most: number
  readonly basis: Basis
}

/** Access is closed once the grace periods after the due date have passed, one after the other. */
export interface AccessClosed {
  readonly kind: 'access-closed'
  readonly graceDays: readonly number[]
}

/** What the supplier may do besides once payment is late: at once, or so many working days after a written demand. */
export interface LateRemedy {
  readonly kind: 'late-remedy'
  readonly may: 'suspend' | 'cancel' | 'collect'
  /** From the demand on; 0 where none is asked for. */
  readonly afterWorkingDays: number
}
