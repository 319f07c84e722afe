import type { Day } from '../rules/index.ts'
import { type Appraisal, freeToLeave } from './appraisal.ts'
import { storedDay } from './storedDay.ts'

/** Where a contract stands, in one word. */
export const contractStates = [
  'locked',
  'term',
  'free',
  'sent',
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
  const { given, ways, nextDeadline } = evaluation.termination
  if (ended) return 'ended'
  if (knownEnd !== null) return 'leaving'
  if (given?.status === 'awaiting-confirmation') return 'unconfirmed'
  if (given?.status === 'too-early') return 'too-early'
  if (given === null && isSentInTime(appraisal)) return 'sent'
  if (ways === null || nextDeadline === null) return 'not-stated'
  if (freeToLeave(appraisal, today)) return 'free'
  return isLockedIn(appraisal, today) ? 'locked' : 'term'
}

function isLockedIn({ evaluation }: Appraisal, today: Day): boolean {
  const { lockInUntil } = evaluation.termination
  return lockInUntil !== null && lockInUntil >= today
}

/** Whether a notice is on its way that counts once it is received. In a lock-in it does so on the other reading only. */
function isSentInTime({ record, evaluation }: Appraisal): boolean {
  const { earliestNotice, readings } = evaluation.termination
  if (record.noticeSent === null) return false
  return readings.length > 0 || earliestNotice === null || storedDay(record.noticeSent.on) >= earliestNotice
}

/**
 * The day through which a contract binds in fact where no lock-in does any more: the end of the period that it has
 * renewed into, or that its notice leads to. Null where a lock-in lies ahead, where it is free to leave, and where its
 * end is known or not stated.
 */
export function boundByPeriod(appraisal: Appraisal, today: Day): Day | null {
  const { knownEnd, evaluation } = appraisal
  const { nextDeadline } = evaluation.termination
  if (knownEnd !== null || nextDeadline === null || freeToLeave(appraisal, today)) return null
  return isLockedIn(appraisal, today) ? null : nextDeadline.endsOn
}
