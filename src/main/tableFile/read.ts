import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import type { TableFile, TableReading } from '../../shared/tableImport/file.ts'
import { nameOf } from '../fileName.ts'
import { readCsv } from './csv.ts'
import { type TableFileLimits, tableFileLimits } from './limits.ts'
import { refused, TableRefused } from './refused.ts'
import { tableOfCells } from './tableOfCells.ts'
import { readXlsx } from './xlsx.ts'

/**
 * Reads a table from a CSV file or a workbook, told apart by what the file begins with, not by its name. How large it
 * is counts before it is read.
 *
 * @throws TableRefused; then nothing of it is taken
 */
export async function readTableFile(
  path: string,
  reading: TableReading = {},
  limits: TableFileLimits = tableFileLimits,
): Promise<TableFile> {
  const bytes = await bytesOf(path, limits).catch((error: unknown) => {
    throw error instanceof TableRefused ? error : refused('unreadable', error)
  })
  const begins = bytes.subarray(0, 8).toString('latin1')
  if (begins.startsWith('\xd0\xcf\x11\xe0')) throw refused('old-workbook')
  const { source, rows } = begins.startsWith('PK') ? await readXlsx(bytes, reading, limits) : readCsv(bytes, reading)
  return { name: nameOf(path), source, ...tableOfCells(rows) }
}

async function bytesOf(path: string, limits: TableFileLimits): Promise<Buffer> {
  // Without this a pipe in the place of a file would wait for a writer for ever.
  const source = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stat = await source.stat()
    if (!stat.isFile()) throw refused('unreadable')
    if (stat.size > limits.file) throw refused('too-large')
    return await source.readFile()
  } finally {
    await source.close()
  }
}
