import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ActionKind } from '../../../shared/portfolio/index.ts'
import { dutyStates } from '../../../shared/reminders/index.ts'
import { holds, isoDates, jsonTexts, moments, oneOf, ranges } from './checks.ts'

/*
 * What became of reminders. Not in the journal, and tied to no contract by a foreign key: what was shown stays shown
 * when a contract is deleted and brought back.
 */

/** Something to be done for a contract by a day, and what became of it. */
export const duties = sqliteTable(
  'duties',
  {
    contractId: text('contract_id').notNull(),
    kind: text().$type<ActionKind>().notNull(),
    deadline: text().notNull(),
    state: text({ enum: dutyStates }).notNull(),
    /** Until when it is snoozed. */
    until: text(),
    /** The morning for which a reminder waits, and its minute of that day. */
    waitsForDay: text('waits_for_day'),
    waitsForMinute: integer('waits_for_minute'),
    /** The reminders that were shown, each its day and the day on which it was: a list of pairs in JSON. */
    shown: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.contractId, table.kind, table.deadline] }),
    oneOf('state', dutyStates),
    holds('snoozed_until', `(state = 'snoozed') = (until IS NOT NULL)`),
    holds('waits_for_whole', '(waits_for_day IS NULL) = (waits_for_minute IS NULL)'),
    ...isoDates('deadline', 'until', 'waits_for_day'),
    ...ranges(0, 1439, 'waits_for_minute'),
    ...jsonTexts('shown'),
  ],
)

/** How the checks themselves went: one row, or none before the first. */
export const reminderHealth = sqliteTable(
  'reminder_health',
  {
    id: integer().primaryKey(),
    checkedAt: text('checked_at').notNull(),
    /** The latest moment at which a check was ever made: before it the clock was turned back. */
    furthestAt: text('furthest_at').notNull(),
    /** Why the system did not show the last notification; null where it did. */
    refused: text(),
    /** When it was told that the app goes on without its window. */
    trayToldAt: text('tray_told_at'),
  },
  () => [holds('one_row', 'id = 1'), ...moments('checked_at', 'furthest_at', 'tray_told_at')],
)

/** What the calendar file last said of a duty, so that the next one updates it. */
export const calendarEntries = sqliteTable(
  'calendar_entries',
  {
    uid: text().primaryKey(),
    sequence: integer().notNull(),
    day: text().notNull(),
    /** The entry's words, in JSON. */
    content: text().notNull(),
    cancelled: integer().notNull(),
    changedAt: text('changed_at').notNull(),
  },
  () => [
    ...ranges(0, 1_000_000, 'sequence'),
    ...ranges(0, 1, 'cancelled'),
    ...isoDates('day'),
    ...jsonTexts('content'),
    ...moments('changed_at'),
  ],
)
