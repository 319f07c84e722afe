import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LedgerStore } from './ledgerStore.ts'
import { ledgerFile } from './open.ts'
import { openLedger } from './sqliteLedger.ts'

/** How often copying is begun again where the ledger is written to meanwhile. */
const attempts = 5

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
    copyWhole(folder, copy)
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

/** The ledger and what SQLite has not yet written into it, as they were at one moment. */
function copyWhole(from: string, to: string): void {
  const files = [ledgerFile, `${ledgerFile}-wal`]
  const look = () => files.map((name) => stamp(join(from, name))).join()
  for (let attempt = 0; attempt < attempts; attempt++) {
    const before = look()
    for (const name of files) {
      if (existsSync(join(from, name))) copyFileSync(join(from, name), join(to, name))
      else rmSync(join(to, name), { force: true })
    }
    if (look() === before) return
  }
  throw new Error('The ledger is being written to; try again.')
}

function stamp(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false, bigint: true })
  return found === undefined ? 'none' : `${found.mtimeNs} ${found.size}`
}
