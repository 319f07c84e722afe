import type { Day } from '../calendar.ts'
import { type Contract, isRecurring } from '../contract.ts'
import { type Edition, stated } from '../edition.ts'
import { netOf, type Ore } from '../money.ts'
import type { Context, NetPriceIndex } from '../request.ts'
import type { Charge } from './charge.ts'
import { chargesOf } from './charges.ts'
import { givenNotice } from './givenNotice.ts'
import { unknownAtCap } from './indexation.ts'
import { waysOut } from './waysOut.ts'

/** What a supplier has invoiced for lines whose price follows the index. */
export interface IndexedInvoice {
  /** The index of the line; all subscription and hardware lines where it is left out. */
  readonly line?: number
  readonly invoiceOn: Day
  /** Without VAT. */
  readonly netCharged: Ore
}

/** What the terms make of such an invoice, without VAT. */
export interface InvoiceCheck {
  /** By the index as it is known; a year without a figure counts as 0. */
  readonly expected: Ore
  /** The same with every year that has no figure at the cap: the most that can be right. */
  readonly atMost: Ore
  /** What is charged above that; 0 where it is not. */
  readonly tooHighBy: Ore
  /** The charges that make up `expected`. */
  readonly charges: readonly Charge[]
}

/**
 * Whether an invoice keeps to the yearly regulation (COMAsystem 4: the net price index, upwards at most 5 %): what was
 * to be expected, the most that can be right while figures are missing, and by how much the invoice is above that.
 * Null where prices do not follow an index, or nothing is to be invoiced on that day.
 *
 * @example checkIndexedInvoice(contract, comasystem, context, { invoiceOn, netCharged: 320000 })?.tooHighBy
 */
export function checkIndexedInvoice(
  contract: Contract,
  edition: Edition,
  context: Context,
  invoice: IndexedInvoice,
): InvoiceCheck | null {
  const rule = stated(edition, 'indexation')
  if (rule === null) return null
  const invoiced = (netPriceIndex: NetPriceIndex) =>
    chargesOn(contract, edition, { ...context, netPriceIndex }, invoice)
  const charges = invoiced(context.netPriceIndex)
  if (charges.length === 0) return null
  const atMost = netOf(invoiced(unknownAtCap(context.netPriceIndex, rule)))
  return { expected: netOf(charges), atMost, tooHighBy: Math.max(0, invoice.netCharged - atMost), charges }
}

function chargesOn(
  contract: Contract,
  edition: Edition,
  context: Context,
  { line, invoiceOn }: IndexedInvoice,
): Charge[] {
  const end = givenNotice(contract, edition, waysOut(contract, edition))?.endsOn ?? null
  const all = chargesOf(contract, edition, context, { invoicedFrom: invoiceOn, invoicedTo: invoiceOn, end })
  return all.filter((charge) => {
    const its = contract.lines[charge.line]
    return its !== undefined && isRecurring(its) && (line === undefined || charge.line === line)
  })
}
