import { calendarEntries, sequence } from '../../shared/calendarFile/index.ts'
import type { Standing } from '../../shared/reminders/index.ts'
import type { Day, Language } from '../../shared/rules/index.ts'
import type { CalendarStore } from '../db/index.ts'
import { icsText } from './icsText.ts'

/** What a calendar file is made of. */
export interface CalendarSource {
  /** All duties of all contracts as they stand today: what is missing here is cancelled in the calendar. */
  readonly standings: readonly Standing[]
  readonly today: Day
  readonly language: Language
  /** What earlier files said; it is told what this one says. */
  readonly calendar: CalendarStore
  /** This moment in UTC, for what changes: `2026-11-21T09:30:00.000Z`. */
  readonly now: string
}

/**
 * The calendar file as it is to be now, and how many entries of it hold. What it says is remembered before anybody can
 * read it, so that no two files say different things by the same sequence.
 */
export function calendarText({ standings, today, language, calendar, now }: CalendarSource): {
  readonly text: string
  readonly entries: number
} {
  const entries = calendarEntries(standings, language)
  const { said, changed, forgotten } = sequence(calendar.said(), entries, { today, now })
  if (changed.length > 0 || forgotten.length > 0) calendar.write({ changed, forgotten })
  return { text: icsText(said, language), entries: said.filter(({ isCancelled }) => !isCancelled).length }
}
