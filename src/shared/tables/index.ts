/** Contracts, payments and deadlines as tables for a sheet, and one of them as CSV. Pure. */

import type { Settings } from '../ledger/index.ts'
import type { Appraisal } from '../portfolio/index.ts'
import type { Context, Language } from '../rules/index.ts'
import { contractsTable } from './contracts.ts'
import { deadlinesTable } from './deadlines.ts'
import type { TableName } from './names.ts'
import { paymentsTable } from './payments.ts'
import type { Table } from './table.ts'

export { csvText } from './csvText.ts'
export { type TableName, tableNames } from './names.ts'
export type { Cell, Column, ColumnKind, Table } from './table.ts'

/** What tables are made of. */
export interface TableSources {
  readonly appraisals: readonly Appraisal[]
  readonly context: Context
  readonly settings: Pick<Settings, 'reminders'>
  /** How many months of payments to look ahead, this one the first: 12 to 60. */
  readonly months: number
  readonly language: Language
}

/**
 * One of the tables, as of `context.today`.
 *
 * @example table('deadlines', { appraisals, context, settings, months: 12, language: 'da' }).rows
 */
export function table(name: TableName, { appraisals, context, settings, months, language }: TableSources): Table {
  switch (name) {
    case 'contracts':
      return contractsTable(appraisals, context, language)
    case 'payments':
      return paymentsTable(appraisals, context, months, language)
    case 'deadlines':
      return deadlinesTable(appraisals, context, settings, language)
  }
}
