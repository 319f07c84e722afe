/**
 * Calendar days as whole numbers: days since 1 January 1970. A day has no time and no time zone, so nothing here
 * can slip by an hour. Month steps always say how they treat month ends: the same day of the month, or its last day
 * where it has no such day (31 January + 1 month = 28 February).
 */
export type Day = number

/** A day taken apart: the year, the month from 1 to 12, the day of the month from 1 to 31. */
export interface Civil {
  readonly year: number
  readonly month: number
  readonly date: number
}

const isoPattern = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * The day of a year, month (any whole number; 13 is January of the next year) and day of the month.
 * Takes a day of the month that exists; use {@link civilDay} through {@link parseDay} for input.
 *
 * @example civilDay(1970, 1, 2) // 1
 */
export function civilDay(year: number, month: number, date: number): Day {
  // Days are counted in eras of 400 years that begin on 1 March, so that a leap day is the last day of its year.
  const y = year + Math.floor((month - 1) / 12) - (mod12(month - 1) < 2 ? 1 : 0)
  const shifted = (mod12(month - 1) + 10) % 12
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * shifted + 2) / 5) + date - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/**
 * Takes a day apart.
 *
 * @example civil(0) // { year: 1970, month: 1, date: 1 }
 */
export function civil(day: Day): Civil {
  const z = day + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

/** How many days a month (1 to 12) of a year has. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/**
 * Reads an ISO calendar date. Gives null for anything else, a date that does not exist (2026-02-30) included.
 *
 * @example parseDay('1970-01-02') // 1
 */
export function parseDay(text: string): Day | null {
  const match = isoPattern.exec(text)
  if (match === null) return null
  const year = Number(match[1])
  const month = Number(match[2])
  const date = Number(match[3])
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null
  return civilDay(year, month, date)
}

/**
 * A day as an ISO calendar date.
 *
 * @example isoDay(1) // '1970-01-02'
 */
export function isoDay(day: Day): string {
  const { year, month, date } = civil(day)
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(date)}`
}

/**
 * n months from a day, forward or (n negative) back: the same day of that month, or its last day where it has no
 * such day (terms/README, Words).
 *
 * @example addMonths(parseDay('2026-01-31'), 1) // 28 February 2026
 */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = civil(day)
  const index = year * 12 + (month - 1) + months
  const targetYear = Math.floor(index / 12)
  const targetMonth = index - targetYear * 12 + 1
  return civilDay(targetYear, targetMonth, Math.min(date, daysInMonth(targetYear, targetMonth)))
}

/**
 * The last day from which n months forward do not pass `end`: the turned-round question of {@link addMonths}, which
 * is not the same as stepping back (28 February can be reached from 31 January).
 *
 * @example latestMonthsBefore(parseDay('2027-04-30'), 3) // 31 January 2027
 */
export function latestMonthsBefore(end: Day, months: number): Day {
  const back = addMonths(end, -months)
  return end === monthEnd(end) ? monthEnd(back) : back
}

/** The first day of the day's month. */
export function monthStart(day: Day): Day {
  return day - civil(day).date + 1
}

/** The last day of the day's month. */
export function monthEnd(day: Day): Day {
  const { year, month, date } = civil(day)
  return day - date + daysInMonth(year, month)
}

/** Whole months from the month of one day to the month of another, the days of the month left out of account. */
export function monthsApart(from: Day, to: Day): number {
  const a = civil(from)
  const b = civil(to)
  return (b.year - a.year) * 12 + b.month - a.month
}

/** The day of the week, 1 for Monday to 7 for Sunday. */
export function weekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function mod12(value: number): number {
  return ((value % 12) + 12) % 12
}

function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
