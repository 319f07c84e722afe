import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { afterEach } from 'vitest'
import type { LedgerStore } from '../../../src/main/db/index.ts'
import { openLedger } from '../../../src/main/db/index.ts'
import { ledgerFile, openDatabase } from '../../../src/main/db/open.ts'

/** The app's own migrations. */
export const migrations = join(import.meta.dirname, '../../../resources/migrations')

/** A clock that moves on by a second each time it is asked. */
export function tickingClock(): () => string {
  let moment = Date.UTC(2026, 10, 21, 9)
  return () => {
    moment += 1000
    return new Date(moment).toISOString()
  }
}

const folders: string[] = []
const open: { close(): void }[] = []

afterEach(() => {
  for (const each of open.splice(0)) each.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'varsel-ledger-'))
  folders.push(folder)
  return folder
}

export const fileIn = (folder: string) => join(folder, ledgerFile)

/** A ledger in a folder, a new one if none is named; closed after the test. */
export function ledger(folder = temporaryFolder()): LedgerStore {
  const store = openLedger({ folder, migrations, now: tickingClock(), busyMillis: 50 })
  open.push(store)
  return store
}

/** The database of a ledger, as the app opens it; closed after the test. */
export function database(folder = temporaryFolder()): Database {
  const db = openDatabase({ folder, migrations, busyMillis: 50 })
  open.push(db)
  return db
}
