import { type AmountProblem, longDate, readAmount } from '../input/index.ts'
import type { Billing, EndsAt, Ore } from '../rules/index.ts'
import type { TableCell } from './file.ts'
import { type DateFormat, dateIn, type NumberFormat, numberIn, withoutUnit } from './formats.ts'

/** Why a cell cannot be read. */
export type CellProblem =
  | AmountProblem
  | 'not-a-date'
  | 'not-whole'
  | 'not-months'
  | 'not-days'
  | 'not-a-length'
  | 'not-an-end'
  | 'not-a-billing'
  | 'not-an-email'

/** A cell read whole, or why it cannot be. */
export type Read<T> = { readonly value: T } | { readonly problem: CellProblem }

/** What a cell says, as it is shown; an apostrophe that kept a sheet from running text as a formula is taken off. */
export function cellText(cell: TableCell): string {
  if (typeof cell === 'object') return cell.day
  return typeof cell === 'number' ? String(cell) : cell.trim().replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')
}

/** A day as `2026-02-01`. */
export function readDay(cell: TableCell, format: DateFormat): Read<string> {
  if (typeof cell === 'object') return { value: cell.day }
  const day = typeof cell === 'string' ? (dateIn(cell, format) ?? longDate(cell)) : null
  return day === null ? { problem: 'not-a-date' } : { value: day }
}

/** An amount in øre. @example readMoney('1.234,50 kr.', 'comma') // { value: 123450 } */
export function readMoney(cell: TableCell, format: NumberFormat): Read<Ore> {
  if (typeof cell === 'object') return { problem: 'not-an-amount' }
  if (typeof cell === 'number') return wholeOre(cell)
  const digits = numberIn(withoutUnit(cell), format)
  if (digits !== null) {
    // More noughts than an amount in øre has decimals change nothing.
    const read = readAmount(digits.replace(/(\.\d\d)0+$/, '$1'), 'en')
    return read.ok ? { value: read.value } : { problem: read.problem === 'ambiguous' ? 'decimals' : read.problem }
  }
  const read = readAmount(cell, format === 'comma' ? 'da' : 'en')
  return { problem: read.ok ? 'not-an-amount' : read.problem }
}

function wholeOre(kroner: number): Read<Ore> {
  if (kroner < 0) return { problem: 'negative' }
  const ore = Math.round(kroner * 100)
  // A sheet reckons in floating point: what is less than a thousandth of an øre off is not meant.
  return Math.abs(kroner * 100 - ore) < 0.001 ? { value: ore } : { problem: 'decimals' }
}

/** A whole number from 0. */
export function readCount(cell: TableCell, format: NumberFormat): Read<number> {
  const value = typeof cell === 'number' ? cell : Number(numberIn(cellText(cell), format) ?? Number.NaN)
  return Number.isInteger(value) && value >= 0 ? { value } : { problem: 'not-whole' }
}

const inMonths = /^(\d{1,4})\s*(md\.?|mdr\.?|måned|måneder|months?|mo\.?)?$/i
const inYears = /^(\d{1,2})\s*(år|years?|yrs?)$/i
const inDays = /^(\d{1,5})\s*(d\.?|dg\.?|dage?|days?)?$/i
const inWeeks = /^(\d{1,3})\s*(uger?|weeks?)$/i
const periods: readonly (readonly [RegExp, number])[] = [
  [/^(pr\.?\s*)?(måned|månedlig|månedligt|md\.?|monthly|month)$/i, 1],
  [/^(pr\.?\s*)?(kvartal|kvartalsvis|kvt\.?|quarterly|quarter)$/i, 3],
  [/^(pr\.?\s*)?(halvår|halvårlig|halvårligt|half-yearly|half year)$/i, 6],
  [/^(pr\.?\s*)?(år|årlig|årligt|yearly|annually|annual|year)$/i, 12],
]
const nothing = /^(-|–|0|ingen|nej|none|no)$/i

/** A number of months. @example readMonths('2 år') // { value: 24 } */
export function readMonths(cell: TableCell): Read<number> {
  const text = cellText(cell)
  if (nothing.test(text)) return { value: 0 }
  const [, months] = inMonths.exec(text) ?? []
  const [, years] = inYears.exec(text) ?? []
  const period = periods.find(([written]) => written.test(text))?.[1]
  const value = months !== undefined ? Number(months) : years !== undefined ? Number(years) * 12 : period
  return value === undefined ? { problem: 'not-months' } : { value }
}

/** A number of days. @example readDays('30 dage') // { value: 30 } */
export function readDays(cell: TableCell): Read<number> {
  const text = cellText(cell).replace(/^netto\s*|^net\s*/i, '')
  const [, days] = inDays.exec(text) ?? []
  const [, weeks] = inWeeks.exec(text) ?? []
  if (days === undefined && weeks === undefined) return { problem: 'not-days' }
  return { value: days === undefined ? Number(weeks) * 7 : Number(days) }
}

/** A notice in months or days; a number alone says neither. */
export function readNotice(cell: TableCell): Read<{ readonly months: number } | { readonly days: number }> {
  const text = cellText(cell)
  if (/^\d+$/.test(text)) return { problem: 'not-a-length' }
  const months = readMonths(cell)
  if ('value' in months) return { value: { months: months.value } }
  const days = readDays(cell)
  return 'value' in days ? { value: { days: days.value } } : { problem: 'not-a-length' }
}

const ends: readonly (readonly [EndsAt, RegExp])[] = [
  ['period-end', /period|term/i],
  ['month-end', /måned|month|md/i],
  ['any-day', /dag|day|når som helst|løbende|any/i],
]

/** The days on which a contract can end. @example readEndsAt('Udgangen af en måned') // { value: 'month-end' } */
export function readEndsAt(cell: TableCell): Read<EndsAt> {
  const found = ends.find(([, written]) => written.test(cellText(cell)))
  return found === undefined ? { problem: 'not-an-end' } : { value: found[0] }
}

/** Whether periods are paid ahead or afterwards. */
export function readBilling(cell: TableCell): Read<Billing> {
  const text = cellText(cell)
  if (/forud|advance/i.test(text)) return { value: 'advance' }
  return /bagud|arrears/i.test(text) ? { value: 'arrears' } : { problem: 'not-a-billing' }
}

/** An e-mail address, as the ledger takes it. */
export function readEmail(cell: TableCell): Read<string> {
  const text = cellText(cell)
  return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text) ? { value: text } : { problem: 'not-an-email' }
}
