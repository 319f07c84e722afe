import writeExcelFile, { type CellObject, type Sheet } from 'write-excel-file/node'
import type { Cell, Column, ColumnKind, Table } from '../../shared/tables/index.ts'

/** The most rows that a sheet can have below its headings. */
const mostRows = 1_048_575

/** How a sheet shows what a column holds; it writes points, commas and the day's order as its own system does. */
const formats: Readonly<Record<ColumnKind, string>> = {
  // As text, so that 00417 keeps its noughts and nothing that is typed over it becomes a formula.
  text: '@',
  day: 'dd-mm-yyyy',
  money: '#,##0.00',
}

/**
 * An XLSX file, a sheet a table: days are dates, amounts numbers in kroner, words strings, whatever they begin with;
 * headings are bold and stay in sight. A table that is longer than a sheet goes on in another.
 */
export async function xlsxFile(tables: readonly Table[]): Promise<Buffer> {
  return writeExcelFile(tables.flatMap((table) => sheetsOf(table))).toBuffer()
}

function sheetsOf({ name, columns, rows }: Table): Sheet<never>[] {
  const count = Math.max(1, Math.ceil(rows.length / mostRows))
  return Array.from({ length: count }, (_, index) => ({
    sheet: index === 0 ? name : `${name} ${index + 1}`,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    data: [
      columns.map(heading),
      ...rows
        .slice(index * mostRows, (index + 1) * mostRows)
        .map((row) => columns.map((column, at) => cellOf(row[at] ?? null, column))),
    ],
  }))
}

function heading({ title }: Column): CellObject {
  return { value: title, type: String, format: formats.text, fontWeight: 'bold', wrap: true, alignVertical: 'top' }
}

function cellOf(cell: Cell, { kind }: Column): CellObject | null {
  if (cell === null || cell === '') return null
  if (typeof cell === 'string') return { value: cell, type: String, format: formats.text }
  if (kind === 'day') return { value: new Date(cell * millisADay), type: Date, format: formats.day }
  return { value: kind === 'money' ? cell / 100 : cell, type: Number, format: formats[kind] }
}

/** The library takes a date at midnight in UTC for the day that it shows. */
const millisADay = 86_400_000
