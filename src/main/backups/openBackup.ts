import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { BackupReason } from '../../shared/backups/index.ts'
import type { Background } from '../background/index.ts'
import { LedgerError, type LedgerStore, ledgerErrorOf } from '../db/index.ts'
import {
  asSingleFile,
  type BackupFile,
  backupsIn,
  beginPart,
  finishPart,
  makeBackupFolder,
  pruneBackups,
} from './backupFiles.ts'
import { foundBackup, nextName } from './closedBackup.ts'
import { readThrough } from './readThrough.ts'

interface Taking {
  readonly dataFolder: string
  readonly store: LedgerStore
  /** A large copy is read through beside the app. */
  readonly jobs: Pick<Background, 'run'>
  readonly why: BackupReason
  /** This moment in UTC. */
  readonly now: string
  /** Called when all that is saved by then is in the copy, which is still to be checked. */
  readonly copied: () => void
}

/**
 * Takes a backup of a ledger while it is used: copied by SQLite, made one file, opened and read through, and only then
 * given its name.
 *
 * @throws LedgerError `damaged` where the copy is, and so the ledger, and what a disk may throw; then there is no new backup
 */
export async function backupOpen({ dataFolder, store, jobs, why, now, copied }: Taking): Promise<BackupFile> {
  const folder = backupsIn(dataFolder)
  const part = join(folder, 'open.part')
  try {
    makeBackupFolder(folder)
    beginPart(part)
    const rows = await store.backupTo(part)
    copied()
    asSingleFile(part)
    const found = await readThrough(part, { rows }, jobs)
    if (!found.ok) throw new LedgerError(found.fault === 'unreadable' ? 'disk-error' : 'damaged')
    const name = nextName(folder, why, now)
    finishPart(part, join(folder, name))
    pruneBackups(folder)
    return foundBackup(folder, name)
  } catch (error) {
    for (const end of ['', '-wal', '-shm', '-journal']) await rm(part + end, { force: true }).catch(() => {})
    throw ledgerErrorOf(error) ?? error
  }
}
