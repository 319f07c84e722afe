import { eq, sql } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { SaidEntry } from '../../shared/calendarFile/index.ts'
import { storedDay } from '../../shared/portfolio/index.ts'
import { isoDay } from '../../shared/rules/index.ts'
import { calendarEntries } from './schema/index.ts'
import { everyColumn, everyColumnAsInserted } from './statements.ts'

/** Reading and writing what the calendar file last said. Writes belong into a transaction. */
export interface CalendarTables {
  all(): SaidEntry[]
  put(said: SaidEntry): void
  remove(uid: string): void
}

type Content = Pick<SaidEntry, 'summary' | 'description' | 'alarmDays' | 'lapses'>

/** The statements, prepared once. */
export function calendarTables(db: BetterSQLite3Database): CalendarTables {
  const every = db.select().from(calendarEntries).prepare()
  const put = db
    .insert(calendarEntries)
    .values(everyColumn(calendarEntries))
    .onConflictDoUpdate({ target: calendarEntries.uid, set: everyColumnAsInserted(calendarEntries) })
    .prepare()
  const remove = db
    .delete(calendarEntries)
    .where(eq(calendarEntries.uid, sql.placeholder('uid')))
    .prepare()
  return {
    all: () =>
      every.all().map(({ content, cancelled, day, ...rest }) => ({
        ...rest,
        ...(JSON.parse(content) as Content),
        day: storedDay(day),
        isCancelled: cancelled === 1,
      })),
    put({ uid, sequence, changedAt, day, isCancelled, summary, description, alarmDays, lapses }) {
      const content: Content = { summary, description, alarmDays, lapses }
      put.run({
        ...{ uid, sequence, changedAt },
        day: isoDay(day),
        content: JSON.stringify(content),
        cancelled: Number(isCancelled),
      })
    },
    remove: (uid) => void remove.run({ uid }),
  }
}
