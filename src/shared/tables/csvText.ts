import Papa from 'papaparse'
import { type Day, isoDay } from '../rules/index.ts'
import type { Cell, ColumnKind, Table } from './table.ts'

/** By this a program that opens the file knows that it is UTF-8; without it Excel reads æøå as Windows-1252. */
const byteOrderMark = '\uFEFF'

/**
 * A table as CSV that Excel opens right by a double-click where the system is Danish: semicolons, CRLF, UTF-8 with a
 * byte order mark, amounts with a decimal comma and no thousands (`1234,50`), days as `21-11-2026`. It is the same in
 * either language, for it is the system's settings that decide how such a file is read, not the language of the app;
 * only the words differ. Text that a sheet would take for a formula is made harmless.
 */
export function csvText({ columns, rows }: Table): string {
  const written = rows.map((row) => columns.map(({ kind }, index) => cellText(row[index] ?? null, kind)))
  const csv = Papa.unparse([columns.map(({ title }) => harmless(title)), ...written], {
    delimiter: ';',
    newline: '\r\n',
  })
  return `${byteOrderMark}${csv}\r\n`
}

function cellText(cell: Cell, kind: ColumnKind): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return harmless(cell)
  switch (kind) {
    case 'day':
      return dayText(cell)
    case 'money':
      return (cell / 100).toFixed(2).replace('.', ',')
    case 'text':
      return String(cell)
  }
}

/** @example dayText(parseDay('2026-11-21')) // '21-11-2026' */
function dayText(day: Day): string {
  return isoDay(day).split('-').reverse().join('-')
}

/**
 * Text as it can stand in a CSV file without being run as a formula: an apostrophe comes first where it begins with
 * one of the characters by which sheets know one (OWASP, CSV Injection), the wide forms among them.
 *
 * @example harmless('=1+1') // "'=1+1"
 */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
}
