import { actionText, stakeText } from '../portfolio/index.ts'
import { type Day, dayInTable, dayInText, type Language, moneyInText, oneFullStop } from '../rules/index.ts'
import { reminderTexts } from '../texts/reminders.ts'
import type { Announcement } from './check.ts'
import type { Duty } from './duty.ts'

/** A reminder in words. */
export interface ReminderText {
  /** What to do and by when, or what has passed. */
  readonly what: string
  /** What it costs not to. */
  readonly why: string
}

/** A reminder in words, as it is told on `today`. @example reminderText(announcement, today, 'da').what */
export function reminderText({ standing, why }: Announcement, today: Day, language: Language): ReminderText {
  return dutyText(standing.duty, why, today, language)
}

/** A duty in words: the same in notifications, on screen, in the calendar file and on the command line. */
export function dutyText(duty: Duty, why: Announcement['why'], today: Day, language: Language): ReminderText {
  const t = reminderTexts[language]
  const { title } = duty.action.of.record
  const isNotice = duty.kind === 'give-notice' || duty.kind === 'repeat-notice'
  const day = (value: Day) => dayInText(value, language)
  switch (why) {
    case 'passed': {
      const { what } = actionText(duty.action, Math.min(today, duty.actBy), language)
      const sentences = [t.was(what, day(duty.deadline)), lost(duty, language), t.tellWhat]
      return { what: t.passed(title), why: oneFullStop(sentences.filter(Boolean).join(' ')) }
    }
    case 'last-day': {
      const { what, why } = actionText(duty.action, today, language)
      return { what: isNotice ? t.lastNotice(title) : t.lastDay(what), why }
    }
    case 'ahead': {
      const { what, why } = actionText(duty.action, today, language)
      // What should have been sent by now can still be received in time.
      const when = day(today <= duty.actBy ? duty.actBy : duty.deadline)
      return { what: t[wordFor(duty)](what, when), why }
    }
  }
}

/** What missing a deadline for notice has led to; nothing to say for anything else. */
function lost({ action }: Duty, language: Language): string {
  if (action.kind === 'give-notice') return oneFullStop(stakeText(action, language))
  if (action.kind !== 'repeat-notice') return ''
  const t = reminderTexts[language]
  const { ifMissed, missedNet } = action
  return oneFullStop(t.lost(dayInText(ifMissed, language), missedNet === 0 ? null : moneyInText(missedNet, language)))
}

/** How the day of a duty is told: most are to be done by it, some happen on it. */
function wordFor({ kind }: Duty): 'by' | 'from' | 'on' {
  if (kind === 'price-change') return 'from'
  return kind === 'look-again' ? 'on' : 'by'
}

/** What is told at once of all that is due: a title, and as many lines as there is room for. */
export function summaryText(
  announcements: readonly Announcement[],
  today: Day,
  language: Language,
): { readonly title: string; readonly body: string } {
  const [first] = announcements
  if (first !== undefined && announcements.length === 1) {
    const { what, why } = reminderText(first, today, language)
    return { title: what, body: why }
  }
  const t = reminderTexts[language]
  const lines = announcements.slice(0, mostLines).map((each) => {
    const { what } = reminderText(each, today, language)
    return each.why === 'ahead' ? what : t.line(dayInTable(each.standing.duty.deadline, language), what)
  })
  const left = announcements.length - lines.length
  return { title: t.several(announcements.length), body: [...lines, ...(left > 0 ? [t.more(left)] : [])].join('\n') }
}

/** A notification has room for no more. */
const mostLines = 3
