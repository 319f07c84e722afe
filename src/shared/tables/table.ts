import type { Day, Ore } from '../rules/index.ts'

/** What a column holds. `text`: words as they stand. `day`: days. `money`: øre, written as kroner with two decimals. */
export type ColumnKind = 'text' | 'day' | 'money'

export interface Column {
  readonly title: string
  readonly kind: ColumnKind
  /** About how many characters wide, where that is shown. */
  readonly width: number
}

/** A value of its column's kind; or, whatever the kind, words where there is no such value, and null for nothing. */
export type Cell = string | Day | Ore | null

/** Rows under headings, for a sheet or a file. */
export interface Table {
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A column, and what stands in it for a thing that has a row. */
export interface ColumnOf<Thing> extends Column {
  cell(of: Thing): Cell
}

/** The table that columns make of things, a row each. */
export function tableOf<Thing>(name: string, columns: readonly ColumnOf<Thing>[], things: readonly Thing[]): Table {
  return {
    name,
    columns: columns.map(({ title, kind, width }) => ({ title, kind, width })),
    rows: things.map((thing) => columns.map(({ cell }) => cell(thing))),
  }
}

/** Makes a column. @example column('Aftaledato', 'day', 12, ({ contract }) => contract.signedOn) */
export function column<Thing>(
  title: string,
  kind: ColumnKind,
  width: number,
  cell: (of: Thing) => Cell,
): ColumnOf<Thing> {
  return { title, kind, width, cell }
}
