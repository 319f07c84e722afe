import readExcelFile from 'read-excel-file/node'
import yauzl from 'yauzl'
import type { TableCell, TableReading } from '../../shared/tableImport/file.ts'
import type { Sheet } from './csv.ts'
import type { TableFileLimits } from './limits.ts'
import { refused, TableRefused } from './refused.ts'

/**
 * Reads a sheet of a workbook: the one asked for, or the first with anything in it. What its parts unpack to is counted
 * before they are read, by what they say and by what they hold.
 *
 * @throws TableRefused `not-a-table`, `damaged`, `too-large`
 */
export async function readXlsx(bytes: Buffer, asked: TableReading, limits: TableFileLimits): Promise<Sheet> {
  await checkParts(bytes, limits)
  const sheets = await readExcelFile(bytes, { trim: false }).catch((error: unknown) => {
    throw refused('damaged', error)
  })
  const first = Math.max(
    0,
    sheets.findIndex(({ data }) => data.some((row) => row.some((cell) => cell !== null))),
  )
  const sheet = asked.sheet !== undefined && asked.sheet < sheets.length ? asked.sheet : first
  const rows = sheets[sheet]?.data ?? []
  return {
    source: { kind: 'xlsx', sheet, sheets: sheets.map((each) => each.sheet) },
    rows: rows.map((row) => row.map(cellOf)),
  }
}

function cellOf(value: unknown): TableCell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : { day: value.toISOString().slice(0, 10) }
  if (typeof value === 'number' && Number.isFinite(value)) return value
  return value === null || value === undefined ? '' : String(value)
}

/** How often a part opens a row. */
async function countRows(part: AsyncIterable<unknown>): Promise<number> {
  let rows = 0
  let rest = ''
  for await (const piece of part) {
    const text = rest + (piece as Buffer).toString('latin1')
    for (let at = text.indexOf(opening); at !== -1; at = text.indexOf(opening, at + opening.length)) rows += 1
    rest = text.slice(-(opening.length - 1))
  }
  return rows
}

const opening = '<row '

async function checkParts(bytes: Buffer, limits: TableFileLimits): Promise<void> {
  try {
    const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true })
    if (zip.entryCount > limits.parts) throw refused('too-large')
    let packed = 0
    let unpacked = 0
    let isWorkbook = false
    for await (const entry of zip.eachEntry()) {
      packed += entry.compressedSize
      unpacked += entry.uncompressedSize
      if (unpacked > limits.unpacked) throw refused('too-large')
      // Entries that lie over each other, or that cannot be what they say.
      if (packed > bytes.length || !entry.canDecodeFileData()) throw refused('damaged')
      isWorkbook ||= entry.fileName === 'xl/workbook.xml'
      // Read to its end: a part that holds more than it says fails here.
      const rows = await countRows(await zip.openReadStreamPromise(entry))
      if (entry.fileName.startsWith('xl/worksheets/') && rows > limits.rowsOfSheet) throw refused('too-many-rows')
    }
    if (!isWorkbook) throw refused('not-a-table')
  } catch (error) {
    throw error instanceof TableRefused ? error : refused('damaged', error)
  }
}
