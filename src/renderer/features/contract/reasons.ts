import { type Action, type Appraisal, explainStake, hasReadings } from '../../../shared/portfolio/index.ts'
import {
  type Context,
  explain,
  missedCost,
  type ReadingDeadline,
  type Step,
  type StepBasis,
  type Topic,
} from '../../../shared/rules/index.ts'

/** The steps to one of a contract's results. */
export function reason(topic: Topic, { contract, edition, evaluation }: Appraisal, context: Context): Step[] {
  return explain(topic, contract, context, edition, evaluation)
}

/**
 * The steps that the day of a deadline hangs on: those to a lock-in no longer do once it is over, though they are told.
 */
export function groundsOfDeadline(appraisal: Appraisal, context: Context): Step[] {
  const steps = reason('deadline', appraisal, context)
  const { lockInUntil } = appraisal.evaluation.termination
  if (lockInUntil === null || lockInUntil >= context.today || hasReadings(appraisal)) return steps
  const ofLockIn = new Set(reason('lock-in', appraisal, context).map(({ key }) => key))
  return steps.filter(({ key }) => !ofLockIn.has(key))
}

/** What missing a reading's deadline costs. */
export function costOfReading(reading: ReadingDeadline, { contract, edition }: Appraisal, context: Context): number {
  return missedCost(contract, edition, context, reading.endsOn, reading.ifMissed)
}

/** The steps to something to do and to what is at stake. */
export function reasonOfAction(action: Action, context: Context): Step[] {
  switch (action.kind) {
    case 'give-notice':
      // The deadline of a later term is reckoned from a later day.
      return [...reason('deadline', action.of, { ...context, today: action.of.asOf }), ...explainStake(action)]
    case 'chase-confirmation':
      return [...reason('given', action.of, context), ...reason('missed', action.of, context)]
    case 'chase-receipt':
      return reason('deadline', action.of, context)
    case 'repeat-notice':
    case 'object-to-end':
      return reason('given', action.of, context)
    case 'return-hardware':
    case 'retrieve-data':
    case 'ask-for-data':
      return reason('after', action.of, context)
    case 'chase-proof':
    case 'chase-answer':
    case 'check-final-invoice':
      return reason('given', action.of, context)
    case 'look-again':
    case 'price-change':
    case 'payment':
      return []
  }
}

/**
 * The weakest ground that a result rests on: one assumption makes it assumed, whatever is stated besides. That the
 * agreement was signed on a day is no ground of its own.
 */
export function basisOf(steps: readonly Step[]): StepBasis {
  const grounds = new Set(steps.filter(({ key }) => key !== 'signed-and-starts').map(({ basis }) => basis))
  const order: readonly StepBasis[] = ['not-stated', 'assumed', 'agreed', 'stated']
  return order.find((basis) => grounds.has(basis)) ?? 'reckoned'
}
