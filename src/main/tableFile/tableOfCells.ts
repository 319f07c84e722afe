import { type TableCell, type TableFile, type TableRow, tableLimits } from '../../shared/tableImport/file.ts'
import { refused, refusedAt } from './refused.ts'

/** In how many rows the headings are looked for: a title and a date may stand above them. */
const headingsWithin = 20

/**
 * The headings and the rows below of a sheet. The headings are the first row that has at least half as many cells filled
 * as any of the first rows; what stands above is left out, and so are blank rows.
 *
 * @throws TableRefused for more rows, columns or letters than a table may have, and where there is none
 */
export function tableOfCells(
  sheet: readonly (readonly TableCell[])[],
): Pick<TableFile, 'headingsAt' | 'headings' | 'rows'> {
  const filled = sheet
    .map((cells, index): TableRow => ({ at: index + 1, cells: withoutBlankEnd(cells) }))
    .filter(({ cells }) => cells.length > 0)
  const first = filled.slice(0, headingsWithin)
  const most = Math.max(0, ...first.map(({ cells }) => countFilled(cells)))
  const headingsIndex = first.findIndex(({ cells }) => countFilled(cells) * 2 >= most)
  const headings = filled[headingsIndex]
  const rows = filled.slice(headingsIndex + 1)
  if (headings === undefined || rows.length === 0) throw refused('empty')
  if (rows.length > tableLimits.rows) throw refused('too-many-rows')
  for (const { at, cells } of [headings, ...rows]) {
    if (cells.length > tableLimits.columns) throw refusedAt('too-many-columns', at)
    if (cells.some((cell) => typeof cell === 'string' && cell.length > tableLimits.cell)) {
      throw refusedAt('cell-too-long', at)
    }
  }
  const width = [headings, ...rows].reduce((widest, { cells }) => Math.max(widest, cells.length), 0)
  return {
    headingsAt: headings.at,
    headings: widened(headings.cells, width).map(textOf),
    rows: rows.map(({ at, cells }) => ({ at, cells: widened(cells, width) })),
  }
}

const textOf = (cell: TableCell) => (typeof cell === 'object' ? cell.day : String(cell).trim())

const isFilled = (cell: TableCell) => typeof cell !== 'string' || cell.trim() !== ''

const countFilled = (cells: readonly TableCell[]) => cells.filter(isFilled).length

const withoutBlankEnd = (cells: readonly TableCell[]) => cells.slice(0, cells.findLastIndex(isFilled) + 1)

function widened(cells: readonly TableCell[], width: number): readonly TableCell[] {
  return Array.from({ length: width }, (_, index) => cells[index] ?? '')
}
