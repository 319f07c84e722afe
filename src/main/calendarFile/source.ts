import type { Language } from '../../shared/ipc/index.ts'
import { appraise, contextOf } from '../../shared/portfolio/index.ts'
import { bookOf, outlook } from '../../shared/reminders/index.ts'
import type { Clock } from '../clock.ts'
import type { LedgerHolder } from '../db/index.ts'
import type { CalendarSource } from './calendarText.ts'

/** What a calendar file of the ledger is made of now, and the folder in which one is kept. */
export function calendarSource(
  ledger: LedgerHolder,
  clock: Clock,
  language: Language,
): CalendarSource & { readonly folder: string | null } {
  const { load, reminders, calendar } = ledger.open()
  const { contracts, settings } = load()
  const context = contextOf(clock.today(), settings)
  const appraisals = contracts.map((record) => appraise(record, context))
  const sources = { appraisals, settings: settings.reminders, context }
  return {
    standings: outlook(sources, bookOf(reminders.duties())),
    today: context.today,
    language,
    calendar,
    now: clock.now(),
    folder: settings.reminders.calendarFolder,
  }
}
