import type { Day } from '../rules/index.ts'
import type { Book, DutyRecord } from './book.ts'
import { type Duty, keyOf } from './duty.ts'
import { type Standing, wholeOutlook } from './outlook.ts'
import { isBefore, type LocalTime, type Quiet, waitsFor } from './quiet.ts'
import type { Sources } from './sources.ts'

/** Something to be shown now. */
export interface Announcement {
  readonly standing: Standing
  /** Why now: it comes nearer, this is the last day on which it helps, or the deadline has passed. */
  readonly why: 'ahead' | 'last-day' | 'passed'
  /** The days for which this is the reminder: more than one where some went by while nobody could be reminded. */
  readonly days: readonly Day[]
}

/** What a check finds. */
export interface Check {
  readonly standings: readonly Standing[]
  /** What is to be shown now, what is to be done first at the front. */
  readonly announcements: readonly Announcement[]
  /** What the book is to say from now on, whatever is shown; only what is different from before. */
  readonly changed: readonly DutyRecord[]
  /** What it is to say no longer: duties that have passed and, as their contracts are now, never were. */
  readonly gone: readonly DutyRecord[]
}

/**
 * Looks at every duty as it stands now: which hold, which are to be reminded of, and which are gone. It asks for all
 * reminders of today and before that were not shown, never for today's only: so a day on which no check was made is
 * not lost, and a later check does not say the same again.
 */
export function check(sources: Sources, book: Book, now: LocalTime): Check {
  const { standings: all, forgettable } = wholeOutlook(sources, book)
  const found = all.map((standing) => settle(standing, now, sources))
  const standings = found.map(({ standing }) => standing)
  return {
    standings,
    announcements: found.flatMap(({ announcement }) => announcement ?? []).sort(soonestFirst),
    changed: standings.map(({ record }) => record).filter((record) => record !== book.get(keyOf(record))),
    gone: forgettable,
  }
}

/** What can still be done first, and what has passed last. */
function soonestFirst(a: Announcement, b: Announcement): number {
  return Number(a.why === 'passed') - Number(b.why === 'passed') || a.standing.duty.actBy - b.standing.duty.actBy
}

/** The record of a duty once reminders of some days were shown, on a day by the clock. What is done stays done. */
export function shownNow(record: DutyRecord, days: readonly Day[], on: Day): DutyRecord {
  const others = record.shown.filter(({ day }) => !days.includes(day))
  const shown = [...others, ...days.map((day) => ({ day, on }))]
  return { ...record, state: record.state === 'done' ? 'done' : 'open', until: null, waitsFor: null, shown }
}

/** A standing with its record as of now, and what is to be shown of it. */
function settle(standing: Standing, now: LocalTime, { settings }: Sources) {
  const { duty, record } = standing
  const days = daysDue(duty, record, standing.isPassed, now.day)
  if (days.length === 0) return { standing: { ...standing, record: waiting(record, null) }, announcement: null }
  const lastDay = standing.isPassed ? Number.MAX_SAFE_INTEGER : now.day <= duty.actBy ? duty.actBy : duty.deadline
  const morning = morningFor(record, now, lastDay, settings)
  if (morning !== null && isBefore(now, morning) && morning.day <= lastDay) {
    return { standing: { ...standing, record: waiting(record, morning) }, announcement: null }
  }
  return { standing, announcement: { standing, why: whyNow(standing, now.day), days } }
}

/**
 * The morning for which a reminder waits, if it waits. It waits for one only: whoever is never there in the morning is
 * told in the evening after it; in the night, which has a morning of its own, it waits for that.
 */
function morningFor({ waitsFor: before }: DutyRecord, now: LocalTime, lastDay: Day, settings: Quiet): LocalTime | null {
  const next = waitsFor(now, lastDay, settings)
  if (next === null || before === null) return next
  return isBefore(now, before) || next.day > now.day ? before : next
}

/** The days of a duty up to today on which it was to be reminded of and was not; none while it is snoozed or done. */
function daysDue(duty: Duty, record: DutyRecord, isPassed: boolean, today: Day): Day[] {
  if (record.state === 'done') return []
  const days = [...duty.days, ...(isPassed && duty.whenPassed === 'asks' ? [duty.deadline + 1] : [])]
  const due = days.filter((day) => day <= today && !wasShown(day, record, today))
  if (record.until === null) return due
  if (record.until <= today) return [...new Set([...due, record.until])]
  // Not even what is snoozed passes in silence.
  return due.some((day) => day >= duty.deadline) ? due : []
}

function whyNow({ duty, isPassed }: Standing, today: Day): Announcement['why'] {
  if (isPassed) return 'passed'
  return today === duty.deadline ? 'last-day' : 'ahead'
}

/**
 * Whether a reminder was shown. Not where that was on a day that is still to come: the clock stood too far ahead then.
 * A day's difference is only a journey over time zones.
 */
function wasShown(day: Day, { shown }: DutyRecord, today: Day): boolean {
  return shown.some((each) => each.day === day && each.on <= today + 1)
}

function waiting(record: DutyRecord, morning: LocalTime | null): DutyRecord {
  const { waitsFor } = record
  if (waitsFor?.day === morning?.day && waitsFor?.minute === morning?.minute) return record
  return { ...record, waitsFor: morning }
}
