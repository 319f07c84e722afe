import type { Database } from 'better-sqlite3'

/** How many rows the ledger's own tables have, by their names; not those that the search makes for itself. */
export type RowCounts = Readonly<Record<string, number>>

export function rowCounts(db: Database): RowCounts {
  // All of the ledger's own are STRICT; those of the search are virtual, or made by them.
  const tables = db
    .prepare<[], string>("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 1")
    .pluck()
    .all()
  return Object.fromEntries(
    tables.sort().map((name) => [name, db.prepare<[], number>(`SELECT count(*) FROM "${name}"`).pluck().get() ?? 0]),
  )
}
