import { type Charge, type Contract, charges, type Day, explainCharge, monthEnd, type Step } from '../rules/index.ts'
import type { ReckonedOutcome } from './layBefore.ts'

/** The charges that a month's amount is the sum of. @param month its first day */
export function chargesIn(outcome: ReckonedOutcome, month: Day): Charge[] {
  const { context, edition, paid } = outcome
  const counted = new Set(paid.charges.map(({ invoiceOn, from }) => `${invoiceOn} ${from}`))
  const inMonth = charges(asLeft(outcome), context, month, monthEnd(month), edition)
  return inMonth.filter(({ invoiceOn, from }) => counted.has(`${invoiceOn} ${from}`))
}

/** The steps to what is invoiced in a month, charge by charge, each with its clause; none where nothing is. */
export function explainMonth(outcome: ReckonedOutcome, month: Day): Step[] {
  const { context, edition } = outcome
  return chargesIn(outcome, month).flatMap((charge) => explainCharge(asLeft(outcome), edition, context, charge))
}

/** The contract with its end. */
function asLeft({ contract, status, lastDay }: ReckonedOutcome): Contract {
  return status === 'ends' ? { ...contract, endsOn: lastDay } : contract
}
