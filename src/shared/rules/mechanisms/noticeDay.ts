import type { Day } from '../calendar.ts'
import { endFor, firstEnd, latestNotice, type WayOut } from './wayOut.ts'

/** A day on which notice is received, and the last day in force that it gives. */
export interface NoticeDay {
  readonly noticeOn: Day
  readonly end: Day
}

/**
 * Notice received on a day, or where that is too early on the first on which it can be given.
 *
 * @example noticeFrom(unicomsWayOut, parseDay('2027-03-10')) // received on 10 March 2027, ends 30 June 2027
 */
export function noticeFrom(way: WayOut, on: Day): NoticeDay {
  const noticeOn = Math.max(on, way.earliestNotice)
  return { noticeOn, end: endFor(way, noticeOn) }
}

/**
 * Notice given so early that the contract ends as soon as it can on or after a day: the last day for receiving notice
 * that still gives that end. Where a lock-in allows no end before, the first end of all.
 *
 * @example noticeAhead(unicomsWayOut, parseDay('2027-03-10')) // received on 31 December 2026, ends 31 March 2027
 */
export function noticeAhead(way: WayOut, on: Day): NoticeDay {
  let end = firstEnd(way)
  while (end < on) end = endFor(way, latestNotice(way, end) + 1)
  return { noticeOn: latestNotice(way, end), end }
}
