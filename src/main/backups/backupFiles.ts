import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { keptBackups, type NamedBackup, readBackupName } from '../../shared/backups/index.ts'

/** A backup's file. */
export interface BackupFile extends NamedBackup {
  readonly name: string
  readonly path: string
  readonly bytes: number
}

/** Where a ledger's own backups lie. */
export const backupsIn = (dataFolder: string) => join(dataFolder, 'backups')

/** The backups in a folder, the newest first; none where the folder is not there. */
export function listBackups(folder: string): BackupFile[] {
  return names(folder)
    .flatMap((name) => {
      const named = readBackupName(name)
      const path = join(folder, name)
      const stat = named && statSync(path, { throwIfNoEntry: false })
      return named && stat?.isFile() ? [{ ...named, name, path, bytes: stat.size }] : []
    })
    .sort((a, b) => b.serial - a.serial)
}

/** Makes a folder for backups, its owner's alone to read, and takes away what a copy that was cut off left in it. */
export function makeBackupFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const name of names(folder)) {
    if (/\.part(-wal|-shm|-journal)?$/.test(name)) rmSync(join(folder, name), { force: true, recursive: true })
  }
}

/** Makes an empty file for a copy, before anything is in it that only its owner may read. */
export function beginPart(part: string): void {
  closeSync(openSync(part, 'w', 0o600))
}

/** Has a copied database stand in its file alone, without a log beside it. */
export function asSingleFile(path: string): void {
  chmodSync(path, 0o600)
  const db = new Sqlite(path)
  try {
    db.pragma('journal_mode = DELETE')
  } finally {
    db.close()
  }
}

/** Gives a finished copy its name; when this returns, both are on disk. */
export function finishPart(part: string, path: string): void {
  syncPath(part)
  renameSync(part, path)
  syncFolder(join(path, '..'))
}

/** Takes the backups away that are not kept any longer. */
export function pruneBackups(folder: string): void {
  const all = listBackups(folder)
  const kept = keptBackups(all)
  for (const backup of all) if (!kept.has(backup)) rmSync(backup.path, { force: true })
}

/** A new name is on disk once its folder is; Windows has no way to say so, and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform !== 'win32') syncPath(folder, 'r')
}

function syncPath(path: string, flags = 'r+'): void {
  const handle = openSync(path, flags)
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
