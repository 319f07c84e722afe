import { exampleContracts } from '../../src/shared/examples/index.ts'
import { defaultSettings } from '../../src/shared/ledger/index.ts'
import { appraise, contextOf } from '../../src/shared/portfolio/index.ts'
import { type Book, bookOf, bookWith, check, shownNow } from '../../src/shared/reminders/index.ts'
import { measure, tell } from './measure.ts'

/** Checks the reminders of `count` contracts, copies of the examples, with everything shown that was due before. */
export function benchReminders(count: number): void {
  const context = contextOf('2026-11-23', defaultSettings)
  const examples = exampleContracts(context.today, 'da', () => '')
  const contracts = Array.from({ length: count }, (_, number) => ({
    ...(examples[number % examples.length] as (typeof examples)[number]),
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  }))
  const now = { day: context.today, minute: 600 }
  const run = (book: Book) => {
    const appraisals = contracts.map((record) => appraise(record, context))
    return check({ appraisals, settings: defaultSettings.reminders, context }, book, now)
  }
  const first = run(bookOf([]))
  const book = bookWith(
    bookOf([]),
    [...first.changed, ...first.announcements.map(({ standing, days }) => shownNow(standing.record, days, now.day))],
    [],
  )
  tell('reminders.check', { contracts: count, duties: first.standings.length, ...measure(15, () => run(book)) })
}
