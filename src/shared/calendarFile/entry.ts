import type { Day } from '../rules/index.ts'

/** A whole day in the calendar on which something is to be done. */
export interface CalendarEntry {
  /** The same for as long as it is the same thing, whatever becomes of its day and words; see `slots.ts`. */
  readonly uid: string
  readonly day: Day
  readonly summary: string
  /** In lines. */
  readonly description: string
  /** How many days before `day` to be reminded, at nine in the morning, the most first; 0 is the day itself. */
  readonly alarmDays: readonly number[]
  /** Whether it is over when its day is: a payment, or a price that changes. */
  readonly lapses: boolean
}

/** An entry as the calendar file says it. */
export interface SaidEntry extends CalendarEntry {
  /** How many times it has changed since the file first said it: a calendar takes what has the higher number. */
  readonly sequence: number
  readonly isCancelled: boolean
  /** When it last changed, a moment in UTC. */
  readonly changedAt: string
}
