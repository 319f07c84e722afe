/** The ways in which the letters of a CSV file can be stored. */
export const encodings = ['utf-8', 'windows-1252', 'utf-16le'] as const
export type Encoding = (typeof encodings)[number]

/** What can stand between the cells of a CSV file. */
export const separators = [';', ',', '\t', '|'] as const
export type Separator = (typeof separators)[number]

/** A cell: text as it stands; a number, or a day as `2026-11-21`, where the file itself says that it is one. */
export type TableCell = string | number | { readonly day: string }

export interface TableRow {
  /** As a sheet counts its rows, from 1. */
  readonly at: number
  /** One a column; '' for nothing. */
  readonly cells: readonly TableCell[]
}

/** How a file was read. */
export type TableSource =
  | { readonly kind: 'csv'; readonly encoding: Encoding; readonly separator: Separator }
  | { readonly kind: 'xlsx'; readonly sheet: number; readonly sheets: readonly string[] }

/** A table that was read from a file: headings and rows, blank rows left out. */
export interface TableFile {
  readonly name: string
  readonly source: TableSource
  /** The row of the headings, as a sheet counts. */
  readonly headingsAt: number
  readonly headings: readonly string[]
  readonly rows: readonly TableRow[]
}

/** What is to be read otherwise than the file itself suggests. */
export interface TableReading {
  readonly encoding?: Encoding | undefined
  readonly separator?: Separator | undefined
  /** Counted from 0. */
  readonly sheet?: number | undefined
}

/** More than a table may have is refused, so that time and memory are bounded. */
export const tableLimits = { rows: 20_000, columns: 200, cell: 20_000 } as const

/**
 * Why a file is not read as a table. `unreadable`: the system does not let it be read. `too-large`: it, or what it says
 * it holds. `not-a-table`: it is something else. `old-workbook`: a workbook from before XLSX, or one under a password.
 * `damaged`: it is cut off, or not what it says. `quotes`: a quotation mark in `row` is never closed. `empty`: it has no
 * headings with rows below.
 */
export type TableReason =
  | 'unreadable'
  | 'too-large'
  | 'not-a-table'
  | 'old-workbook'
  | 'damaged'
  | 'quotes'
  | 'empty'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'cell-too-long'

export interface TableRefusal {
  readonly reason: TableReason
  /** Where it is in one row: as a sheet counts, from 1. */
  readonly row: number | null
}
