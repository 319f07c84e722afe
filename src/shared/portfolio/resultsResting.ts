import { addMonths, type Context, explain, explainCharge, type Topic, topics } from '../rules/index.ts'
import { type Appraisal, chargesBetween } from './appraisal.ts'

/** A result of a contract, or its payments of the next 12 months. */
export type Resting = Topic | 'payments'

/**
 * Which of a contract's results rest on some clauses of its terms: what to look at anew if those clauses have changed.
 *
 * @example resultsResting(unicom, context, new Set(['15.1'])) // ['lock-in', 'deadline', …]
 */
export function resultsResting(appraisal: Appraisal, context: Context, refs: ReadonlySet<string>): Resting[] {
  const { contract, edition, evaluation } = appraisal
  const rests = (steps: ReturnType<typeof explain>) => steps.some(({ clause }) => clause !== null && refs.has(clause))
  const charges = chargesBetween(appraisal, context, context.today, addMonths(context.today, 12) - 1)
  const resting = new Set<Resting>(
    topics.filter((topic) => rests(explain(topic, contract, context, edition, evaluation))),
  )
  if (charges.some((charge) => rests(explainCharge(contract, edition, context, charge)))) resting.add('payments')
  // What is reckoned from them names no clause of its own.
  if (resting.has('payments')) resting.add('year')
  if (resting.has('payments') || resting.has('deadline')) resting.add('missed').add('committed')
  return [...topics, 'payments' as const].filter((each) => resting.has(each))
}
