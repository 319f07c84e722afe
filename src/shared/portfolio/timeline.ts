import { compareNames } from '../ledger/index.ts'
import type { Context, Day } from '../rules/index.ts'
import type { Appraisal } from './appraisal.ts'

/** One contract on the timeline. */
export interface TimelineRow {
  readonly of: Appraisal
  readonly startsOn: Day
  /** Last day of a lock-in that still lies ahead. */
  readonly lockInUntil: Day | null
  /** The earliest day on which one can be out, on the cautious reading; null where it is not stated. */
  readonly earliestEnd: Day | null
  /** The same on the other reading, where it is earlier. */
  readonly otherReadingEnd: Day | null
  /** The day on which it would end after that, one missed deadline later: a renewal ends there. */
  readonly nextRenewalEnd: Day | null
  /** The end that is known, or that a valid notice gives. */
  readonly knownEnd: Day | null
}

/** Rows for the contracts that have not ended, soonest way out first; those without a known way out last. */
export function timeline(appraisals: readonly Appraisal[], { today }: Context): TimelineRow[] {
  return appraisals
    .filter(({ ended }) => !ended)
    .map((of): TimelineRow => {
      const { termination } = of.evaluation
      const earliestEnd = termination.nextDeadline?.endsOn ?? null
      const earlier = termination.readings.find(({ endsOn }) => earliestEnd !== null && endsOn < earliestEnd)
      const locked = termination.lockInUntil !== null && termination.lockInUntil >= today
      return {
        of,
        startsOn: of.contract.startsOn,
        lockInUntil: locked ? termination.lockInUntil : null,
        earliestEnd,
        otherReadingEnd: earlier?.endsOn ?? null,
        nextRenewalEnd: termination.ifMissed,
        knownEnd: of.knownEnd,
      }
    })
    .sort((a, b) => wayOut(a) - wayOut(b) || compareNames(a.of.record.title, b.of.record.title))
}

function wayOut({ knownEnd, earliestEnd }: TimelineRow): number {
  return knownEnd ?? earliestEnd ?? Number.MAX_SAFE_INTEGER
}
