import { z } from 'zod'
import type { LedgerChange } from '../ledger/index.ts'
import type { LedgerDifferences, LedgerFileRefusal } from '../ledgerFile/index.ts'
import { encodings, separators, type TableFile, type TableRefusal } from '../tableImport/file.ts'
import { tableNames } from '../tables/names.ts'
import { channel } from './channel.ts'

/** Where a file went, or that the person thought better of it. */
export type FileSaved =
  | { readonly cancelled: true }
  | {
      readonly cancelled: false
      readonly path: string
      /** How many documents are not in it, being gone or damaged. */
      readonly missing: number
    }

/** A ledger file that was chosen: what taking it in would do, or why it is not taken in. */
export type LedgerFileOpened =
  | { readonly outcome: 'cancelled' }
  /** It is a table: it is remembered, to be read by `table:read`. */
  | { readonly outcome: 'table' }
  | { readonly outcome: 'refused'; readonly refusal: LedgerFileRefusal }
  | { readonly outcome: 'read'; readonly name: string; readonly exportedAt: string; readonly would: LedgerDifferences }

/** A table that was read from a file, or why it is not read. */
export type TableFileRead = { readonly file: TableFile } | { readonly refusal: TableRefusal }

/** Whole ledgers and tables, out to files and back. */
export const fileChannels = {
  /**
   * Asks where to save, and writes one table as CSV, or all as XLSX. Errors: `write-failed`, `too-much` where they
   * don't fit into memory.
   */
  'tables:export': channel(
    z.strictObject({
      /** One table as CSV; null for all as XLSX. */
      csv: z.enum(tableNames).nullable(),
      /** How many months of payments to look ahead, this one the first. */
      months: z.int().min(12).max(60),
    }),
  ).returns<FileSaved>(),
  /** Asks where to save, and writes the whole ledger, as zip file of its own kind with its documents. Errors: `write-failed`. */
  'ledger-file:export': channel(z.enum(['json', 'varsel'])).returns<FileSaved>(),
  /**
   * Asks for a ledger file, reads it, and remembers it; or remembers a table, by its extension. Changes nothing. Errors:
   * `too-much`.
   */
  'ledger-file:open': channel(z.undefined()).returns<LedgerFileOpened>(),
  /** The same for a file that the system gave the app, as where it was double-clicked; cancelled where there is none. */
  'ledger-file:open-given': channel(z.undefined()).returns<LedgerFileOpened>(),
  /**
   * Takes the file in that was opened last, as one change; settings only where that is asked. Errors:
   * `ledger-file-gone` where none is open, `ledger-file-damaged` where a document is not what it says,
   * `document-not-kept`, and the codes of LedgerError.
   */
  'ledger-file:take': channel(z.strictObject({ settings: z.boolean() })).returns<LedgerChange>(),
  /** Forgets the file that was opened. */
  'ledger-file:close': channel(z.undefined()).returns<void>(),
  /** Asks for a table, and remembers it. Answers whether one was chosen. */
  'table:choose': channel(z.undefined()).returns<boolean>(),
  /** Reads the table that is remembered. Changes nothing. Errors: `table-gone` where none is, `too-much`. */
  'table:read': channel(
    z.strictObject({
      encoding: z.enum(encodings).optional(),
      separator: z.enum(separators).optional(),
      sheet: z.int().min(0).max(1000).optional(),
    }),
  ).returns<TableFileRead>(),
  /** Asks where to save a table to be filled in, and writes it. Errors: `write-failed`. */
  'table:template': channel(z.enum(['csv', 'xlsx'])).returns<FileSaved>(),
}

/** Asked by the preload script alone, with the path of a file that a person let fall on the window. */
export const fileDropChannels = {
  /** The same as `ledger-file:open` for a file that was let fall. */
  'ledger-file:dropped': channel(z.strictObject({ path: z.string().max(32_768) })).returns<LedgerFileOpened>(),
}
