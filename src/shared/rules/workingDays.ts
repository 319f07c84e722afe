import { civil, civilDay, type Day, weekday } from './calendar.ts'

/**
 * Danish working days: Monday to Friday, except public holidays, 5 June, 24 and 31 December. Store Bededag was a
 * public holiday through 2023 and is an ordinary working day from 2024.
 */

/** Easter Sunday of a year (Gregorian computus). */
function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const skipped = Math.floor(century / 4)
  const corrected = (century - skipped - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30
  const full = corrected - (corrected > 28 ? 1 : corrected === 28 && golden > 10 ? 1 : 0)
  const sundayOffset = (year + Math.floor(year / 4) + full + 2 - century + skipped) % 7
  const offset = full - sundayOffset
  const month = 3 + Math.floor((offset + 40) / 44)
  return civilDay(year, month, offset + 28 - 31 * Math.floor(month / 4))
}

const lastStoreBededag = 2023

/** Days from Easter Sunday: Maundy Thursday, Good Friday, Easter, Ascension, Whitsun. */
const movable = [-3, -2, 0, 1, 39, 49, 50]
const storeBededag = 26

/** Days off on a fixed date, as month · 100 + date. */
const fixed = [101, 605, 1224, 1225, 1226, 1231]

/**
 * Whether a day is one of the days off above, whatever its weekday.
 *
 * @example isDayOff(parseDay('2026-06-05')) // true, Constitution Day
 */
export function isDayOff(day: Day): boolean {
  const { year, month, date } = civil(day)
  if (fixed.includes(month * 100 + date)) return true
  if (month < 3 || month > 6) return false
  const fromEaster = day - easterSunday(year)
  return movable.includes(fromEaster) || (fromEaster === storeBededag && year <= lastStoreBededag)
}

/** Whether a day is a working day. */
export function isWorkingDay(day: Day): boolean {
  return weekday(day) <= 5 && !isDayOff(day)
}

/**
 * The day that many working days away; back where `days` is negative; the same day for 0.
 *
 * @example addWorkingDays(parseDay('2026-04-01'), 3) // 9 April 2026, over Easter
 */
export function addWorkingDays(from: Day, days: number): Day {
  const step = Math.sign(days)
  let day = from
  for (let left = Math.abs(days); left > 0; ) {
    day += step
    if (isWorkingDay(day)) left--
  }
  return day
}
