import type { ReminderSettings } from '../ledger/index.ts'
import { isBefore, type LocalTime, minuteOf } from './quiet.ts'

/**
 * Whether a check is due: none was made in this hour by the wall clock, or none since the quiet hours ended. Asked
 * every half minute, so that neither sleep nor a slow timer nor a clock that was moved makes an hour go missing.
 *
 * @param last when the last check was made; null where none was
 */
export function isCheckDue(
  last: LocalTime | null,
  now: LocalTime,
  { quiet }: Pick<ReminderSettings, 'quiet'>,
): boolean {
  if (last === null || hourOf(last) !== hourOf(now)) return true
  if (quiet === null) return false
  const morning = { day: now.day, minute: minuteOf(quiet.to) }
  return isBefore(last, morning) && !isBefore(now, morning)
}

function hourOf({ day, minute }: LocalTime): number {
  return day * 24 + Math.floor(minute / 60)
}
