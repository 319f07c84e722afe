import { dayInTable, type Language, parseDay } from '../rules/index.ts'
import { longDate } from './longDate.ts'
import { problem, type Read, read } from './read.ts'

/** Why a typed date cannot be read: not written as a date; no such day; two digits that may be either century. */
export type DateProblem = 'not-a-date' | 'no-such-day' | 'which-century'

const dayFirst = /^(\d{1,2})(?:\.\s?|[-/ ])(\d{1,2})(?:\.\s?|[-/ ])([12]\d{3}|\d{2})$/
const together = /^(\d{2})(\d{2})([12]\d{3}|\d{2})$/
/** As a contract has it: d. 10. marts 2025. */
const introduced = /^(d\.|den)\s*(?=\d)/i
const yearFirst = /^(\d{4})-(\d{2})-(\d{2})$/
/** Two digits up to this one are of this century; above it they may be either. */
const latestShortYear = 69

/**
 * Reads a date as one types it, day first: 21.11.2026, 21-11-2026, 21/11/26, 211126, as a contract
 * has it, d. 21. november 2026, or 2026-11-21. Gives it as an ISO date.
 *
 * @example readDate('211126') // { ok: true, value: '2026-11-21' }
 * @example readDate('30.2.2026') // { ok: false, problem: 'no-such-day' }
 */
export function readDate(typed: string): Read<string, DateProblem> {
  const text = typed.trim().replace(introduced, '')
  const iso = yearFirst.exec(text)
  if (iso !== null) return existing(text)
  const parts = dayFirst.exec(text) ?? together.exec(text)
  if (parts === null) {
    const named = longDate(text)
    return named === null ? problem('not-a-date') : read(named)
  }
  const [, date = '', month = '', year = ''] = parts
  if (year.length === 2 && Number(year) > latestShortYear) return problem('which-century')
  return existing(`${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}

/** A stored date as it is written in a field: 21.11.2026, in English 21/11/2026. */
export function writeDate(iso: string, language: Language): string {
  const day = parseDay(iso)
  return day === null ? iso : dayInTable(day, language)
}

function existing(iso: string): Read<string, DateProblem> {
  return parseDay(iso) === null ? problem('no-such-day') : read(iso)
}
