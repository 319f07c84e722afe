import { addMonths, type Day, monthEnd, weekday } from '../rules/index.ts'
import type { Invoice } from './invoice.ts'

/** The weeks of a month, Monday first, each of seven days; null for a day of another month. */
export function weeksOf(month: Day): (Day | null)[][] {
  const last = monthEnd(month)
  const monday = month - weekday(month) + 1
  const weeks: (Day | null)[][] = []
  for (let start = monday; start <= last; start += 7) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const day = start + index
        return day >= month && day <= last ? day : null
      }),
    )
  }
  return weeks
}

/** The day on which an invoice stands in a calendar: its due date, else its own day. */
export function dayInCalendar({ dueOn, invoiceOn }: Invoice): Day {
  return dueOn ?? invoiceOn
}

/** The invoices to be paid in a month, by day. */
export function dueByDay(invoices: readonly Invoice[], month: Day): ReadonlyMap<Day, readonly Invoice[]> {
  const next = addMonths(month, 1)
  const within = invoices.filter((each) => dayInCalendar(each) >= month && dayInCalendar(each) < next)
  return Map.groupBy(within, dayInCalendar)
}
