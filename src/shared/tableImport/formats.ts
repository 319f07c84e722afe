import { parseDay } from '../rules/index.ts'
import { type Field, isDateField, isNumberField, type Meanings } from './fields.ts'
import type { TableCell, TableFile } from './file.ts'

/** In which order day, month and year stand. */
export const dateFormats = ['dmy', 'mdy', 'ymd'] as const
export type DateFormat = (typeof dateFormats)[number]

/** What stands before the decimals. */
export const numberFormats = ['comma', 'point'] as const
export type NumberFormat = (typeof numberFormats)[number]

export type Format = DateFormat | NumberFormat

export const isDateFormat = (format: Format): format is DateFormat => dateFormats.some((each) => each === format)

/** A question that only the person can answer: a column whose values can be read in more than one way. */
export interface FormatQuestion {
  readonly column: number
  readonly field: Field
  /** A value that the readings differ in. */
  readonly example: string
  readonly choices: readonly Format[]
}

/** What the formats of the columns are: known by their values, or to be asked. */
export interface Formats {
  readonly known: ReadonlyMap<number, Format>
  readonly questions: readonly FormatQuestion[]
}

/** Two digits of a year up to this one are of this century; above it they may be of either. */
const latestShortYear = 69

const parts = /^(\d{4}|\d{1,2})([./ -])\s?(\d{1,2})([./ -])\s?(\d{4}|\d{1,2})$/

/**
 * A date as it is written in a format, as `2026-02-01`; null where it is none. With points the day is first or last,
 * never the month: nobody writes it so. Danes write 1/2-2026, too, with the day first.
 *
 * @example dateIn('02/01/2026', 'mdy') // '2026-02-01'
 */
export function dateIn(text: string, format: DateFormat): string | null {
  const [, first = '', before = '', second = '', after = '', third = ''] = parts.exec(text.trim()) ?? []
  if (first === '' || (format === 'mdy' && before === '.')) return null
  if (before !== after && !(format === 'dmy' && before === '/' && after === '-')) return null
  const [year, month, day] =
    format === 'ymd' ? [first, second, third] : format === 'dmy' ? [third, second, first] : [third, first, second]
  const whole = year.length === 4 ? year : year.length === 2 && Number(year) <= latestShortYear ? `20${year}` : ''
  if (format === 'ymd' && year.length !== 4) return null
  const iso = `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return day.length > 2 || parseDay(iso) === null ? null : iso
}

const plain = { comma: /^\d+(,\d+)?$/, point: /^\d+(\.\d+)?$/ } as const
const grouped = { comma: /^\d{1,3}([. ]\d{3})+(,\d+)?$/, point: /^\d{1,3}([, ]\d{3})+(\.\d+)?$/ } as const

/**
 * A number as it is written in a format, with a point before its decimals and nothing between its thousands; null where
 * it is none.
 *
 * @example numberIn('1.000', 'comma') // '1000'
 * @example numberIn('1.000', 'point') // '1.000'
 */
export function numberIn(text: string, format: NumberFormat): string | null {
  const digits = text.replace(/[\u00a0\u202f]/g, ' ').trim()
  if (!plain[format].test(digits) && !grouped[format].test(digits)) return null
  return format === 'comma' ? digits.replace(/[. ]/g, '').replace(',', '.') : digits.replace(/[, ]/g, '')
}

/** An amount without its unit and without the `,-` that Danes end it with. */
export function withoutUnit(text: string): string {
  return text
    .trim()
    .replace(/^(kr\.?|dkk)\s*|\s*(kr\.?|dkk)$/gi, '')
    .replace(/,-{1,2}$/, '')
    .trim()
}

/**
 * Which formats the columns with dates and numbers are in. A format is known where more of a column's values are such
 * as it writes them than of any other; it is asked for where several fit as many and differ in what they make of one.
 */
export function formatsOf({ rows }: TableFile, meanings: Meanings): Formats {
  const known = new Map<number, Format>()
  const questions: FormatQuestion[] = []
  meanings.forEach((field, column) => {
    if (field === null || !(isDateField(field) || isNumberField(field))) return
    const values = distinct(rows.map(({ cells }) => cells[column] ?? ''))
    const read = isDateField(field) ? readDates : readNumbers
    const { choices, example } = read(values)
    const [only] = choices
    if (only === undefined) return
    if (example === null) known.set(column, only)
    else questions.push({ column, field, example, choices })
  })
  return { known, questions }
}

const distinct = (cells: readonly TableCell[]) => [
  ...new Set(cells.filter((cell) => typeof cell === 'string' && cell !== '').map((cell) => String(cell))),
]

/** The formats that fit the most values, and a value that they differ in; null where they all say the same. */
interface Fitting<Of extends Format> {
  readonly choices: readonly Of[]
  readonly example: string | null
}

const readDates = (values: readonly string[]) => fitting(values, dateFormats, dateIn)

const readNumbers = (values: readonly string[]) =>
  fitting(values.map(withoutUnit), numberFormats, (text, format) => {
    const number = numberIn(text, format)
    return number === null ? null : String(Number(number))
  })

function fitting<Of extends Format>(
  values: readonly string[],
  all: readonly Of[],
  read: (value: string, format: Of) => string | null,
): Fitting<Of> {
  const fits = all.map((format) => values.filter((value) => read(value, format) !== null).length)
  const most = Math.max(...fits)
  const choices = most === 0 ? all.slice(0, 1) : all.filter((_, index) => fits[index] === most)
  const differs = (value: string) => new Set(choices.map((format) => read(value, format))).size > 1
  return { choices, example: values.find(differs) ?? null }
}
