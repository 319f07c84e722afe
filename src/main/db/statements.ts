import { getTableColumns, type Placeholder, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'

/**
 * A placeholder for every column of a table, named like it, to be filled by a whole row.
 *
 * @example db.insert(lines).values(everyColumn(lines)).prepare().run(row)
 */
export function everyColumn<Table extends SQLiteTable>(table: Table) {
  const names = Object.keys(getTableColumns(table))
  return Object.fromEntries(names.map((name) => [name, sql.placeholder(name)])) as Record<
    keyof Table['_']['columns'],
    Placeholder
  >
}

/** What an upsert sets: every column to what the row that was to be inserted has in it. */
export function everyColumnAsInserted(table: SQLiteTable) {
  const columns = Object.entries(getTableColumns(table))
  return Object.fromEntries(columns.map(([name, column]) => [name, sql.raw(`excluded."${column.name}"`)]))
}
