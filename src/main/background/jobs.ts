import type { ContractRecord, Settings } from '../../shared/ledger/index.ts'
import type { LedgerFileRefusal } from '../../shared/ledgerFile/index.ts'
import { appraise, contextOf } from '../../shared/portfolio/index.ts'
import type { Language } from '../../shared/rules/index.ts'
import type { TableFile, TableReading, TableRefusal } from '../../shared/tableImport/file.ts'
import { csvText, type TableName, table, tableNames } from '../../shared/tables/index.ts'
import { type Inspected, type Inspection, inspect } from '../backups/inspect.ts'
import { type CheckLedger, checkLedger, type LedgerFindings } from '../checkUp/checkLedger.ts'
import { type ReadText, readText } from '../documentText/readText.ts'
import { LedgerFileRefused, type ReadLedgerFile, readLedgerFile } from '../ledgerFile/index.ts'
import { readTableFile, TableRefused } from '../tableFile/index.ts'
import { xlsxFile } from '../tables/xlsxFile.ts'

/** Makes one table as CSV, or all of them as XLSX. */
export interface TablesJob {
  readonly kind: 'tables'
  /** The table as CSV; null for all as XLSX. */
  readonly csv: TableName | null
  readonly contracts: readonly ContractRecord[]
  readonly settings: Settings
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly today: string
  readonly months: number
  readonly language: Language
}

/** Reads a ledger file, and says what is in it or why it is not taken in. */
export interface ReadLedgerJob {
  readonly kind: 'read-ledger'
  readonly path: string
}

/** Reads a table from a CSV file or a workbook, or says why it is not read. */
export interface ReadTableJob {
  readonly kind: 'read-table'
  readonly path: string
  readonly reading: TableReading
}

/** Takes the text out of a document. */
export interface ReadTextJob {
  readonly kind: 'read-text'
  /** Of the kept file. */
  readonly path: string
  /** As it was called. */
  readonly name: string
  /** With its lines and divided words as they stand. */
  readonly asSet?: boolean
}

/** Looks into a ledger's file, and reads all of it where that is asked. */
export interface InspectJob extends Inspection {
  readonly kind: 'inspect'
}

/** Looks into many such files, and reads none of them through. */
export interface InspectAllJob {
  readonly kind: 'inspect-all'
  readonly paths: readonly string[]
}

/** Reads all of the ledger, in a copy. */
export interface CheckLedgerJob {
  readonly kind: 'check-ledger'
  readonly check: CheckLedger
}

/** What takes too long to be done beside the window, and what it gives. */
export interface Jobs {
  readonly tables: { readonly job: TablesJob; readonly result: Uint8Array }
  readonly 'read-ledger': {
    readonly job: ReadLedgerJob
    readonly result: ReadLedgerFile | { readonly refusal: LedgerFileRefusal }
  }
  readonly 'read-table': {
    readonly job: ReadTableJob
    readonly result: { readonly file: TableFile } | { readonly refusal: TableRefusal }
  }
  readonly 'read-text': { readonly job: ReadTextJob; readonly result: ReadText }
  readonly 'check-ledger': { readonly job: CheckLedgerJob; readonly result: LedgerFindings }
  readonly inspect: { readonly job: InspectJob; readonly result: Inspected }
  readonly 'inspect-all': { readonly job: InspectAllJob; readonly result: readonly Inspected[] }
}

export type Job = Jobs[keyof Jobs]['job']
export type ResultOf<Of extends Job> = Jobs[Of['kind']]['result']

/** Does a job. */
export async function doJob(job: Job): Promise<Jobs[keyof Jobs]['result']> {
  switch (job.kind) {
    case 'tables':
      return tables(job)
    case 'read-ledger':
      return readLedger(job)
    case 'read-table':
      return readTable(job)
    case 'read-text':
      return readText(job.path, job.name, job.asSet)
    case 'check-ledger':
      return checkLedger(job.check)
    case 'inspect':
      return inspect(job)
    case 'inspect-all':
      return job.paths.map((path) => inspect({ path, isThorough: false }))
  }
}

async function tables({ csv, contracts, settings, today, months, language }: TablesJob): Promise<Uint8Array> {
  const context = contextOf(today, settings)
  const appraisals = contracts
    .map((record) => appraise(record, context))
    .sort((a, b) => a.record.title.localeCompare(b.record.title, 'da'))
  const sources = { appraisals, context, settings, months, language }
  if (csv !== null) return Buffer.from(csvText(table(csv, sources)))
  return xlsxFile(tableNames.map((name) => table(name, sources)))
}

async function readLedger({ path }: ReadLedgerJob): Promise<Jobs['read-ledger']['result']> {
  try {
    return await readLedgerFile(path)
  } catch (error) {
    if (error instanceof LedgerFileRefused) return { refusal: error.refusal }
    throw error
  }
}

async function readTable({ path, reading }: ReadTableJob): Promise<Jobs['read-table']['result']> {
  try {
    return { file: await readTableFile(path, reading) }
  } catch (error) {
    if (error instanceof TableRefused) return { refusal: error.refusal }
    throw error
  }
}
