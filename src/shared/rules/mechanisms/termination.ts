import type { Day } from '../calendar.ts'
import type { Contract } from '../contract.ts'
import type { Edition } from '../edition.ts'
import { addWorkingDays } from '../workingDays.ts'
import { type Given, givenNotice } from './givenNotice.ts'
import { ownTermination } from './ownTermination.ts'
import { endFor, latestNotice, type WayOut } from './wayOut.ts'
import { type ReadingName, type WaysOut, waysOut } from './waysOut.ts'

/** The next day by which notice must be received, and what follows. */
export interface Deadline {
  /** Today, or the first day on which notice can be given if that is later. */
  readonly noticeFrom: Day
  /** The last day that still gives that end. */
  readonly noticeBy: Day
  /** The last day in force if notice is received from `noticeFrom` through `noticeBy`. */
  readonly endsOn: Day
}

export interface NextDeadline extends Deadline {
  /** The earliest `noticeBy` of all readings. */
  readonly actBy: Day
  /** When to send, so that it is received in time; may have passed. */
  readonly sendBy: Day
}

export interface ReadingDeadline extends Deadline {
  readonly reading: ReadingName
  /** The end if notice is received the day after `noticeBy`. */
  readonly ifMissed: Day
}

/** When and how a contract can be left. Everything but `given` is null where neither terms nor agreement say. */
export interface Termination {
  readonly ways: WaysOut | null
  readonly lockInUntil: Day | null
  readonly earliestNotice: Day | null
  readonly nextDeadline: NextDeadline | null
  readonly ifMissed: Day | null
  readonly readings: readonly ReadingDeadline[]
  readonly given: Given | null
}

/** Working days that a letter may take: notice counts when it is received. */
export const postWorkingDays = 3

/**
 * When and how a contract can be left, reckoned from `today`, on the cautious reading.
 *
 * @example termination(contract, cloudkom, parseDay('2026-11-21')).nextDeadline?.noticeBy
 */
export function termination(contract: Contract, edition: Edition, today: Day): Termination {
  const ways = waysOut(contract, edition)
  const given = givenNotice(contract, edition, ways)
  if (ways === null) return { ...notStated, given }
  const deadline = deadlineFrom(ways.cautious, today)
  const readings = ways.readings.map(({ reading, way }) => {
    const of = deadlineFrom(way, today)
    return { reading, ...of, ifMissed: endFor(way, of.noticeBy + 1) }
  })
  const actBy = Math.min(deadline.noticeBy, ...readings.map(({ noticeBy }) => noticeBy))
  return {
    ways,
    lockInUntil: ways.cautious.lockInUntil,
    earliestNotice: ways.cautious.earliestNotice,
    nextDeadline: { ...deadline, actBy, sendBy: sendBy(contract, edition, actBy, deadline.endsOn) },
    ifMissed: endFor(ways.cautious, deadline.noticeBy + 1),
    readings,
    given,
  }
}

const notStated = {
  ways: null,
  lockInUntil: null,
  earliestNotice: null,
  nextDeadline: null,
  ifMissed: null,
  readings: [],
} as const

/** The end that notice from a day on gives, and how long it still gives it. */
export function deadlineFrom(way: WayOut, day: Day): Deadline {
  const noticeFrom = Math.max(day, way.earliestNotice)
  const endsOn = endFor(way, noticeFrom)
  return { noticeFrom, noticeBy: latestNotice(way, endsOn), endsOn }
}

/** The day to send notice that is to be received by a day: three working days for the post, or what the terms advise. */
export function sendBy(contract: Contract, edition: Edition, actBy: Day, endsOn: Day): Day {
  const advised = ownTermination(contract, edition, 'recommended-notice')
  return advised === null ? addWorkingDays(actBy, -postWorkingDays) : endsOn - advised.days
}
