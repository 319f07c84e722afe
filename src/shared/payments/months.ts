import { addMonths, type Day, monthStart } from '../rules/index.ts'
import type { Range } from './amounts.ts'
import { type Grouping, groupOf } from './grouping.ts'
import { type Invoice, sumOfInvoices } from './invoice.ts'

/** What is invoiced in a calendar month, by group. */
export interface MonthSum {
  /** The month's first day. */
  readonly month: Day
  readonly sum: Range
  /** By the groups' keys; a group without payments is left out. */
  readonly byGroup: ReadonlyMap<string, Range>
}

/** The invoices of each month that has any, by invoice date. */
export function invoicesByMonth(invoices: readonly Invoice[]): ReadonlyMap<Day, readonly Invoice[]> {
  return Map.groupBy(invoices, ({ invoiceOn }) => monthStart(invoiceOn))
}

/** So many months from one on, each with what is invoiced in it; by invoice date. */
export function sumsByMonth(
  invoices: readonly Invoice[],
  grouping: Grouping,
  firstMonth: Day,
  count: number,
): MonthSum[] {
  const months = invoicesByMonth(invoices)
  return Array.from({ length: count }, (_, index) => {
    const month = addMonths(firstMonth, index)
    const within = months.get(month) ?? []
    const groups = Map.groupBy(within, ({ of }) => groupOf(of, grouping).key)
    return {
      month,
      sum: sumOfInvoices(within),
      byGroup: new Map(Array.from(groups, ([key, its]) => [key, sumOfInvoices(its)])),
    }
  })
}
