import { type ContractRecord, defaultSettings, type ReminderSettings } from '../../src/shared/ledger/index.ts'
import { appraise, contextOf, storedDay } from '../../src/shared/portfolio/index.ts'
import {
  type Announcement,
  type Book,
  bookOf,
  bookWith,
  check,
  type DutyRecord,
  minuteOf,
  shownNow,
} from '../../src/shared/reminders/index.ts'
import { isoDay } from '../../src/shared/rules/index.ts'

/** Reminders at any hour of any day, so that a test says what it is about and no more. */
export const always: ReminderSettings = { ...defaultSettings.reminders, quiet: null, workingDaysOnly: false }

/** A ledger as its reminders live through days: what was shown is remembered, as the app does. */
export class Lived {
  contracts: ContractRecord[]
  settings: ReminderSettings
  book: Book = bookOf([])

  constructor(contracts: readonly ContractRecord[], settings: Partial<ReminderSettings> = {}) {
    this.contracts = [...contracts]
    this.settings = { ...always, ...settings }
  }

  /** A check at a moment, `2026-11-21` (at ten) or `2026-11-21T07:30`; what it shows, and remembers as shown. */
  check(moment: string): Announcement[] {
    const [date = '', time = '10:00'] = moment.split('T')
    const context = contextOf(date, { netPriceIndex: {} })
    const appraisals = this.contracts.map((record) => appraise(record, context))
    const now = { day: context.today, minute: minuteOf(time) }
    const found = check({ appraisals, settings: this.settings, context }, this.book, now)
    const shown = found.announcements.map(({ standing, days }) => shownNow(standing.record, days, context.today))
    this.book = bookWith(this.book, [...found.changed, ...shown], found.gone)
    return [...found.announcements]
  }

  /** The same, in short: `give-notice 2026-11-30 ahead`. */
  shows(moment: string): string[] {
    return this.check(moment).map(inShort)
  }

  /** Every reminder that checks on all days from one through another show, each with its day. */
  showsFrom(first: string, last: string): string[] {
    const shown: string[] = []
    for (let day = storedDay(first); day <= storedDay(last); day++) {
      shown.push(...this.shows(isoDay(day)).map((each) => `${isoDay(day)} ${each}`))
    }
    return shown
  }

  /** Changes the one contract. */
  change(different: Partial<ContractRecord>): void {
    this.contracts = this.contracts.map((record) => ({ ...record, ...different }))
  }

  /** Says something of the duty of a kind and a deadline. */
  say(kind: string, deadline: string, said: Partial<DutyRecord>): void {
    for (const record of this.book.values()) {
      if (record.kind !== kind || record.deadline !== storedDay(deadline)) continue
      this.book = bookWith(this.book, [{ ...record, ...said }], [])
    }
  }
}

function inShort({ standing, why }: Announcement): string {
  return `${standing.duty.kind} ${isoDay(standing.duty.deadline)} ${why}`
}
