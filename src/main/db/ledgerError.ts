import { SqliteError } from 'better-sqlite3'
import { AppError } from '../../shared/ipc/result.ts'

/** What can be wrong with a ledger, one plain sentence each. */
const sentences = {
  'newer-version': 'This ledger was written by a newer version of Varsel.',
  'not-a-database': 'The file in the place of the ledger is not a database.',
  'not-a-ledger': 'The database in the place of the ledger belongs to another program.',
  damaged: 'The ledger is damaged.',
  missing: 'The ledger is gone from its folder.',
  'cannot-write': 'The ledger cannot be written: its folder or its file is read-only, or gone.',
  locked: 'Another program holds the ledger.',
  'disk-full': 'There is no room left on the disk.',
  'disk-error': 'The disk could not read or write the ledger.',
  refused: 'The ledger does not hold such a value.',
  'same-contract-twice': 'The same contract stands twice in one change.',
  'follower-unknown': 'The contract that is to follow is not in the ledger.',
  'record-unreadable': 'That state of the contract cannot be read any longer.',
  'follows-in-a-circle': 'Contracts cannot follow each other in a circle.',
} as const

export type LedgerErrorCode = keyof typeof sentences

/** A ledger that could not be opened, read or written. Whatever was stored is as it was before. */
export class LedgerError extends AppError {
  declare readonly code: LedgerErrorCode

  constructor(code: LedgerErrorCode, cause?: unknown) {
    super(code, sentences[code], { cause })
    this.name = 'LedgerError'
  }
}

/** SQLite's and the file system's codes, by their beginnings; the first that fits counts. */
const codes: readonly (readonly [beginning: string, code: LedgerErrorCode])[] = [
  ['SQLITE_NOTADB', 'not-a-database'],
  ['SQLITE_BUSY', 'locked'],
  ['SQLITE_LOCKED', 'locked'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY', 'cannot-write'],
  ['SQLITE_CANTOPEN', 'cannot-write'],
  ['SQLITE_PERM', 'cannot-write'],
  ['SQLITE_AUTH', 'cannot-write'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_IOERR', 'disk-error'],
  ['SQLITE_CONSTRAINT', 'refused'],
  ['SQLITE_TOOBIG', 'refused'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EIO', 'disk-error'],
  ['EBUSY', 'locked'],
  ['EACCES', 'cannot-write'],
  ['EPERM', 'cannot-write'],
  ['EROFS', 'cannot-write'],
  ['EEXIST', 'cannot-write'],
  ['ENOTDIR', 'cannot-write'],
  ['ENOENT', 'cannot-write'],
]

/**
 * Does something with a ledger's file.
 *
 * @returns what it returns
 * @throws LedgerError for whatever SQLite or the file system throws; other errors as they are
 */
export function withLedgerErrors<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw ledgerErrorOf(error) ?? error
  }
}

/** What a fault of SQLite or of the file system means for a ledger; null where it is neither. */
export function ledgerErrorOf(error: unknown): LedgerError | null {
  if (error instanceof LedgerError) return error
  if (!(error instanceof Error)) return null
  // drizzle wraps what the driver throws.
  if (!(error instanceof SqliteError) && error.cause !== undefined) return ledgerErrorOf(error.cause)
  const code = 'code' in error ? String(error.code) : ''
  const known = codes.find(([beginning]) => code.startsWith(beginning))
  return known ? new LedgerError(known[1], error) : null
}
