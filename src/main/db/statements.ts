import type { Database, Statement } from 'better-sqlite3'
import { getTableColumns, getTableName, type Placeholder, sql } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'

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

/**
 * Reads every row of a table, each column as it is stored, by its name in the schema. SQLite makes the rows itself: a whole
 * ledger is read in half the time that the query builder takes to map them.
 *
 * @example everyRow(client, lines, lines.contractId, lines.position).all()
 */
export function everyRow<Table extends SQLiteTable>(
  client: Database,
  table: Table,
  ...order: readonly SQLiteColumn[]
): Statement<[], Table['$inferSelect']> {
  const columns = Object.entries(getTableColumns(table)).map(([name, column]) => `"${column.name}" AS "${name}"`)
  const ordered = order.map((column) => `"${column.name}"`)
  return client.prepare(`SELECT ${columns.join()} FROM "${getTableName(table)}" ORDER BY ${ordered.join()}`)
}
