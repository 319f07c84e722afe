import type { InvoiceRecord } from '../ledger/index.ts'
import { type Appraisal, storedDay } from '../portfolio/index.ts'
import { civil, type Day, type Ore, sumOf } from '../rules/index.ts'
import type { Invoice } from './invoice.ts'

/** Which payments are listed. */
export const paymentFilters = ['coming', 'all', 'unpaid', 'differing'] as const
export type PaymentFilter = (typeof paymentFilters)[number]

/** From when on a contract's invoices are followed: from the first one on record; null where there is none. */
export function followedFrom({ record }: Appraisal): Day | null {
  const [first] = record.invoices
  return first === undefined ? null : storedDay(first.invoiceOn)
}

/** Whether an invoice has come by its day and is not marked as paid; only where the contract's invoices are followed. */
export function isUnpaid({ of, invoiceOn, actual }: Invoice, today: Day): boolean {
  const from = followedFrom(of)
  return from !== null && invoiceOn >= from && invoiceOn <= today && (actual?.paidOn ?? null) === null
}

/** Whether it is unpaid and its due date has passed; never where no due date is stated. */
export function isOverdue(invoice: Invoice, today: Day): boolean {
  return invoice.dueOn !== null && invoice.dueOn < today && isUnpaid(invoice, today)
}

/** How many days after its due date an invoice was paid: 0 in time, where it is not paid, and where none is stated. */
export function daysLate({ dueOn, actual }: Invoice): number {
  if (dueOn === null || actual === null || actual.paidOn === null) return 0
  return Math.max(0, storedDay(actual.paidOn) - dueOn)
}

/** Whether an invoice is listed under a filter. */
export function passesFilter(invoice: Invoice, filter: PaymentFilter, today: Day): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'coming':
      return invoice.invoiceOn >= today
    case 'unpaid':
      return isUnpaid(invoice, today)
    case 'differing':
      return invoice.difference !== 0
  }
}

/** By how much a contract's invoices of a calendar year were above or below what was agreed, with VAT. */
export interface YearDifference {
  readonly of: Appraisal
  readonly year: number
  readonly invoices: number
  readonly difference: Ore
}

/** The differences by contract and year, latest year first. */
export function yearDifferences(invoices: readonly Invoice[]): YearDifference[] {
  const differing = invoices.filter(({ difference }) => difference !== 0)
  const groups = Map.groupBy(differing, ({ of, invoiceOn }) => `${of.record.id} ${civil(invoiceOn).year}`)
  return [...groups.values()]
    .flatMap((its) => {
      const [first] = its
      if (first === undefined) return []
      const year = civil(first.invoiceOn).year
      return { of: first.of, year, invoices: its.length, difference: sumOf(its.map(({ difference }) => difference)) }
    })
    .sort((a, b) => b.year - a.year || Math.abs(b.difference) - Math.abs(a.difference))
}

/** A contract's record with an invoice on it, in the place of the one of that day. */
export function withInvoice<Of extends { readonly invoices: readonly InvoiceRecord[] }>(
  record: Of,
  invoice: InvoiceRecord,
): Of {
  return { ...record, invoices: [...withoutInvoice(record, invoice.invoiceOn).invoices, invoice] }
}

/** A contract's record without the invoice of a day. */
export function withoutInvoice<Of extends { readonly invoices: readonly InvoiceRecord[] }>(
  record: Of,
  invoiceOn: string,
): Of {
  return { ...record, invoices: record.invoices.filter((each) => each.invoiceOn !== invoiceOn) }
}
