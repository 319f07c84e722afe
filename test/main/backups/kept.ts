import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import { doJob } from '../../../src/main/background/jobs.ts'
import {
  type BackupKeeper,
  backupKeeper,
  type KnownLedgers,
  type Restorer,
  restorer,
} from '../../../src/main/backups/index.ts'
import { holdLedger, type LedgerHolder, ledgerFile } from '../../../src/main/db/index.ts'
import { openDatabase } from '../../../src/main/db/open.ts'
import type { BackupsState } from '../../../src/shared/ipc/index.ts'
import { migrations, temporaryFolder, tickingClock } from '../ledger/temporary.ts'

/** A ledger with its backups, as the main process puts them together; closed after the test. */
export interface Kept {
  readonly folder: string
  readonly ledger: LedgerHolder
  readonly keeper: BackupKeeper
  readonly restoring: Restorer
  /** What was told of the backups, the last one last. */
  readonly told: readonly BackupsState[]
  /** Ends as the app does. */
  quit(): void
}

interface Different {
  readonly now?: () => string
  readonly version?: string
  readonly known?: KnownLedgers
  readonly migrations?: string
}

/** Jobs done at once, in this process. */
export const jobs = { run: (job: never) => doJob(job) as never }

export const knowsNothing: KnownLedgers = { knows: () => false, copiesOf: () => null, remember() {} }

export function kept(folder = temporaryFolder(), different: Different = {}): Kept {
  const now = different.now ?? tickingClock()
  const told: BackupsState[] = []
  const ledger = holdLedger({
    ...{ folder, migrations, now, busyMillis: 50, ...different },
    beforeOpening: (found) => keeper.beforeOpening(found),
    wrote: () => keeper.wrote(),
  })
  const keeper = backupKeeper({
    ...{ dataFolder: folder, ledger, jobs, now, version: '1.0.0', known: knowsNothing, syncedBy: null, ...different },
    onChange: (state) => told.push(state),
  })
  const restoring = restorer({ dataFolder: folder, ledger, migrations, jobs, now, ...keeper })
  let hasQuit = false
  const quit = () => {
    if (hasQuit) return
    hasQuit = true
    ledger.close()
    keeper.atQuit()
  }
  onTestFinished(() => {
    if (existsSync(join(folder, ledgerFile))) quit()
  })
  return { folder, ledger, keeper, restoring, told, quit }
}

/** A folder with an empty ledger as it was before the last migration. */
export function ledgerBeforeLast(): string {
  const [folder, older] = [temporaryFolder(), temporaryFolder()]
  cpSync(migrations, older, { recursive: true })
  const file = join(older, 'meta/_journal.json')
  const meta = JSON.parse(readFileSync(file, 'utf8')) as { entries: object[] }
  writeFileSync(file, JSON.stringify({ ...meta, entries: meta.entries.slice(0, -1) }))
  openDatabase({ folder, migrations: older }).close()
  return folder
}

/** How many migrations a ledger has had. */
export function migrationsIn(path: string): number {
  const db = new Sqlite(path)
  const count = db.prepare<[], number>('SELECT count(*) FROM __drizzle_migrations').pluck().get()
  db.close()
  return count ?? 0
}
