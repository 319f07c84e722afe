import type { InvoiceRecord } from '../ledger/index.ts'
import { type Appraisal, storedDay } from '../portfolio/index.ts'
import { type Amount, type Context, type Day, isoDay, type Ore } from '../rules/index.ts'
import { type Range, rangesTogether, splitAs } from './amounts.ts'
import { type Payment, paymentsOf } from './payment.ts'

/** What a contract has invoiced on a day, and what came. */
export interface Invoice {
  /** The same for the same contract and day. */
  readonly key: string
  readonly of: Appraisal
  readonly invoiceOn: Day
  /** The first day on which some of it is due; null where neither terms nor agreement say. */
  readonly dueOn: Day | null
  /** What it is for; nothing where an invoice is on record that the contract does not lead one to expect (any more). */
  readonly payments: readonly Payment[]
  /** What the contract makes of it. */
  readonly expected: Range
  /** What came, if that is on record. */
  readonly actual: InvoiceRecord | null
  /** What it counts as: what came where that is on record, else what is expected. */
  readonly counts: Range
  /** By how much what came was above (or, negative, below) what was agreed, with VAT; 0 where nothing is on record. */
  readonly difference: Ore
}

/**
 * Every payment of some contracts that is invoiced from one day through another, past ones and those to come, by
 * invoice; sorted by day, then by contract in the order given.
 */
export function paymentsBetween(appraisals: readonly Appraisal[], context: Context, from: Day, to: Day): Invoice[] {
  return appraisals.flatMap((each) => invoicesOf(each, context, from, to)).sort((a, b) => a.invoiceOn - b.invoiceOn)
}

/** The same of one contract. */
export function invoicesOf(of: Appraisal, context: Context, from: Day, to: Day): Invoice[] {
  const days = Map.groupBy(paymentsOf(of, context, from, to), ({ charge }) => charge.invoiceOn)
  const records = new Map(of.record.invoices.map((each) => [storedDay(each.invoiceOn), each]))
  for (const day of records.keys()) if (day >= from && day <= to && !days.has(day)) days.set(day, [])
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([day, payments]) => invoice(of, day, payments, records.get(day) ?? null))
}

function invoice(of: Appraisal, invoiceOn: Day, payments: readonly Payment[], actual: InvoiceRecord | null): Invoice {
  const expected = rangesTogether(payments.map(({ sum }) => sum))
  const due = payments.flatMap(({ charge }) => charge.dueOn ?? [])
  const came = actual?.gross ?? null
  const counted = came === null ? null : splitAs(came, payments.length > 0 ? expected.least : usualSplit(of))
  return {
    key: `${of.record.id} ${isoDay(invoiceOn)}`,
    of,
    invoiceOn,
    dueOn: due.length === 0 ? null : Math.min(...due),
    payments,
    expected,
    actual,
    counts: counted === null ? expected : { least: counted, most: counted },
    difference: came === null ? 0 : differenceFrom(came, expected),
  }
}

/** What invoices count as together; nothing for none. */
export function sumOfInvoices(invoices: readonly Invoice[]): Range {
  return rangesTogether(invoices.map(({ counts }) => counts))
}

/** How far an amount with VAT lies above or (negative) below what may be expected; 0 within it. */
export function differenceFrom(gross: Ore, { least, most }: Range): Ore {
  if (gross > most.gross) return gross - most.gross
  return Math.min(0, gross - least.gross)
}

/** The VAT of an invoice of which nothing is expected: as on the contract's lines. */
function usualSplit({ contract }: Appraisal): Amount {
  const isFree = contract.lines.length > 0 && contract.lines.every(({ vatFree }) => vatFree)
  return isFree ? { net: 4, vat: 0, gross: 4 } : { net: 4, vat: 1, gross: 5 }
}
