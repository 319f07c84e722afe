import type { Day } from '../rules/index.ts'
import { type Appraisal, freeToLeave } from './appraisal.ts'

/** Where a contract stands, in one word. */
export const contractStates = [
  'locked',
  'term',
  'free',
  'unconfirmed',
  'too-early',
  'leaving',
  'ended',
  'not-stated',
] as const
export type ContractState = (typeof contractStates)[number]

/** Where a contract stands on `today`: what became of a notice first, then what binds. */
export function stateOf(appraisal: Appraisal, today: Day): ContractState {
  const { ended, knownEnd, evaluation } = appraisal
  const { given, ways, lockInUntil, nextDeadline } = evaluation.termination
  if (ended) return 'ended'
  if (knownEnd !== null) return 'leaving'
  if (given?.status === 'awaiting-confirmation') return 'unconfirmed'
  if (given?.status === 'too-early') return 'too-early'
  if (ways === null || nextDeadline === null) return 'not-stated'
  if (freeToLeave(appraisal, today)) return 'free'
  return lockInUntil !== null && lockInUntil >= today ? 'locked' : 'term'
}
