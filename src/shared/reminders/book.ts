import type { Day } from '../rules/index.ts'
import { type DutyKey, keyOf } from './duty.ts'
import type { LocalTime } from './quiet.ts'

export const dutyStates = ['open', 'snoozed', 'done'] as const
export type DutyState = (typeof dutyStates)[number]

/** What became of a duty so far: kept on disk, bound to its deadline. */
export interface DutyRecord extends DutyKey {
  readonly state: DutyState
  /** Snoozed until this day; else null. */
  readonly until: Day | null
  /** The morning for which a reminder that is due waits; null where none does. */
  readonly waitsFor: LocalTime | null
  /** The reminders of it that were shown. */
  readonly shown: readonly ShownDay[]
}

/** A day on which to be reminded of something, and the day, by the clock of then, on which it was shown. */
export interface ShownDay {
  readonly day: Day
  readonly on: Day
}

/** All duties that anything is known of, by their keys. */
export type Book = ReadonlyMap<string, DutyRecord>

/** @example bookOf([]) */
export function bookOf(records: readonly DutyRecord[]): Book {
  return new Map(records.map((record) => [keyOf(record), record]))
}

/** A duty of which nothing has been shown yet. */
export function newRecord({ contractId, kind, deadline }: DutyKey): DutyRecord {
  return { contractId, kind, deadline, state: 'open', until: null, waitsFor: null, shown: [] }
}

/** The book after a change: some records as they now are, some no longer there. */
export function bookWith(book: Book, changed: readonly DutyRecord[], gone: readonly DutyKey[]): Book {
  const next = new Map(book)
  for (const record of gone) next.delete(keyOf(record))
  for (const record of changed) next.set(keyOf(record), record)
  return next
}

/**
 * The records of which reminders were shown on a day that is still to come, without those: once the clock is known to
 * be right, they were shown by one that was not, and are due again in their time.
 */
export function withoutFuture(records: readonly DutyRecord[], today: Day): DutyRecord[] {
  return records
    .filter(({ shown }) => shown.some(({ on }) => on > today))
    .map((record) => ({ ...record, shown: record.shown.filter(({ on }) => on <= today) }))
}
