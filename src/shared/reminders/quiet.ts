import type { ReminderSettings } from '../ledger/index.ts'
import { type Day, isWorkingDay } from '../rules/index.ts'

/** A moment where the person is: the day, and the minutes since its midnight, 0 to 1439. */
export interface LocalTime {
  readonly day: Day
  readonly minute: number
}

export type Quiet = Pick<ReminderSettings, 'quiet' | 'workingDaysOnly'>

/**
 * The morning for which a reminder waits: the next on a working day or, where that comes after the last day on which
 * the reminder helps, the next one at all. Null where it is not quiet now, or where no morning is early enough.
 *
 * @example waitsFor({ day: saturday, minute: 600 }, monday, settings) // Monday, 08:00
 */
export function waitsFor(now: LocalTime, lastDay: Day, settings: Quiet): LocalTime | null {
  if (!isQuiet(now, settings)) return null
  const { quiet, workingDaysOnly } = settings
  const minute = quiet === null ? 0 : minuteOf(quiet.to)
  const next = now.minute < minute ? now.day : now.day + 1
  let working = next
  while (workingDaysOnly && !isWorkingDay(working)) working++
  if (working <= lastDay) return { day: working, minute }
  const isNightNow = quiet !== null && isNight(now.minute, quiet)
  return isNightNow && next <= lastDay ? { day: next, minute } : null
}

/** Whether a moment comes before another. */
export function isBefore(one: LocalTime, other: LocalTime): boolean {
  return one.day < other.day || (one.day === other.day && one.minute < other.minute)
}

function isQuiet({ day, minute }: LocalTime, { quiet, workingDaysOnly }: Quiet): boolean {
  return (workingDaysOnly && !isWorkingDay(day)) || (quiet !== null && isNight(minute, quiet))
}

function isNight(minute: number, { from, to }: { readonly from: string; readonly to: string }): boolean {
  const [begins, ends] = [minuteOf(from), minuteOf(to)]
  return begins < ends ? minute >= begins && minute < ends : minute >= begins || minute < ends
}

/** `HH:MM` as minutes since midnight. @example minuteOf('08:30') // 510 */
export function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
