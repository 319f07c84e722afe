import { addMonths, type Day, monthEnd } from '../calendar.ts'
import { type Contract, isRecurring, type OneOffLine } from '../contract.ts'
import { type Edition, stated } from '../edition.ts'
import { ratio } from '../money.ts'
import type { RawCharge } from './charge.ts'
import { isInArrears, periodMonths } from './subscriptionPeriod.ts'

/**
 * A one-off amount: whole on its day, or (eKontoret 6.6 (2nd)) half on the order date, an odd øre there, and half with
 * the first subscription invoice. Listed whatever the contract's end.
 */
export function oneOffCharges(line: OneOffLine, contract: Contract, edition: Edition): RawCharge[] {
  if (stated(edition, 'one-off-billing')?.model !== 'two-halves') return [on(line.on, line.amount)]
  const first = ratio(line.amount, 1, 2)
  return [on(line.on, first), on(firstSubscriptionInvoice(contract, edition), line.amount - first)]
}

function firstSubscriptionInvoice(contract: Contract, edition: Edition): Day {
  const starts = contract.lines.filter(isRecurring).map(({ from }) => from)
  const first = starts.length === 0 ? contract.startsOn : Math.min(...starts)
  if (stated(edition, 'subscription-billing')?.model === 'monthly-peak') return monthEnd(first)
  const months = periodMonths(contract, edition)
  return months !== null && isInArrears(contract, edition) ? addMonths(first, months) - 1 : first
}

function on(day: Day, net: number): RawCharge {
  return { from: day, to: day, invoiceOn: day, net }
}
