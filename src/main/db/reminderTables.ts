import { and, eq, sql } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { storedDay } from '../../shared/portfolio/index.ts'
import type { DutyKey, DutyRecord } from '../../shared/reminders/index.ts'
import { isoDay } from '../../shared/rules/index.ts'
import { duties, reminderHealth } from './schema/index.ts'
import { everyColumn, everyColumnAsInserted } from './statements.ts'

/** How the checks themselves went. */
export interface Health {
  /** When the last one was made, a moment in UTC. */
  readonly checkedAt: string
  /** The latest moment at which a check was ever made; the clock stands before it where it was turned back. */
  readonly furthestAt: string
  /** Why the system did not show the last notification; null where it did. */
  readonly refused: string | null
  /** When it was told that the app goes on without its window; null while it was not. */
  readonly trayToldAt: string | null
}

/** Reading and writing what became of reminders. Writes belong into a transaction. */
export interface ReminderTables {
  all(): DutyRecord[]
  put(record: DutyRecord): void
  remove(key: DutyKey): void
  /** Null before the first check. */
  health(): Health | null
  putHealth(health: Health): void
}

/** The statements, prepared once. */
export function reminderTables(db: BetterSQLite3Database): ReminderTables {
  const every = db.select().from(duties).prepare()
  const put = db
    .insert(duties)
    .values(everyColumn(duties))
    .onConflictDoUpdate({
      target: [duties.contractId, duties.kind, duties.deadline],
      set: everyColumnAsInserted(duties),
    })
    .prepare()
  const isIt = and(
    eq(duties.contractId, sql.placeholder('contractId')),
    eq(duties.kind, sql.placeholder('kind')),
    eq(duties.deadline, sql.placeholder('deadline')),
  )
  const remove = db.delete(duties).where(isIt).prepare()
  const oneHealth = db.select().from(reminderHealth).prepare()
  const putHealth = db
    .insert(reminderHealth)
    .values(everyColumn(reminderHealth))
    .onConflictDoUpdate({ target: reminderHealth.id, set: everyColumnAsInserted(reminderHealth) })
    .prepare()
  const row = ({ contractId, kind, deadline }: DutyKey) => ({ contractId, kind, deadline: isoDay(deadline) })

  return {
    all: () => every.all().map(recordIn),
    put({ state, until, waitsFor, shown, ...key }) {
      put.run({
        ...row(key),
        state,
        until: until === null ? null : isoDay(until),
        waitsForDay: waitsFor === null ? null : isoDay(waitsFor.day),
        waitsForMinute: waitsFor === null ? null : waitsFor.minute,
        shown: JSON.stringify(shown.map(({ day, on }) => [isoDay(day), isoDay(on)])),
      })
    },
    remove: (key) => void remove.run(row(key)),
    health() {
      const found = oneHealth.get()
      if (found === undefined) return null
      const { id: _, ...health } = found
      return health
    },
    putHealth: (health) => void putHealth.run({ ...health, id: 1 }),
  }
}

function recordIn(row: typeof duties.$inferSelect): DutyRecord {
  const { waitsForDay: day, waitsForMinute: minute } = row
  return {
    contractId: row.contractId,
    kind: row.kind,
    deadline: storedDay(row.deadline),
    state: row.state,
    until: row.until === null ? null : storedDay(row.until),
    waitsFor: day === null || minute === null ? null : { day: storedDay(day), minute },
    shown: (JSON.parse(row.shown) as [string, string][]).map(([day, on]) => ({
      day: storedDay(day),
      on: storedDay(on),
    })),
  }
}
