import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import type { CheckUp } from '../../shared/diagnosis/index.ts'
import { contractRecordInput } from '../../shared/ledger/input.ts'
import { copyWhole, type LedgerStore, ledgerFile, openLedger, recordIn, searchTables } from '../db/index.ts'

/** What is found in the ledger's file itself. */
export interface LedgerFindings
  extends Pick<CheckUp, 'contracts' | 'changes' | 'isSound' | 'unreadable' | 'unreadableStates'> {
  readonly isSearchRight: boolean
}

export interface CheckLedger {
  readonly dataFolder: string
  /** A folder for a copy, which is not there yet; whoever asks takes it away. */
  readonly copy: string
  /** The app's `resources/migrations`. */
  readonly migrations: string
}

/**
 * Reads all of a ledger, in a copy: the ledger itself is neither held nor changed. For a process of its own.
 *
 * @throws LedgerError as `openDatabase` does
 */
export function checkLedger({ dataFolder, copy, migrations }: CheckLedger): LedgerFindings {
  mkdirSync(copy, { recursive: true, mode: 0o700 })
  copyWhole(join(dataFolder, ledgerFile), join(copy, ledgerFile))
  const db = new Sqlite(join(copy, ledgerFile))
  const isSound = soundness(db)
  const isSearchRight = searches(db)
  const journal = journalOf(db)
  db.close()
  // What the pages hold can only be told where they are as they must be.
  if (!isSound) return { ...{ isSound, isSearchRight }, ...journal, contracts: 0, unreadable: [] }
  const store = openLedger({ folder: copy, migrations, now: () => new Date().toISOString() })
  const { contracts, unreadable } = contractsOf(store)
  store.close()
  return { ...{ isSound, isSearchRight }, ...journal, contracts, unreadable }
}

function soundness(db: Database): boolean {
  try {
    const integrity = db.pragma('integrity_check(1)', { simple: true })
    return integrity === 'ok' && (db.pragma('foreign_key_check') as unknown[]).length === 0
  } catch {
    return false
  }
}

/** Whether the search knows each contract, and its tables are as SQLite must have them. */
function searches(db: Database): boolean {
  try {
    for (const table of searchTables) db.exec(`INSERT INTO ${table} (${table}) VALUES ('integrity-check')`)
    const strays = db
      .prepare<[], number>(
        `SELECT (SELECT count(*) FROM contracts WHERE id NOT IN (SELECT contract_id FROM search_keys))
           + (SELECT count(*) FROM search_keys WHERE contract_id NOT IN (SELECT id FROM contracts))
           + (SELECT count(*) FROM search_keys k JOIN contracts c ON c.id = k.contract_id
              LEFT JOIN contract_search s ON s.rowid = k.id WHERE s.rowid IS NULL)`,
      )
      .pluck()
      .get()
    return strays === 0
  } catch {
    return false
  }
}

function journalOf(db: Database): Pick<LedgerFindings, 'changes' | 'unreadableStates'> {
  try {
    let unreadableStates = 0
    for (const json of db.prepare<[], string>(states).pluck().iterate()) if (recordIn(json) === null) unreadableStates++
    return { changes: db.prepare<[], number>('SELECT count(*) FROM journal').pluck().get() ?? 0, unreadableStates }
  } catch {
    return { changes: 0, unreadableStates: 0 }
  }
}

const states = `SELECT before FROM journal_contracts WHERE before IS NOT NULL
  UNION ALL SELECT after FROM journal_contracts WHERE after IS NOT NULL`

function contractsOf(store: LedgerStore): Pick<LedgerFindings, 'contracts' | 'unreadable'> {
  const { contracts } = store.load()
  const unreadable = contracts.filter((record) => !contractRecordInput.safeParse(record).success)
  return { contracts: contracts.length, unreadable: unreadable.map(({ title }) => title) }
}
