import { sql } from 'drizzle-orm'
import { check } from 'drizzle-orm/sqlite-core'

/*
 * CHECK constraints, so that the file itself refuses what the parsers would. Columns go in by their bare names: with a
 * table's name before them they would not survive a rebuild of the table. A missing value (NULL) passes; whether it
 * may be missing is the column's own matter.
 */

/** A calendar date that exists, from 1900 to 2199. `IS`: an impossible date becomes NULL, which `=` would let pass. */
export const isoDates = (...columns: string[]) =>
  columns.map((column) =>
    check(
      `${column}_date`,
      sql.raw(`${column} IS date(${column}) AND ${column} BETWEEN '1900-01-01' AND '2199-12-31'`),
    ),
  )

/** A moment in UTC with milliseconds. */
export const moments = (...columns: string[]) =>
  columns.map((column) => check(`${column}_moment`, sql.raw(`${column} IS strftime('%Y-%m-%dT%H:%M:%fZ', ${column})`)))

/** A whole number in a range; STRICT sees to it that it is whole. */
export const ranges = (least: number, most: number, ...columns: string[]) =>
  columns.map((column) => check(`${column}_range`, sql.raw(`${column} BETWEEN ${least} AND ${most}`)))

/** Øre per unit and month. */
export const unitPrices = (...columns: string[]) => ranges(0, 100_000_000, ...columns)

/** Øre. */
export const amounts = (...columns: string[]) => ranges(0, 100_000_000_000, ...columns)

/** Yes or no. */
export const flags = (...columns: string[]) => ranges(0, 1, ...columns)

/** One of some words. */
export const oneOf = (column: string, words: readonly string[]) =>
  check(`${column}_known`, sql.raw(`${column} IN (${words.map((word) => `'${word}'`).join(', ')})`))

/** A key of the ledger: a UUID in lower case. */
export const uuids = (...columns: string[]) =>
  columns.map((column) =>
    check(`${column}_uuid`, sql.raw(`length(${column}) = 36 AND ${column} NOT GLOB '*[^0-9a-f-]*'`)),
  )

/** A SHA-256: 64 hexadecimal digits in lower case. */
export const hashes = (...columns: string[]) =>
  columns.map((column) =>
    check(`${column}_hex`, sql.raw(`length(${column}) = 64 AND ${column} NOT GLOB '*[^0-9a-f]*'`)),
  )

/** JSON. */
export const jsonTexts = (...columns: string[]) =>
  columns.map((column) => check(`${column}_json`, sql.raw(`json_valid(${column})`)))

/** Anything else, in SQL. */
export const holds = (name: string, condition: string) => check(name, sql.raw(condition))
