import type { Database } from 'better-sqlite3'
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator'
import { LedgerError } from './ledgerError.ts'

/** The table in which drizzle keeps what was applied; kept in its form, so that its tools read it. */
const appliedTable = '__drizzle_migrations'

/** Migrations in the order of their making, as drizzle-kit wrote them. */
export type Migrations = readonly MigrationMeta[]

/** @param folder `resources/migrations` of the app */
export function readMigrations(folder: string): Migrations {
  return readMigrationFiles({ migrationsFolder: folder })
}

/**
 * Which migrations a ledger still needs, without writing to it.
 *
 * @throws LedgerError `newer-version` where one was applied that this app does not know
 */
export function pendingMigrations(db: Database, known: Migrations): Migrations {
  const applied = appliedMigrations(db)
  if ([...applied].some((when) => !known.some(({ folderMillis }) => folderMillis === when)))
    throw new LedgerError('newer-version')
  return known.filter(({ folderMillis }) => !applied.has(folderMillis))
}

function appliedMigrations(db: Database): ReadonlySet<number> {
  const table = db.prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?`).get(appliedTable)
  if (table === undefined) return new Set()
  return new Set(db.prepare<[], number>(`SELECT created_at FROM ${appliedTable}`).pluck().all())
}

/**
 * Applies what is pending, all of it or nothing. Not drizzle's own `migrate`: that leaves foreign keys on, so that a
 * rebuilt table empties its children (ON DELETE CASCADE); looks for broken references only after the commit, if at
 * all; and skips a migration that is older than the last one applied.
 *
 * @throws LedgerError `damaged` where a migration left a reference without its row
 */
export function migrate(db: Database, known: Migrations): void {
  const foreignKeys = db.pragma('foreign_keys', { simple: true })
  // Has no effect inside a transaction, so it stands outside.
  db.pragma('foreign_keys = OFF')
  try {
    db.transaction(() => {
      const pending = pendingMigrations(db, known)
      if (pending.length === 0) return
      db.exec(
        `CREATE TABLE IF NOT EXISTS ${appliedTable} (id INTEGER PRIMARY KEY, hash TEXT NOT NULL, created_at INTEGER) STRICT`,
      )
      const note = db.prepare(`INSERT INTO ${appliedTable} (hash, created_at) VALUES (?, ?)`)
      for (const migration of pending) {
        for (const statement of migration.sql) db.exec(statement)
        note.run(migration.hash, migration.folderMillis)
      }
      const broken = db.pragma('foreign_key_check') as unknown[]
      if (broken.length > 0) throw new LedgerError('damaged', new Error(`${broken.length} broken references`))
    }).immediate()
  } finally {
    db.pragma(`foreign_keys = ${foreignKeys}`)
  }
}
