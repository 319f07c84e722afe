import { addMonths } from '../calendar.ts'
import type { Contract } from '../contract.ts'
import type { Edition } from '../edition.ts'
import { charges, type Evaluation, evaluate } from '../evaluate.ts'
import { endReckonedWith } from '../mechanisms/afterTermination.ts'
import { liability } from '../mechanisms/liability.ts'
import { mostOff } from '../mechanisms/priceReduction.ts'
import { costsUntil } from '../mechanisms/totals.ts'
import type { Context } from '../request.ts'
import { editionOf } from '../suppliers/index.ts'
import { explainAfter, explainLiability, explainMostOff } from './explainAfter.ts'
import { explainMonthly, explainYear } from './explainCosts.ts'
import { explainDeadline, explainGiven, explainLockIn, explainMissed } from './explainTermination.ts'
import { asAgreed, reckoned, type Step } from './step.ts'

/** The results of a contract that can be asked why. */
export const topics = [
  'lock-in',
  'deadline',
  'missed',
  'given',
  'monthly',
  'year',
  'committed',
  'after',
  'liability',
] as const
export type Topic = (typeof topics)[number]

/**
 * The steps to one result, in order, each with its clause. Made when asked for; the results themselves carry none.
 *
 * @example explain('deadline', contract, context).map((step) => stepText(step, 'da'))
 */
export function explain(
  topic: Topic,
  contract: Contract,
  context: Context,
  edition: Edition = editionOf(contract),
  evaluation: Evaluation = evaluate(contract, context, edition),
): Step[] {
  const steps = stepsTo(topic, contract, context, edition, evaluation)
  return asAgreed(steps, edition)
}

function stepsTo(topic: Topic, contract: Contract, context: Context, edition: Edition, evaluation: Evaluation): Step[] {
  const { termination, totals, afterTermination } = evaluation
  const { today } = context
  switch (topic) {
    case 'lock-in':
      return explainLockIn(contract, edition, termination)
    case 'deadline':
      return explainDeadline(contract, edition, termination, today)
    case 'missed':
      return explainMissed(termination, totals.missedNet ?? 0)
    case 'given':
      return explainGiven(contract, edition, termination)
    case 'monthly':
      return explainMonthly(contract, edition, context)
    case 'year':
      return explainYear(charges(contract, context, today, addMonths(today, 12) - 1, edition), today)
    case 'committed':
      return explainCommitted(contract, edition, context, evaluation)
    case 'after':
      return explainAfter(edition, endReckonedWith(termination), afterTermination)
    case 'liability': {
      const cap = liability(contract, edition, context)
      const off = mostOff(contract, edition, context)
      return [...(cap === null ? [] : explainLiability(cap)), ...(off === null ? [] : explainMostOff(off))]
    }
  }
}

/** Why so much is committed: the charges still to come until the next possible end. */
function explainCommitted(contract: Contract, edition: Edition, context: Context, { termination, totals }: Evaluation) {
  const through = termination.nextDeadline?.endsOn
  if (through === undefined) return explainLockIn(contract, edition, termination)
  const invoices = costsUntil(contract, edition, context, through).filter(({ net }) => net > 0).length
  return [reckoned('committed-costs', { from: context.today, through, invoices, net: totals.committedNet ?? 0 })]
}
