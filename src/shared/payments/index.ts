/** What is to be paid and what came: every payment of the ledger's contracts by invoice, and its sums. Pure. */
export { type Base, type Range, rangesTogether } from './amounts.ts'
export { type Group, type Grouping, type GroupSum, groupings, groupOf, sumsByGroup } from './grouping.ts'
export { differenceFrom, type Invoice, invoicesOf, paymentsBetween, sumOfInvoices } from './invoice.ts'
export { invoicesByMonth, type MonthSum, sumsByMonth } from './months.ts'
export { type Payment, paymentsOf } from './payment.ts'
export {
  daysLate,
  followedFrom,
  isOverdue,
  isUnpaid,
  type PaymentFilter,
  passesFilter,
  paymentFilters,
  withInvoice,
  withoutInvoice,
  type YearDifference,
  yearDifferences,
} from './tracked.ts'
export { dayInCalendar, dueByDay, weeksOf } from './weeks.ts'
export { changeOf, lastYearsStart, mostOfIt, type YearChange, type YearOnYear, yearOnYear } from './years.ts'
