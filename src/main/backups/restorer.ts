import { existsSync, rmSync } from 'node:fs'
import { chmod, copyFile, mkdir, realpath } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type BackupReason, readBackupName, restoreDifferences } from '../../shared/backups/index.ts'
import type { Restored, RestoreLooked, RestoreRefusal } from '../../shared/ipc/index.ts'
import { AppError } from '../../shared/ipc/result.ts'
import type { LedgerContents } from '../../shared/ledger/index.ts'
import { documentsOf } from '../../shared/ledgerFile/index.ts'
import type { Background } from '../background/index.ts'
import { LedgerError, type LedgerHolder, ledgerErrorOf, ledgerFile, openLedger } from '../db/index.ts'
import { documentsIn } from '../documents/index.ts'
import { asSingleFile, type BackupFile } from './backupFiles.ts'
import type { InspectedFault } from './inspect.ts'
import { readThrough } from './readThrough.ts'
import { replaceLedger } from './replaceLedger.ts'
import { copyDocuments } from './secondFolder.ts'

interface RestorerContext {
  readonly dataFolder: string
  readonly ledger: LedgerHolder
  readonly migrations: string
  readonly jobs: Pick<Background, 'run'>
  readonly now: () => string
  /** Keeps a copy of now; see `BackupKeeper`. */
  readonly before: (why: BackupReason) => Promise<BackupFile>
  /** Does something while no backup is taken. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>
}

/** Restores backups: first looks, then does it. */
export interface Restorer {
  /** Reads a backup and says what restoring it would do; it waits for `restore`. Changes nothing. */
  look(path: string): Promise<RestoreLooked>
  /** Restores the backup that was looked at last. @throws AppError; then everything is as it was */
  restore(): Promise<Restored>
  /** Forgets it, once what was begun is done. */
  close(): Promise<void>
}

/** A backup that was copied, read through and brought up to date, and waits. */
interface Waiting {
  /** Its copy. */
  readonly staged: string
  /** The folder in which its documents lie, in `documents`. */
  readonly from: string
  readonly contents: LedgerContents
}

/** @example const looked = await restorer({ dataFolder, ledger, migrations, jobs, now, before, inTurn }).look(path) */
export function restorer(context: RestorerContext): Restorer {
  const { dataFolder, ledger, migrations, jobs, now, before, inTurn } = context
  const staging = join(dataFolder, 'restoring')
  let waiting: Waiting | null = null
  let turn: Promise<unknown> = Promise.resolve()

  /** One at a time: a backup that one turned away from while it was read must not take the next one's copy along. */
  function inOrder<T>(work: () => T | Promise<T>): Promise<T> {
    const mine = turn.then(work)
    turn = mine.catch(() => {})
    return mine
  }

  function forget(): void {
    waiting = null
    rmSync(staging, { recursive: true, force: true })
  }

  async function look(path: string): Promise<RestoreLooked> {
    forget()
    const name = basename(path)
    const refused = (refusal: RestoreRefusal): RestoreLooked => {
      forget()
      return { outcome: 'refused', name, refusal }
    }
    try {
      const own = await realpath(join(dataFolder, ledgerFile)).catch(() => null)
      // Closing a second handle on the open ledger would take its locks away.
      if (own !== null && (await realpath(path)) === own) return refused('is-ledger')
      const staged = join(staging, ledgerFile)
      await mkdir(staging, { mode: 0o700 })
      await copyFile(path, staged)
      await chmod(staged, 0o600)
      if (existsSync(`${path}-wal`)) await copyFile(`${path}-wal`, `${staged}-wal`)
      asSingleFile(staged)
      const found = await readThrough(staged, { migrations }, jobs)
      if (!found.ok) return refused(refusals[found.fault])
      const store = openLedger({ folder: staging, migrations, now })
      try {
        const contents = store.load()
        waiting = { staged, from: dirname(dirname(path)), contents }
        const at = readBackupName(name)?.at ?? null
        return { outcome: 'read', at, name, contracts: contents.contracts.length, would: differences(contents) }
      } finally {
        store.close()
      }
    } catch (error) {
      const code = ledgerErrorOf(error)?.code
      if (code === undefined) throw error
      return refused(code === 'not-a-database' ? 'not-a-backup' : code === 'damaged' ? 'damaged' : 'unreadable')
    }
  }

  function differences(contents: LedgerContents) {
    try {
      return restoreDifferences(contents, ledger.open().load())
    } catch (error) {
      if (error instanceof LedgerError) return null
      throw error
    }
  }

  /** A copy of now; null where now is no whole ledger, which is then put aside. */
  async function keepNow(): Promise<BackupFile | null> {
    try {
      ledger.open()
    } catch (error) {
      if (error instanceof LedgerError && error.code !== 'locked' && error.code !== 'disk-full') return null
      throw error
    }
    return before('restore').catch((error: unknown) => {
      if (ledgerErrorOf(error)?.code === 'damaged') return null
      throw error
    })
  }

  async function restore(): Promise<Restored> {
    if (waiting === null) throw new AppError('restore-gone', 'No backup was looked at.')
    const { staged, from, contents } = waiting
    const backup = await keepNow()
    if (from !== dataFolder) await copyDocuments(from, dataFolder)
    const aside = await inTurn(async () => replaceLedger({ dataFolder, ledger, staged, backup, now: now() }))
    forget()
    const wanted = [...documentsOf(contents.contracts)]
    return {
      kept: backup?.name ?? aside,
      missingDocuments: wanted.filter((sha256) => !existsSync(join(documentsIn(dataFolder), sha256))).length,
    }
  }

  return {
    look: (path) => inOrder(() => look(path)),
    restore: () => inOrder(restore),
    close: () => inOrder(forget),
  }
}

const refusals: Readonly<Record<InspectedFault, RestoreRefusal>> = {
  damaged: 'damaged',
  newer: 'newer',
  'not-a-ledger': 'not-a-backup',
  unreadable: 'unreadable',
}
