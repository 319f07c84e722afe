import {
  type Context,
  type Contract,
  type Day,
  type Edition,
  type Leaving,
  leaveBy,
  type NoticeDay,
  noticeAhead,
  noticeFrom,
  termination,
  type WayOut,
} from '../rules/index.ts'

/** How a candidate's contract is left on account of a need that ends on a day. */
export interface LeavingNeed {
  /** What the rules make of the notice: its `end` is null where the terms say nothing of termination. */
  readonly leaving: Leaving
  /** The day on which notice is received that gives the end: the first possible where the need ends in a lock-in. */
  readonly noticeOn: Day | null
  /** Where the terms can be read two ways and the other reading gives another end: what that comes to. */
  readonly otherReading: NoticeDay | null
}

/**
 * When notice is received, and when the contract then ends, on the cautious reading. `on-the-day`: received on the last
 * day of the need; `ahead`: received so early that the contract ends as soon as it can on or after that day. Where the
 * terms need a confirmation, it comes the same day.
 */
export function leaveOn(
  contract: Contract,
  edition: Edition,
  context: Context,
  on: Day,
  known: 'on-the-day' | 'ahead',
): LeavingNeed {
  const { ways } = termination(contract, edition, context.today)
  if (ways === null) return { leaving: leaveBy(contract, edition, context, on), noticeOn: null, otherReading: null }
  const by = (way: WayOut) => (known === 'ahead' ? noticeAhead(way, on) : noticeFrom(way, on))
  const cautious = by(ways.cautious)
  const receivedOn = known === 'ahead' ? cautious.noticeOn : on
  const others = ways.readings.map(({ way }) => by(way))
  return {
    leaving: leaveBy(contract, edition, context, receivedOn),
    noticeOn: cautious.noticeOn,
    otherReading: others.find(({ end }) => end !== cautious.end) ?? null,
  }
}
