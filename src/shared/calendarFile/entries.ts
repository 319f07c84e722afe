import { actionText } from '../portfolio/index.ts'
import { type Duty, dutyText, type Standing } from '../reminders/index.ts'
import type { Language } from '../rules/index.ts'
import { calendarFileTexts } from '../texts/calendarFile.ts'
import type { CalendarEntry } from './entry.ts'
import { type Slotted, slotted } from './slots.ts'

/**
 * The calendar's entries for all that is to be done: one on the day by which to have done it and, where that leaves
 * time for the post, one on the last day on which it still helps. What was answered is not among them. They depend on
 * the duties alone, not on the day on which they are made: a file made tomorrow says the same.
 *
 * @example calendarEntries(outlook(sources, book), 'da')[0]?.summary // 'Send opsigelse af Intranet, senest …'
 */
export function calendarEntries(standings: readonly Standing[], language: Language): CalendarEntry[] {
  return slotted(standings.filter(({ record }) => record.state !== 'done')).flatMap((each) => entriesOf(each, language))
}

function entriesOf({ duty, uid, isReplaced }: Slotted, language: Language): CalendarEntry[] {
  const actBy = Math.min(duty.actBy, duty.deadline)
  // What is told while there is time for the post.
  const { what, why } = dutyText(duty, 'ahead', actBy, language)
  const { supplierName } = duty.action.of
  const description = text(`${why}\n${calendarFileTexts[language].supplier(supplierName)}`)
  const lapses = duty.whenPassed === 'lapses'
  // An alarm of an entry that is new to a calendar goes off at once where its time has passed.
  const days = isReplaced ? [] : duty.days
  const send: CalendarEntry = {
    uid,
    day: actBy,
    summary: text(what),
    description,
    alarmDays: days.filter((day) => day <= actBy).map((day) => actBy - day),
    lapses,
  }
  if (duty.deadline === actBy) return [send]
  const last: CalendarEntry = {
    uid: `${uid}-last-day`,
    day: duty.deadline,
    summary: text(lastDayText(duty, actBy, language)),
    description,
    alarmDays: days.filter((day) => day > actBy).map((day) => duty.deadline - day),
    lapses,
  }
  return [send, last]
}

function lastDayText({ action, kind }: Duty, actBy: number, language: Language): string {
  const t = calendarFileTexts[language]
  const isNotice = kind === 'give-notice' || kind === 'repeat-notice'
  return isNotice ? t.lastNotice(action.of.record.title) : t.lastDay(actionText(action, actBy, language).what)
}

/** Text as a calendar file can hold it: without control characters, lines apart. */
function text(value: string): string {
  return value.replaceAll(/\r\n?/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, ' ')
}
