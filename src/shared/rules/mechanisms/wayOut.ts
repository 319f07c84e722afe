import { addMonths, type Day, latestMonthsBefore, monthEnd } from '../calendar.ts'
import type { NoticePeriod } from '../mechanism.ts'
import { type Periods, periodAt, periodEnd } from '../periods.ts'

/** How far ahead of the end notice must be received. */
export interface NoticeLimit extends Pick<NoticePeriod, 'length' | 'before'> {
  /** The clause that says so; none where it was agreed individually. */
  readonly clause?: string
}

/** One way in which notice turns into an end: everything that a termination clause or agreement fixes. */
export interface WayOut {
  /** Last day of the lock-in, null where there is none. */
  readonly lockInUntil: Day | null
  /** The first day on which notice can be given. */
  readonly earliestNotice: Day
  /** The contract ends no earlier than this. */
  readonly notBefore: Day
  /** All of them must be kept. */
  readonly limits: readonly NoticeLimit[]
  /** The days on which the contract can end. */
  readonly endsAt: 'any-day' | 'month-end' | Periods
}

/**
 * The last day in force if notice is received on a day: the first possible end for which that day is early enough.
 *
 * @example endFor(cloudkomsWayOut, parseDay('2027-03-16')) // 30 April 2027
 */
export function endFor(way: WayOut, receivedOn: Day): Day {
  let earliest = way.notBefore
  for (const limit of way.limits) earliest = Math.max(earliest, soonestEnd(limit, receivedOn))
  let end = endOnOrAfter(way, earliest)
  // Counting back from a day and forward to it differ at month ends: step on until the notice is early enough.
  while (latestNotice(way, end) < receivedOn) end = endOnOrAfter(way, end + 1)
  return end
}

/** The last day on which notice can be received for the contract to end on a day on which it can end. */
export function latestNotice(way: WayOut, end: Day): Day {
  return Math.min(...way.limits.map((limit) => latestFor(limit, end)))
}

/** The last day on which notice can be received for an end, as one limit has it. */
export function latestFor({ length, before }: NoticeLimit, end: Day): Day {
  if (before === 'next-period') {
    const next = end + 1
    return 'days' in length ? next - length.days : addMonths(next, -length.months)
  }
  return 'days' in length ? end - length.days : latestMonthsBefore(end, length.months)
}

/** The first end that a contract can have at all. */
export function firstEnd(way: WayOut): Day {
  return endFor(way, way.earliestNotice)
}

/** The last day on which notice can be received for the end that notice received on a day gives. */
export function lastDayFor(way: WayOut, receivedOn: Day): Day {
  return latestNotice(way, endFor(way, receivedOn))
}

/** No possible end before this day can be reached. */
function soonestEnd({ length, before }: NoticeLimit, receivedOn: Day): Day {
  const after = 'days' in length ? receivedOn + length.days : addMonths(receivedOn, length.months)
  return before === 'next-period' ? after - 1 : after
}

function endOnOrAfter({ endsAt }: WayOut, day: Day): Day {
  if (endsAt === 'any-day') return day
  if (endsAt === 'month-end') return monthEnd(day)
  return periodEnd(endsAt, periodAt(endsAt, day))
}
