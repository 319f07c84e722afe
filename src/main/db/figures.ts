import type { Database } from 'better-sqlite3'
import { type RowCounts, rowCounts } from './rowCounts.ts'

/** How large a ledger is, in numbers alone. */
export interface LedgerFigures {
  readonly bytes: number
  /** How many migrations were applied. */
  readonly migrations: number
  /** The version of SQLite. */
  readonly sqlite: string
  readonly counts: RowCounts
}

export function ledgerFigures(db: Database): LedgerFigures {
  const one = (sql: string) => db.prepare<[], number | string>(sql).pluck().get() ?? 0
  return {
    bytes: Number(db.pragma('page_count', { simple: true })) * Number(db.pragma('page_size', { simple: true })),
    migrations: Number(one('SELECT count(*) FROM __drizzle_migrations')),
    sqlite: String(one('SELECT sqlite_version()')),
    counts: rowCounts(db),
  }
}
