import { isDeepStrictEqual } from 'node:util'
import Sqlite, { type Database } from 'better-sqlite3'
import {
  applicationId,
  LedgerError,
  pendingMigrations,
  type RowCounts,
  readMigrations,
  rowCounts,
  withLedgerErrors,
} from '../db/index.ts'

/** What was found in a ledger's file. */
export type Inspected =
  | { readonly ok: true; readonly contracts: number; readonly rows: RowCounts }
  | { readonly ok: false; readonly fault: InspectedFault }

/** `newer`: a newer version of the app wrote it. `unreadable`: the system does not let it be read. */
export type InspectedFault = 'damaged' | 'newer' | 'not-a-ledger' | 'unreadable'

export interface Inspection {
  readonly path: string
  /** The app's `resources/migrations`, by which it knows what is newer; left out: not asked. */
  readonly migrations?: string
  /** Whether every page is read, and every reference followed; else only whether it is a ledger. */
  readonly isThorough: boolean
  /** How many rows each table must have. */
  readonly rows?: RowCounts
}

/** Looks into a ledger's file without writing to it. Reads all of it where that is asked: for a process of its own. */
export function inspect({ path, migrations, isThorough, rows }: Inspection): Inspected {
  try {
    return withLedgerErrors(() => {
      const db = new Sqlite(path, { readonly: true, fileMustExist: true })
      try {
        db.pragma('trusted_schema = OFF')
        if (db.pragma('application_id', { simple: true }) !== applicationId) return { ok: false, fault: 'not-a-ledger' }
        if (migrations !== undefined) pendingMigrations(db, readMigrations(migrations))
        if (isThorough && !isSound(db)) return { ok: false, fault: 'damaged' }
        const found = rowCounts(db)
        if (rows !== undefined && !isDeepStrictEqual(found, rows)) return { ok: false, fault: 'damaged' }
        return { ok: true, contracts: found.contracts ?? 0, rows: found }
      } finally {
        db.close()
      }
    })
  } catch (error) {
    return { ok: false, fault: faultOf(error) }
  }
}

/** Whether every page is as it must be, and every reference leads somewhere. */
function isSound(db: Database): boolean {
  const integrity = db.pragma('integrity_check(1)', { simple: true })
  return integrity === 'ok' && (db.pragma('foreign_key_check') as unknown[]).length === 0
}

function faultOf(error: unknown): InspectedFault {
  if (!(error instanceof LedgerError)) throw error
  switch (error.code) {
    case 'newer-version':
      return 'newer'
    case 'not-a-database':
      return 'not-a-ledger'
    case 'damaged':
    case 'disk-error':
      return 'damaged'
    default:
      return 'unreadable'
  }
}
