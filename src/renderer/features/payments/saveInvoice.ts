import type { InvoiceRecord } from '../../../shared/ledger/index.ts'
import { type Invoice, withInvoice, withoutInvoice } from '../../../shared/payments/index.ts'
import { type Day, isoDay, type Language } from '../../../shared/rules/index.ts'
import { saveAndTell } from '../../state/commands.ts'

/** Puts on record what came, and tells it with undo. Answers whether it is saved. */
export async function saveInvoice(
  { of, invoiceOn, actual }: Invoice,
  came: Partial<Omit<InvoiceRecord, 'invoiceOn'>>,
  language: Language,
): Promise<boolean> {
  const invoice = { gross: null, number: '', paidOn: null, ...actual, ...came, invoiceOn: isoDay(invoiceOn) }
  return (await saveAndTell([withInvoice(of.record, invoice)], language)) === null
}

/** Marks an invoice as paid on a day. */
export function markPaid(invoice: Invoice, day: Day, language: Language): Promise<boolean> {
  return saveInvoice(invoice, { paidOn: isoDay(day) }, language)
}

/** Takes an invoice off the record. */
export async function forgetInvoice({ of, invoiceOn }: Invoice, language: Language): Promise<boolean> {
  return (await saveAndTell([withoutInvoice(of.record, isoDay(invoiceOn))], language)) === null
}
