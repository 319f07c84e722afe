import type { Context, Day } from '../rules/index.ts'
import type { Appraisal } from './appraisal.ts'
import { giveNotice } from './noticeActions.ts'
import { type ContractState, stateOf } from './state.ts'

/** A contract in one line: where it stands, when to send notice, when it then ends; the days are of one reading. */
export interface Standing {
  readonly state: ContractState
  /** Null where there is no deadline to keep. */
  readonly sendBy: Day | null
  /** The end known or given by a valid notice, else the one that notice in time gives. */
  readonly end: Day | null
  /** The end on the cautious reading, where the deadline is one of the other. */
  readonly cautiousEnd: Day | null
}

/** A contract in one line on `context.today`: the same in the table of contracts and in the PDF. */
export function standingOf(appraisal: Appraisal, context: Context): Standing {
  const state = stateOf(appraisal, context.today)
  const { knownEnd } = appraisal
  const next = giveNotice(appraisal, context)
  const waits = state === 'locked' || state === 'term'
  return {
    state,
    sendBy: waits ? (next?.day ?? null) : null,
    end: knownEnd ?? next?.endsOn ?? null,
    cautiousEnd: knownEnd === null ? (next?.otherReadingEnds ?? null) : null,
  }
}
