import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type BackupReason, backupName } from '../../shared/backups/index.ts'
import { copyWhole, LedgerError, ledgerFile, withLedgerErrors } from '../db/index.ts'
import {
  asSingleFile,
  type BackupFile,
  backupsIn,
  beginPart,
  finishPart,
  listBackups,
  makeBackupFolder,
  pruneBackups,
} from './backupFiles.ts'
import { inspect } from './inspect.ts'

/**
 * Takes a backup of a ledger that is not open, before it is opened or once it is closed, where nothing can wait: a copy of
 * the file with its log, checked like any other.
 *
 * @param now this moment in UTC
 * @throws LedgerError `damaged` where the ledger is, and what a disk may throw; then there is no new backup
 */
export function backupClosed(dataFolder: string, why: BackupReason, now: string): BackupFile {
  const folder = backupsIn(dataFolder)
  const part = join(folder, 'closed.part')
  return withLedgerErrors(() => {
    makeBackupFolder(folder)
    const name = nextName(folder, why, now)
    try {
      beginPart(part)
      copyWhole(join(dataFolder, ledgerFile), part)
      asSingleFile(part)
      if (!inspect({ path: part, isThorough: true }).ok) throw new LedgerError('damaged')
      finishPart(part, join(folder, name))
    } catch (error) {
      for (const end of ['', '-wal', '-shm', '-journal']) rmSync(part + end, { force: true })
      throw error
    }
    pruneBackups(folder)
    return foundBackup(folder, name)
  })
}

/** What the next backup in a folder is called. */
export function nextName(folder: string, why: BackupReason, now: string): string {
  return backupName({ at: now, serial: (listBackups(folder)[0]?.serial ?? 0) + 1, why })
}

/** The backup of a name that was just given. */
export function foundBackup(folder: string, name: string): BackupFile {
  const found = listBackups(folder).find((backup) => backup.name === name)
  if (found === undefined) throw new LedgerError('disk-error')
  return found
}
