import Papa from 'papaparse'
import {
  type Encoding,
  type Separator,
  separators,
  type TableCell,
  type TableReading,
  type TableSource,
  tableLimits,
} from '../../shared/tableImport/file.ts'
import { refused, refusedAt } from './refused.ts'

/** The rows of a sheet, and how they were read. */
export interface Sheet {
  readonly source: TableSource
  readonly rows: readonly (readonly TableCell[])[]
}

/** So many rows may be read besides those of the table: blank ones, and what stands above the headings. */
const spareRows = 1000

/**
 * Reads a CSV file. The letters are UTF-8 where all of it is valid as such, else Windows-1252, unless a byte order mark
 * or the reading asked for says otherwise; the separator is the one by which most rows have as many cells as the first.
 *
 * @throws TableRefused `not-a-table`, `quotes`, `too-many-rows`
 */
export function readCsv(bytes: Buffer, asked: TableReading): Sheet {
  const encoding = asked.encoding ?? encodingOf(bytes)
  const { text, named } = withoutHint(new TextDecoder(encoding).decode(bytes))
  // Control characters stand in no table: it is a picture, a program or the like.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are looked for
  if (/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(text)) throw refused('not-a-table')
  const separator = asked.separator ?? named ?? separatorOf(text)
  const most = tableLimits.rows + spareRows
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator, preview: most + 1 })
  const open = errors.find(({ code }) => code === 'MissingQuotes')
  if (open !== undefined) throw refusedAt('quotes', (open.row ?? 0) + 1)
  if (data.length > most) throw refused('too-many-rows')
  // The line that named the separator is a row of the file, too.
  const rows = named === null ? data : [[], ...data]
  return { source: { kind: 'csv', encoding, separator }, rows }
}

function encodingOf(bytes: Buffer): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

/** Excel's own first line, `sep=;`, says which separator follows. */
function withoutHint(text: string): { readonly text: string; readonly named: Separator | null } {
  const hint = /^sep=(.)\r?\n/i.exec(text)
  const named = separators.find((separator) => separator === hint?.[1]) ?? null
  return hint === null || named === null ? { text, named: null } : { text: text.slice(hint[0].length), named }
}

function separatorOf(text: string): Separator {
  const likely = separators.map((separator) => ({ separator, share: shareAlike(text, separator) }))
  return likely.reduce((best, each) => (each.share > best.share ? each : best)).separator
}

/** How many of the first rows have as many cells as most of them do, as a share; 0 where that is but one. */
function shareAlike(text: string, separator: Separator): number {
  const { data } = Papa.parse<string[]>(text.slice(0, 200_000), { delimiter: separator, preview: 50 })
  const widths = data.filter((cells) => cells.some((cell) => cell.trim() !== '')).map(({ length }) => length)
  const counts = Map.groupBy(widths, (width) => width)
  const [usual = 0, rows = []] = [...counts].reduce<[number, number[]]>(
    (best, each) => (each[1].length > best[1].length ? each : best),
    [0, []],
  )
  return usual < 2 ? 0 : rows.length / widths.length
}
