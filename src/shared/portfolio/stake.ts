import { type Day, explainMissedDeadline, type Ore, type Step } from '../rules/index.ts'
import type { Appraisal } from './appraisal.ts'

/** A deadline for notice and what is at stake, all of one and the same reading. */
export interface Stake {
  /** The last day on which notice can be received. */
  readonly receiveBy: Day
  readonly endsOn: Day
  readonly ifMissed: Day
  readonly missedNet: Ore
}

/** The deadline on the cautious reading, with what is at stake; null where the terms do not state one. */
export function cautiousStake({ evaluation }: Appraisal): Stake | null {
  const { nextDeadline, ifMissed } = evaluation.termination
  const { missedNet } = evaluation.totals
  if (nextDeadline === null || ifMissed === null || missedNet === null) return null
  return { receiveBy: nextDeadline.noticeBy, endsOn: nextDeadline.endsOn, ifMissed, missedNet }
}

/** The steps to what missing a deadline leads to and costs. */
export function explainStake({ receiveBy, endsOn, ifMissed, missedNet }: Stake): Step[] {
  return explainMissedDeadline({ noticeBy: receiveBy, endsOn, ifMissed }, missedNet)
}
