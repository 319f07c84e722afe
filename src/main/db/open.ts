import { chmodSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import { LedgerError, withLedgerErrors } from './ledgerError.ts'
import { type Migrations, migrate, pendingMigrations, readMigrations } from './migrations.ts'

/** The ledger's file in its folder; documents and backups lie beside it. */
export const ledgerFile = 'ledger.sqlite'

/** Marks a SQLite file as a ledger of this app: "VRSL". */
export const applicationId = 0x5652534c

/** How a ledger is opened. */
export interface OpenOptions {
  /** The ledger's own folder; made where it is not there. */
  readonly folder: string
  /** The app's `resources/migrations`. */
  readonly migrations: string
  /** How long to wait for another program that holds the file. */
  readonly busyMillis?: number
  /** Called before anything is written, with no connection open; what it throws is thrown, and the file is as it was. */
  readonly beforeOpening?: (found: FoundLedger) => void
}

/** What is there when a ledger is to be opened. */
export interface FoundLedger {
  /** There is no file, or an empty one. */
  readonly isNew: boolean
  /** Its tables are to be brought up to date. */
  readonly needsMigration: boolean
}

/**
 * Opens the database of a ledger, new or known, and brings its tables up to date.
 *
 * @returns a connection on which every commit is on disk when it returns, and foreign keys count
 * @throws LedgerError `newer-version`, `not-a-database`, `not-a-ledger`, `cannot-write`, `locked`, `disk-full`,
 *   `damaged` or `disk-error`; the file is then as it was
 * @example openDatabase({ folder: '/home/me/ledger', migrations: 'resources/migrations' })
 */
export function openDatabase({ folder, migrations, busyMillis = 3000, beforeOpening }: OpenOptions): Database {
  const known = readMigrations(migrations)
  return withLedgerErrors(() => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const file = join(folder, ledgerFile)
    const found = statSync(file, { throwIfNoEntry: false })
    if (found && !found.isFile()) throw new LedgerError('not-a-database')
    const isNew = !found || found.size === 0
    const needsMigration = !isNew && look(file, known, busyMillis)
    beforeOpening?.({ isNew, needsMigration })
    const db = new Sqlite(file, { timeout: busyMillis })
    try {
      // Before the first write, so that the files which SQLite puts beside it are the owner's alone as well.
      if (isNew) chmodSync(file, 0o600)
      prepare(db, isNew)
      migrate(db, known)
      return db
    } catch (error) {
      db.close()
      throw error
    }
  })
}

/**
 * Looks at a file that is already there without writing to it, and throws where it is not a ledger for this app.
 *
 * @returns whether it needs migrations
 */
function look(file: string, known: Migrations, busyMillis: number): boolean {
  const db = new Sqlite(file, { readonly: true, timeout: busyMillis })
  try {
    const isEmpty = db.prepare('SELECT 1 FROM sqlite_master').get() === undefined
    if (db.pragma('application_id', { simple: true }) !== applicationId && !isEmpty)
      throw new LedgerError('not-a-ledger')
    return pendingMigrations(db, known).length > 0
  } finally {
    db.close()
  }
}

function prepare(db: Database, isNew: boolean): void {
  // A file that can only be read opens all the same, and begins transactions too; this finds out before anything is
  // promised, and leaves nothing behind.
  db.exec('BEGIN IMMEDIATE; CREATE TABLE attempt (id INTEGER) STRICT; ROLLBACK')
  if (isNew) db.pragma(`application_id = ${applicationId}`)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  // On macOS a plain fsync may stop at the drive's own cache; elsewhere this does nothing.
  db.pragma('fullfsync = ON')
  db.pragma('checkpoint_fullfsync = ON')
  db.pragma('foreign_keys = ON')
  db.pragma('trusted_schema = OFF')
}
