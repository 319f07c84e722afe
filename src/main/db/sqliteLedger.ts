import type { Database } from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import {
  type ChangeKind,
  type ContractRecord,
  type LedgerChange,
  type Settings,
  tidyOwnTermsSet,
  tidyRecord,
  tidyScenario,
  tidySettings,
} from '../../shared/ledger/index.ts'
import { calendarTables } from './calendarTables.ts'
import { contractTables } from './contractTables.ts'
import { documentTables } from './documentTables.ts'
import { ledgerFigures } from './figures.ts'
import { checkFollowers } from './followers.ts'
import { ownTermsTable, scenarioTable } from './itemTables.ts'
import { journalTables } from './journalTables.ts'
import { LedgerError, withLedgerErrors } from './ledgerError.ts'
import type { LedgerStore } from './ledgerStore.ts'
import { type OpenOptions, openDatabase } from './open.ts'
import { pastStore } from './pastStore.ts'
import { reminderTables } from './reminderTables.ts'
import { rowCounts } from './rowCounts.ts'
import { finding, indexed, remakeIndex } from './search/index.ts'
import { settingsTables } from './settingsTables.ts'
import {
  applySteps,
  isNothing,
  isSame,
  type KeptThings,
  noSteps,
  removingSteps,
  type Step,
  type Steps,
  savingSteps,
} from './steps.ts'

/** How a ledger is opened, and the clock by which the journal is kept. */
export interface LedgerOptions extends OpenOptions {
  /** This moment in UTC: `2026-11-21T09:30:00.000Z`. */
  readonly now: () => string
  /** Told once something is on disk that is in no other file: not of what is derived, nor that reminders were checked. */
  readonly wrote?: () => void
}

/**
 * Opens a ledger; see `openDatabase` for the errors.
 *
 * @example openLedger({ folder, migrations: 'resources/migrations', now: () => clock.now() }).load()
 */
export function openLedger({ now, wrote, ...options }: LedgerOptions): LedgerStore {
  return sqliteLedger(openDatabase(options), now, wrote)
}

/** The ledger in an open database. */
export function sqliteLedger(db: Database, now: () => string, wrote: () => void = () => {}): LedgerStore {
  const orm = drizzle({ client: db })
  const contracts = withLedgerErrors(() => indexed(db, contractTables(orm)))
  const ownTerms = ownTermsTable(orm)
  const scenarios = scenarioTable(orm)
  const settings = settingsTables(orm)
  const kept: KeptThings = { contracts, ownTerms, scenarios, settings }
  const journal = journalTables(orm)
  const calendar = calendarTables(orm)
  const reminders = reminderTables(orm)
  const documents = documentTables(db)
  const find = finding(db)

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
  /** Writes what a person said, of which there is to be a backup soon. */
  const note = <T>(work: () => T): T => {
    const done = write(work)
    wrote()
    return done
  }

  function apply(steps: Steps, side: 'before' | 'after'): LedgerChange {
    return { ...applySteps(steps, side, kept), history: journal.history() }
  }

  /** A new change: done and written down. One that changes nothing is neither. */
  function change(what: ChangeKind, some: Partial<Steps>): LedgerChange {
    const steps = { ...noSteps, ...some }
    if (!isNothing(steps)) journal.add(now(), what, steps)
    return apply(steps, 'after')
  }

  function move(direction: 'undo' | 'redo'): LedgerChange {
    const entry = journal.history()[direction]
    if (entry === null) return apply(noSteps, 'after')
    journal.move(entry.id, direction, now())
    return apply(journal.steps(entry.id), direction === 'undo' ? 'before' : 'after')
  }

  function stepsOf(records: readonly ContractRecord[]): readonly Step<ContractRecord>[] {
    if (new Set(records.map(({ id }) => id)).size < records.length) throw new LedgerError('same-contract-twice')
    return savingSteps(records.map(tidyRecord), contracts)
  }

  function settingsStep(next: Settings): Steps['settings'] {
    const step = { before: settings.get(), after: tidySettings(next) }
    return isSame(step.before, step.after) ? null : step
  }

  /** A change of contracts, whose followers must be there in the end. */
  function changeContracts(what: ChangeKind, steps: Partial<Steps>): LedgerChange {
    const done = change(what, steps)
    checkFollowers(done.changed, contracts)
    return done
  }

  const save = (what: ChangeKind, records: readonly ContractRecord[]) =>
    changeContracts(what, { contracts: stepsOf(records) })

  return {
    load: () =>
      read(() => ({
        contracts: contracts.all(),
        ownTerms: ownTerms.all(),
        scenarios: scenarios.all(),
        settings: settings.get(),
        history: journal.history(),
      })),
    find: (id) => read(() => contracts.find(id)),
    settings: () => read(() => settings.get()),

    saveContracts: (records, reason) =>
      note(() => {
        const steps = stepsOf(records)
        const allNew = steps.every(({ before }) => before === null)
        return changeContracts(reason ?? (allNew ? 'contract-added' : 'contract-changed'), { contracts: steps })
      }),

    deleteContracts: (ids) =>
      note(() => {
        const removed = removingSteps(ids, contracts)
        const gone = new Set(ids)
        const loosened = removed
          .flatMap(({ id }) => contracts.followedBy(id))
          .filter((id) => !gone.has(id))
          .map((id): Step<ContractRecord> => {
            const before = contracts.find(id)
            return { id, before, after: before && { ...before, followedBy: null } }
          })
        return change('contract-deleted', { contracts: [...removed, ...loosened] })
      }),

    saveTerms: (set, records) =>
      note(() => {
        const steps = { ownTerms: savingSteps([tidyOwnTermsSet(set)], ownTerms), contracts: stepsOf(records) }
        return changeContracts(steps.ownTerms.length > 0 ? 'terms-saved' : 'contract-changed', steps)
      }),
    deleteTerms: (id) => note(() => change('terms-deleted', { ownTerms: removingSteps([id], ownTerms) })),

    saveScenario: (scenario) =>
      note(() => change('scenario-saved', { scenarios: savingSteps([tidyScenario(scenario)], scenarios) })),
    deleteScenario: (id) => note(() => change('scenario-deleted', { scenarios: removingSteps([id], scenarios) })),

    saveSettings: (next) => note(() => change('settings-changed', { settings: settingsStep(next) })),

    takeIn: (things) =>
      note(() => {
        const steps = {
          contracts: stepsOf(things.contracts),
          ownTerms: savingSteps(things.ownTerms.map(tidyOwnTermsSet), ownTerms),
          scenarios: savingSteps(things.scenarios.map(tidyScenario), scenarios),
        }
        const settings = things.settings && settingsStep(things.settings)
        const what = isNothing({ ...steps, settings: null }) ? 'settings-changed' : 'contracts-imported'
        return changeContracts(what, { ...steps, settings })
      }),

    past: pastStore(db, { contracts, read, write, save, unchanged: () => apply(noSteps, 'after') }),

    reminders: {
      duties: () => read(() => reminders.all()),
      health: () => read(() => reminders.health()),
      write: ({ changed = [], gone = [], health }) =>
        (changed.length + gone.length > 0 ? note : write)(() => {
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

    documents: {
      state: (sha256) => read(() => documents.state(sha256)),
      unread: () => read(() => documents.unread()),
      begin: (sha256) => write(() => documents.begin(sha256)),
      add: (sha256, pages) => write(() => documents.add(sha256, pages)),
      end: (sha256, state) => write(() => documents.end(sha256, state)),
      names: (sha256) => read(() => documents.names(sha256)),
    },
    figures: () => read(() => ledgerFigures(db)),
    remakeSearch: () => write(() => remakeIndex(db, contracts)),
    search: (typed) => read(() => find(typed)),

    undo: () => note(() => move('undo')),
    redo: () => note(() => move('redo')),
    async backupTo(path) {
      await db.backup(path)
      // Nothing else had its turn since the last piece was written.
      return rowCounts(db)
    },
    rowCounts: () => read(() => rowCounts(db)),
    close: () => db.close(),
  }
}
