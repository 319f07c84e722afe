import { icsText } from '../../../src/main/calendarFile/icsText.ts'
import { calendarEntries, type SaidEntry, sequence } from '../../../src/shared/calendarFile/index.ts'
import { type ContractRecord, defaultSettings, type ReminderSettings } from '../../../src/shared/ledger/index.ts'
import { appraise, contextOf } from '../../../src/shared/portfolio/index.ts'
import {
  type Book,
  bookOf,
  bookWith,
  check,
  type DutyRecord,
  outlook,
  type Standing,
} from '../../../src/shared/reminders/index.ts'
import type { Language } from '../../../src/shared/rules/index.ts'
import { type ReadEvent, readIcs } from './readIcs.ts'

/** A firm whose calendar file is made again and again as time goes by, with all that the app remembers in between. */
export class Years {
  contracts: readonly ContractRecord[]
  settings: ReminderSettings = defaultSettings.reminders
  language: Language = 'da'
  private book: Book = bookOf([])
  private remembered: readonly SaidEntry[] = []

  constructor(...contracts: readonly ContractRecord[]) {
    this.contracts = contracts
  }

  standings(today: string): readonly Standing[] {
    const context = contextOf(today, { netPriceIndex: {} })
    const appraisals = this.contracts.map((record) => appraise(record, context))
    const sources = { appraisals, settings: this.settings, context }
    const { changed, gone } = check(sources, this.book, { day: context.today, minute: 0 })
    this.book = bookWith(this.book, changed, gone)
    return outlook(sources, this.book)
  }

  /** Says of every duty of a kind that it is done. */
  answer(kind: string): void {
    const done = [...this.book.values()].filter((record) => record.kind === kind)
    this.book = bookWith(
      this.book,
      done.map((record): DutyRecord => ({ ...record, state: 'done' })),
      [],
    )
  }

  /** The file as of a day. */
  file(today: string): string {
    const entries = calendarEntries(this.standings(today), this.language)
    const day = contextOf(today, { netPriceIndex: {} }).today
    const { said, changed, forgotten } = sequence(this.remembered, entries, {
      today: day,
      now: `${today}T08:00:00.000Z`,
    })
    const next = new Map(this.remembered.map((each) => [each.uid, each]))
    for (const each of changed) next.set(each.uid, each)
    for (const uid of forgotten) next.delete(uid)
    this.remembered = [...next.values()]
    return icsText(said, this.language)
  }

  /** What another program reads in the file as of a day, by UID. */
  read(today: string): Map<string, ReadEvent> {
    const events = readIcs(this.file(today))
    const byUid = new Map(events.map((event) => [event.uid, event]))
    if (byUid.size !== events.length) throw new Error('Two entries of one UID')
    return byUid
  }
}
