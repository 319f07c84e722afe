import type { Database } from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { type ChangeKind, type LedgerChange, tidyRecord, tidySettings } from '../../shared/ledger/index.ts'
import { calendarTables } from './calendarTables.ts'
import { contractTables } from './contractTables.ts'
import { checkFollowers } from './followers.ts'
import { type ContractStep, journalTables, type Steps } from './journalTables.ts'
import { LedgerError, withLedgerErrors } from './ledgerError.ts'
import type { LedgerStore } from './ledgerStore.ts'
import { type OpenOptions, openDatabase } from './open.ts'
import { reminderTables } from './reminderTables.ts'
import { settingsTables } from './settingsTables.ts'

/** How a ledger is opened, and the clock by which the journal is kept. */
export interface LedgerOptions extends OpenOptions {
  /** This moment in UTC: `2026-11-21T09:30:00.000Z`. */
  readonly now: () => string
}

/**
 * Opens a ledger; see `openDatabase` for the errors.
 *
 * @example openLedger({ folder, migrations: 'resources/migrations', now: () => clock.now() }).load()
 */
export function openLedger({ now, ...options }: LedgerOptions): LedgerStore {
  return sqliteLedger(openDatabase(options), now)
}

/** The ledger in an open database. */
export function sqliteLedger(db: Database, now: () => string): LedgerStore {
  const orm = drizzle({ client: db })
  const contracts = contractTables(orm)
  const settings = settingsTables(orm)
  const journal = journalTables(orm)
  const calendar = calendarTables(orm)
  const reminders = reminderTables(orm)

  /** Reads see one state of the ledger; writes are all done or none, and on disk before anything is answered. */
  const read = <T>(work: () => T): T => withLedgerErrors(() => db.transaction(work).deferred())
  const write = <T>(work: () => T): T =>
    withLedgerErrors(() =>
      db
        .transaction(() => {
          // A contract may be written before the one that follows it; what counts is the end of the change.
          db.pragma('defer_foreign_keys = ON')
          return work()
        })
        .immediate(),
    )

  /** Makes the ledger what it was after the steps, or before them. */
  function apply(steps: Steps, side: 'before' | 'after'): LedgerChange {
    const changed = []
    const removed = []
    for (const step of steps.contracts) {
      const record = step[side]
      if (record === null) {
        contracts.remove(step.id)
        removed.push(step.id)
      } else {
        contracts.put(record)
        changed.push(record)
      }
    }
    if (steps.settings) settings.put(steps.settings[side])
    const rest = { changed, removed, history: journal.history() }
    return steps.settings ? { ...rest, settings: steps.settings[side] } : rest
  }

  /** A new change: done and written down. One that changes nothing is neither. */
  function change(what: ChangeKind, steps: Steps): LedgerChange {
    if (steps.contracts.length > 0 || steps.settings) journal.add(now(), what, steps)
    return apply(steps, 'after')
  }

  function move(direction: 'undo' | 'redo'): LedgerChange {
    const entry = journal.history()[direction]
    if (entry === null) return { changed: [], removed: [], history: journal.history() }
    journal.move(entry.id, direction, now())
    return apply(journal.steps(entry.id), direction === 'undo' ? 'before' : 'after')
  }

  return {
    load: () => read(() => ({ contracts: contracts.all(), settings: settings.get(), history: journal.history() })),
    find: (id) => read(() => contracts.find(id)),
    settings: () => read(() => settings.get()),

    saveContracts: (records, reason) =>
      write(() => {
        if (new Set(records.map(({ id }) => id)).size < records.length) throw new LedgerError('same-contract-twice')
        const steps = records
          .map(
            (record): ContractStep => ({ id: record.id, before: contracts.find(record.id), after: tidyRecord(record) }),
          )
          .filter(({ before, after }) => !isSame(before, after))
        const allNew = steps.every(({ before }) => before === null)
        const done = change(reason ?? (allNew ? 'contract-added' : 'contract-changed'), {
          contracts: steps,
          settings: null,
        })
        checkFollowers(done.changed, contracts)
        return done
      }),

    deleteContracts: (ids) =>
      write(() => {
        const gone = new Set(ids)
        const removed = [...gone].map((id): ContractStep => ({ id, before: contracts.find(id), after: null }))
        const there = removed.filter(({ before }) => before !== null)
        const loosened = there
          .flatMap(({ id }) => contracts.followedBy(id))
          .filter((id) => !gone.has(id))
          .map((id): ContractStep => {
            const before = contracts.find(id)
            return { id, before, after: before && { ...before, followedBy: null } }
          })
        return change('contract-deleted', { contracts: [...there, ...loosened], settings: null })
      }),

    saveSettings: (next) =>
      write(() => {
        const step = { before: settings.get(), after: tidySettings(next) }
        return change('settings-changed', { contracts: [], settings: isSame(step.before, step.after) ? null : step })
      }),

    reminders: {
      duties: () => read(() => reminders.all()),
      health: () => read(() => reminders.health()),
      write: ({ changed = [], gone = [], health }) =>
        write(() => {
          for (const key of gone) reminders.remove(key)
          for (const record of changed) reminders.put(record)
          if (health !== undefined) reminders.putHealth(health)
        }),
    },

    calendar: {
      said: () => read(() => calendar.all()),
      write: ({ changed, forgotten }) =>
        write(() => {
          for (const said of changed) calendar.put(said)
          for (const uid of forgotten) calendar.remove(uid)
        }),
    },

    undo: () => write(() => move('undo')),
    redo: () => write(() => move('redo')),
    close: () => db.close(),
  }
}

/** Tidy values say the same exactly when their JSON is the same. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
