import { type Day, monthEnd } from '../calendar.ts'
import { type Contract, isRecurring } from '../contract.ts'
import { type Edition, stated } from '../edition.ts'
import { netOf, type Ore } from '../money.ts'
import type { Context } from '../request.ts'
import type { Charge } from './charge.ts'
import { chargesOf } from './charges.ts'

/** What is to pay through an end, without VAT. */
export interface ToPay {
  readonly net: Ore
  /** The part of it that is invoiced by the horizon. */
  readonly withinHorizon: Ore
  readonly invoices: number
}

/**
 * Gathers once what is invoiced from today, so that what is to pay through any end up to the latest is looked up: every
 * charge for a period that begins on or before that end (one-off amounts and usage: of a day or month that does).
 */
export function payable(
  contract: Contract,
  edition: Edition,
  context: Context,
  latestEnd: Day,
  horizon: Day,
): (end: Day) => ToPay {
  const window = { invoicedFrom: context.today, invoicedTo: Number.MAX_SAFE_INTEGER }
  const charges = chargesOf(contract, edition, context, { ...window, end: latestEnd }).sort((a, b) => a.from - b.from)
  const sums: ToPay[] = [{ net: 0, withinHorizon: 0, invoices: 0 }]
  for (const charge of charges) sums.push(plus(sums.at(-1) as ToPay, [charge], horizon))
  const isPeak = stated(edition, 'subscription-billing')?.model === 'monthly-peak'
  return (end) => {
    const upTo = sums[countBy(charges, end)] as ToPay
    if (!isPeak || end >= latestEnd || end === monthEnd(end)) return upTo
    // An end within a month cuts it, and with it perhaps the month's peak.
    const month = monthEnd(end)
    const ofLines = ({ line }: Charge) => {
      const its = contract.lines[line]
      return its !== undefined && isRecurring(its)
    }
    const whole = charges.filter((charge) => charge.invoiceOn === month && charge.from <= end && ofLines(charge))
    const cut = chargesOf(contract, edition, context, { invoicedFrom: month, invoicedTo: month, end }).filter(ofLines)
    return month < context.today ? upTo : plus(minus(upTo, whole, horizon), cut, horizon)
  }
}

function plus(sum: ToPay, charges: readonly Charge[], horizon: Day): ToPay {
  return {
    net: sum.net + netOf(charges),
    withinHorizon: sum.withinHorizon + netOf(charges.filter(({ invoiceOn }) => invoiceOn <= horizon)),
    invoices: sum.invoices + charges.length,
  }
}

function minus(sum: ToPay, charges: readonly Charge[], horizon: Day): ToPay {
  const less = plus({ net: 0, withinHorizon: 0, invoices: 0 }, charges, horizon)
  return {
    net: sum.net - less.net,
    withinHorizon: sum.withinHorizon - less.withinHorizon,
    invoices: sum.invoices - less.invoices,
  }
}

/** How many of the charges, in the order of their first days, begin by a day. */
function countBy(charges: readonly Charge[], day: Day): number {
  let low = 0
  let high = charges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((charges[middle] as Charge).from <= day) low = middle + 1
    else high = middle
  }
  return low
}
