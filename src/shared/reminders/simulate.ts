import type { ContractRecord } from '../ledger/index.ts'
import { appraise } from '../portfolio/index.ts'
import type { Day } from '../rules/index.ts'
import { type Book, bookWith } from './book.ts'
import { type Announcement, check, shownNow } from './check.ts'
import { minuteOf } from './quiet.ts'
import type { Sources } from './sources.ts'

/** A reminder on the day on which it would be shown. */
export interface Shown {
  readonly on: Day
  readonly announcement: Announcement
}

/**
 * Every reminder that would be shown from one day through another if the app ran all the time and nothing changed.
 * Nothing is written; the book is where it begins from.
 *
 * @example [...simulate(contracts, { settings, context }, bookOf([]), from, to)]
 */
export function* simulate(
  contracts: readonly ContractRecord[],
  { settings, context }: Omit<Sources, 'appraisals'>,
  book: Book,
  from: Day,
  to: Day,
): Generator<Shown> {
  // What is due comes at midnight or, where it is quiet then, when the quiet hours end.
  const minutes = settings.quiet === null ? [0] : [...new Set([0, minuteOf(settings.quiet.to)])]
  let now = book
  for (let day = from; day <= to; day++) {
    const asOf = { ...context, today: day }
    const appraisals = contracts.map((record) => appraise(record, asOf))
    for (const minute of minutes) {
      const sources = { appraisals, settings, context: asOf }
      const { announcements, changed, gone } = check(sources, now, { day, minute })
      now = bookWith(
        now,
        [...changed, ...announcements.map(({ standing, days }) => shownNow(standing.record, days, day))],
        gone,
      )
      for (const announcement of announcements) yield { on: day, announcement }
    }
  }
}
