import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { backupsIn } from './backupFiles.ts'

/**
 * What is known of a ledger's backups beside them. Not in the ledger: it must be known when that can't be opened, and no
 * restore may turn it back.
 */
export interface BackupNotes {
  /** By which the second folder tells this ledger's copies from another's: eight hexadecimal digits. */
  readonly id: string
  /** The version of the app that last opened the ledger; null where it is not known. */
  readonly version: string | null
  /** The second folder, absolute; null where there is none. */
  readonly second: SecondNotes | null
}

export interface SecondNotes {
  readonly folder: string
  /** When it was last known to have everything. */
  readonly copiedAt: string | null
  /** Since when copying has failed; null where it has not. */
  readonly failingSince: string | null
}

const format = z.object({
  id: z.string().regex(/^[0-9a-f]{8}$/),
  version: z.string().nullable(),
  second: z
    .object({ folder: z.string(), copiedAt: z.string().nullable(), failingSince: z.string().nullable() })
    .nullable(),
})

const fileIn = (dataFolder: string) => join(backupsIn(dataFolder), 'notes.json')

/** The notes; new ones where there are none, or none that can be read. */
export function readNotes(dataFolder: string): BackupNotes {
  try {
    return format.parse(JSON.parse(readFileSync(fileIn(dataFolder), 'utf8')))
  } catch {
    return { id: randomBytes(4).toString('hex'), version: null, second: null }
  }
}

/** Writes the notes: whole or not at all. @throws what the file system throws */
export function writeNotes(dataFolder: string, notes: BackupNotes): void {
  mkdirSync(backupsIn(dataFolder), { recursive: true, mode: 0o700 })
  const part = `${fileIn(dataFolder)}.new`
  const handle = openSync(part, 'w', 0o600)
  try {
    writeSync(handle, JSON.stringify(notes))
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(part, fileIn(dataFolder))
}
