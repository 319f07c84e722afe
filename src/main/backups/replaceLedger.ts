import { copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { LedgerError, type LedgerHolder, ledgerFile, withLedgerErrors } from '../db/index.ts'
import { type BackupFile, finishPart } from './backupFiles.ts'

interface Replacing {
  readonly dataFolder: string
  readonly ledger: LedgerHolder
  /** The file that is to be the ledger, on the same disk. */
  readonly staged: string
  /** The copy of the ledger as it is now; null where that is no whole ledger, and is put aside as it is. */
  readonly backup: BackupFile | null
  /** This moment in UTC. */
  readonly now: string
}

/**
 * Puts another file in the place of the ledger, in one step of the file system: killed at any moment, the one or the other
 * is there. Nothing else has its turn meanwhile.
 *
 * @returns the name under which the ledger of before was put aside; null where a copy of it is kept, or there was none
 * @throws LedgerError `locked` where another program holds the ledger, and what a disk may throw; then it is as it was
 */
export function replaceLedger({ dataFolder, ledger, staged, backup, now }: Replacing): string | null {
  const live = join(dataFolder, ledgerFile)
  return withLedgerErrors(() => {
    ledger.close()
    const aside = backup === null ? putAside(dataFolder, now) : null
    try {
      // What is left of a log that another program holds would be written into the new ledger.
      if ((statSync(`${live}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) throw new LedgerError('locked')
      for (const end of ['-wal', '-shm']) rmSync(live + end, { force: true })
      finishPart(staged, live)
      ledger.open().load()
    } catch (error) {
      ledger.close()
      if (backup !== null && !existsSync(staged)) putBack(backup, live)
      if (aside !== null) bringBack(dataFolder, aside)
      throw error
    }
    return aside
  })
}

/**
 * Puts what is in the place of the ledger aside under a name with its moment; nothing of it is deleted.
 *
 * @param now this moment in UTC
 * @returns the name; null where there was nothing
 */
export function putAside(dataFolder: string, now: string): string | null {
  const live = join(dataFolder, ledgerFile)
  if (!existsSync(live) && !existsSync(`${live}-wal`)) return null
  const stamp = `${now.slice(0, 19).replaceAll(':', '-')}Z`
  let name = `ledger-aside-${stamp}.sqlite`
  for (let number = 2; existsSync(join(dataFolder, name)); number++) name = `ledger-aside-${stamp}-${number}.sqlite`
  // The log last: a ledger without it would open as if what is in it had never been.
  for (const end of ['', '-wal', '-shm']) move(live + end, join(dataFolder, name) + end)
  return name
}

function bringBack(dataFolder: string, aside: string): void {
  const live = join(dataFolder, ledgerFile)
  for (const end of ['-wal', '-shm']) rmSync(live + end, { force: true })
  for (const end of ['-shm', '-wal', '']) move(join(dataFolder, aside) + end, live + end)
}

function putBack(backup: BackupFile, live: string): void {
  const part = `${live}.part`
  copyFileSync(backup.path, part)
  for (const end of ['-wal', '-shm']) rmSync(live + end, { force: true })
  finishPart(part, live)
}

function move(from: string, to: string): void {
  if (existsSync(from)) renameSync(from, to)
}
