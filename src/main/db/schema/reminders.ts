import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { dutyStates } from '../../../shared/reminders/index.ts'
import { holds, isoDates, moments, oneOf, ranges } from './checks.ts'

/*
 * What became of reminders. Not in the journal, and tied to no contract by a foreign key: what was shown stays shown
 * when a contract is deleted and brought back.
 */

/** Something to be done for a contract by a day, and what became of it. */
export const duties = sqliteTable(
  'duties',
  {
    contractId: text('contract_id').notNull(),
    kind: text().notNull(),
    deadline: text().notNull(),
    state: text({ enum: dutyStates }).notNull(),
    /** Until when it is snoozed. */
    until: text(),
  },
  (table) => [
    primaryKey({ columns: [table.contractId, table.kind, table.deadline] }),
    oneOf('state', dutyStates),
    holds('snoozed_until', `(state = 'snoozed') = (until IS NOT NULL)`),
    ...isoDates('deadline', 'until'),
  ],
)

/** The days on which a duty was to be reminded of, and was. */
export const remindersShown = sqliteTable(
  'reminders_shown',
  {
    contractId: text('contract_id').notNull(),
    kind: text().notNull(),
    deadline: text().notNull(),
    day: text().notNull(),
    at: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.contractId, table.kind, table.deadline, table.day] }),
    ...isoDates('deadline', 'day'),
    ...moments('at'),
  ],
)

/** How the checks themselves went: one row, or none before the first. */
export const reminderHealth = sqliteTable(
  'reminder_health',
  {
    id: integer().primaryKey(),
    checkedAt: text('checked_at').notNull(),
    /** When the clock was seen to stand before the check before; null where it does not. */
    clockBackAt: text('clock_back_at'),
    /** Why the system did not show the last notification; null where it did. */
    refused: text(),
    /** When it was told that the app goes on without its window. */
    trayToldAt: text('tray_told_at'),
  },
  () => [holds('one_row', 'id = 1'), ...moments('checked_at', 'clock_back_at', 'tray_told_at')],
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
    holds('content_json', 'json_valid(content)'),
    ...moments('changed_at'),
  ],
)
