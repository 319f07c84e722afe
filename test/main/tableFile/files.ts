import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { readTableFile } from '../../../src/main/tableFile/index.ts'
import type { TableFile, TableReading } from '../../../src/shared/tableImport/index.ts'

export const folder = mkdtempSync(join(tmpdir(), 'varsel-tables-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Puts bytes into a file. */
export function fileOf(bytes: Uint8Array | string, name = 'tabel.csv'): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

/** A CSV file of lines, in Windows-1252 unless it is told otherwise, read back. */
export function readLines(
  lines: readonly string[],
  { encoding = 'latin1', reading = {} }: { encoding?: BufferEncoding; reading?: TableReading } = {},
): Promise<TableFile> {
  return readTableFile(fileOf(Buffer.from(lines.join('\r\n'), encoding)), reading)
}

/** A workbook of sheets with strings, numbers and dates. */
export function workbook(sheets: Readonly<Record<string, readonly (readonly (string | number | Date | null)[])[]>>) {
  const cell = (value: string | number | Date | null) =>
    value === null
      ? null
      : value instanceof Date
        ? { value, type: Date, format: 'dd-mm-yyyy' }
        : typeof value === 'number'
          ? { value, type: Number }
          : { value, type: String }
  const data = Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: rows.map((row) => row.map(cell)) }))
  return writeExcelFile(data as never).toBuffer() as Promise<Buffer>
}

/** Why a file is not read. */
export async function refusalOf(path: string): Promise<string> {
  try {
    await readTableFile(path)
    return 'read'
  } catch (error) {
    const { refusal } = error as { refusal?: { reason: string; row: number | null } }
    if (refusal === undefined) throw error
    return refusal.row === null ? refusal.reason : `${refusal.reason} in row ${refusal.row}`
  }
}
