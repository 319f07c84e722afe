import type { Day } from '../rules/index.ts'
import { type Book, bookWith } from './book.ts'
import { type Announcement, check, shownNow } from './check.ts'
import type { Sources } from './outlook.ts'
import { minuteOf } from './quiet.ts'

/** A reminder on the day on which it would be shown. */
export interface Shown {
  readonly on: Day
  readonly announcement: Announcement
}

/**
 * Every reminder that would be shown from one day through another if the app ran all the time and nothing changed.
 * Nothing is written; the book is where it begins from.
 */
export function* simulate(sources: Sources, book: Book, from: Day, to: Day): Generator<Shown> {
  const { quiet } = sources.settings
  // What is due comes at midnight or, where it is quiet then, when the quiet hours end.
  const minutes = quiet === null ? [0] : [...new Set([0, minuteOf(quiet.to)])]
  let now = book
  for (let day = from; day <= to; day++) {
    for (const minute of minutes) {
      const context = { ...sources.context, today: day }
      const { announcements, changed, gone } = check({ ...sources, context }, now, { day, minute })
      now = bookWith(now, [...changed, ...announcements.map(shownNow)], gone)
      for (const announcement of announcements) yield { on: day, announcement }
    }
  }
}
