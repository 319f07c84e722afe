import type { TableReason, TableRefusal } from '../../shared/tableImport/file.ts'

/** A file that is not read as a table. Nothing was changed. */
export class TableRefused extends Error {
  readonly refusal: TableRefusal

  constructor(refusal: TableRefusal, cause?: unknown) {
    super(`The table is not read: ${refusal.reason}`, { cause })
    this.name = 'TableRefused'
    this.refusal = refusal
  }
}

/** A refusal of the whole file. @example throw refused('too-large') */
export function refused(reason: TableReason, cause?: unknown): TableRefused {
  return new TableRefused({ reason, row: null }, cause)
}

/** A refusal for what stands in a row, counted from 1. @example throw refusedAt('quotes', 7) */
export function refusedAt(reason: TableReason, row: number): TableRefused {
  return new TableRefused({ reason, row })
}
