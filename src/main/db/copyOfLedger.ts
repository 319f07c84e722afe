import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyWhole } from './copyWhole.ts'
import type { LedgerStore } from './ledgerStore.ts'
import { ledgerFile } from './open.ts'
import { openLedger } from './sqliteLedger.ts'

/**
 * Opens a copy of a ledger, so that it can be read, and brought up to date, without a change to the ledger itself: not
 * even SQLite's own files appear beside it. The copy is gone when it is closed.
 *
 * @param folder the ledger's own
 * @returns null where there is no ledger in it
 * @throws LedgerError as `openDatabase` does; an error where the ledger is written to all the time
 */
export function copyOfLedger(folder: string, migrations: string): LedgerStore | null {
  if (!existsSync(join(folder, ledgerFile))) return null
  const copy = mkdtempSync(join(tmpdir(), 'varsel-copy-'))
  const remove = () => rmSync(copy, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  try {
    copyWhole(join(folder, ledgerFile), join(copy, ledgerFile))
    const store = openLedger({ folder: copy, migrations, now: () => new Date().toISOString() })
    return {
      ...store,
      close() {
        store.close()
        remove()
      },
    }
  } catch (error) {
    remove()
    throw error
  }
}
