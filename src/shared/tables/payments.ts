import { type Invoice, type Payment, paymentsBetween } from '../payments/index.ts'
import { type Appraisal, storedDay } from '../portfolio/index.ts'
import { addMonths, type Context, civil, civilDay, type Day, type Language, monthStart } from '../rules/index.ts'
import { tablesTexts } from '../texts/tables.ts'
import { type ColumnOf, column, type Table, tableOf } from './table.ts'

/** A charge of an invoice; or an invoice on record for which the contract gives no charge. */
interface Row {
  readonly invoice: Invoice
  readonly payment: Payment | null
  /** Whether it is the invoice's first row, in which what came stands, so that a sum over the rows is right. */
  readonly isFirst: boolean
}

/** From the first day of this year through so many whole months, this one the first: as the screen of payments has it. */
function paymentsSpan(today: Day, months: number): { readonly from: Day; readonly to: Day } {
  return { from: civilDay(civil(today).year, 1, 1), to: addMonths(monthStart(today), months) - 1 }
}

/**
 * Every charge invoiced this year and in the months ahead, a row each, by invoice date: what was agreed with and
 * without VAT, the most that it may come to where an index is not known, and, in an invoice's first row, what came.
 *
 * @param months how many to look ahead, this one the first: 12 to 60
 */
export function paymentsTable(
  appraisals: readonly Appraisal[],
  context: Context,
  months: number,
  language: Language,
): Table {
  const { from, to } = paymentsSpan(context.today, months)
  const rows = paymentsBetween(appraisals, context, from, to).flatMap((invoice): Row[] => {
    if (invoice.payments.length === 0) return [{ invoice, payment: null, isFirst: true }]
    return invoice.payments.map((payment, index) => ({ invoice, payment, isFirst: index === 0 }))
  })
  return tableOf(tablesTexts[language].payments, columns(language), rows)
}

function columns(language: Language): ColumnOf<Row>[] {
  const t = tablesTexts[language]
  return [
    column(t.invoiceOn, 'day', 12, ({ invoice }) => invoice.invoiceOn),
    column(t.dueOn, 'day', 12, ({ payment }) => payment && (payment.charge.dueOn ?? t.notStated)),
    column(t.contract, 'text', 32, ({ invoice }) => invoice.of.record.title),
    column(t.supplier, 'text', 20, ({ invoice }) => invoice.of.supplierName),
    column(t.costCentre, 'text', 16, ({ invoice }) => invoice.of.record.costCentre),
    column(t.line, 'text', 32, ({ invoice, payment }) =>
      payment === null ? t.notExpected : (invoice.of.contract.lines[payment.charge.line]?.description ?? ''),
    ),
    column(t.from, 'day', 12, ({ payment }) => payment?.charge.from ?? null),
    column(t.to, 'day', 12, ({ payment }) => payment?.charge.to ?? null),
    column(t.net, 'money', 16, ({ payment }) => payment?.sum.least.net ?? null),
    column(t.vat, 'money', 14, ({ payment }) => payment?.sum.least.vat ?? null),
    column(t.gross, 'money', 16, ({ payment }) => payment?.sum.least.gross ?? null),
    column(t.mostNet, 'money', 16, ({ payment }) => payment?.sum.most.net ?? null),
    column(t.came, 'money', 18, ({ invoice, isFirst }) =>
      isFirst && invoice.actual !== null ? invoice.counts.least.gross : null,
    ),
    column(t.invoiceNumber, 'text', 16, ({ invoice }) => invoice.actual?.number ?? ''),
    column(t.paidOn, 'day', 12, ({ invoice }) => paidOn(invoice)),
  ]
}

function paidOn({ actual }: Invoice): Day | null {
  return actual?.paidOn == null ? null : storedDay(actual.paidOn)
}
