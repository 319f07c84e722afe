import { civilDay, type Day } from '../calendar.ts'
import type { Contract } from '../contract.ts'
import { allStated, type Edition, stated } from '../edition.ts'
import { agreedWayOut } from './agreedTermination.ts'
import { lockInUntil } from './lockIn.ts'
import { anchorOf, subscriptionPeriods } from './subscriptionPeriod.ts'
import type { WayOut } from './wayOut.ts'

/** The two ways to read a binding: notice first after it, or any time but ending no earlier than its last day. */
export type ReadingName = 'notice-after-lock-in' | 'notice-to-end-of-lock-in'

export interface Reading {
  readonly reading: ReadingName
  readonly way: WayOut
}

/** How a contract can be left: on the cautious reading, and on both where the terms can be read two ways. */
export interface WaysOut {
  readonly cautious: WayOut
  /** Empty where there is but one reading. */
  readonly readings: readonly Reading[]
}

/**
 * How a contract can be left; null where neither the terms nor an agreement say. What is agreed individually replaces
 * all of the supplier's own: binding, readings, confirmation, recommendation.
 */
export function waysOut(contract: Contract, edition: Edition): WaysOut | null {
  const { termination, bindingMonths } = contract.agreed
  if (termination !== null) return { cautious: agreedWayOut(contract, edition, termination), readings: [] }
  const limits = allStated(edition, 'notice-period')
  const endsAt = placeOfEnd(contract, edition)
  if (limits.length === 0 || endsAt === null) return null
  const until = lockInUntil(contract, edition)
  const cautious: WayOut = {
    lockInUntil: until,
    earliestNotice: earliestNotice(contract, edition, until),
    notBefore: endsNotBefore(contract, edition, until),
    limits,
    endsAt,
  }
  if (until === null || bindingMonths === null || stated(edition, 'agreed-binding') === null) {
    return { cautious, readings: [] }
  }
  const toItsEnd: WayOut = { ...cautious, earliestNotice: contract.signedOn, notBefore: until }
  return {
    cautious,
    readings: [
      { reading: 'notice-after-lock-in', way: cautious },
      { reading: 'notice-to-end-of-lock-in', way: toItsEnd },
    ],
  }
}

/** ZimaOne's first period binds, but notice to its end can be given at any time; own terms may allow it as well. */
function earliestNotice(contract: Contract, edition: Edition, until: Day | null): Day {
  const duringIt = stated(edition, 'first-period-binds') !== null || stated(edition, 'lock-in')?.noticeDuring === true
  return until === null || duringIt ? contract.signedOn : until + 1
}

/** Own terms end nothing before the contract starts, nor before the last day of a lock-in, as agreements do. */
function endsNotBefore(contract: Contract, edition: Edition, until: Day | null): Day {
  if (edition.supplier !== 'other') return contract.signedOn
  return until === null ? contract.startsOn : Math.max(contract.startsOn, until)
}

function placeOfEnd(contract: Contract, edition: Edition): WayOut['endsAt'] | null {
  const rule = stated(edition, 'ends-at')
  switch (rule?.at) {
    case undefined:
      return null
    case 'any-day':
    case 'month-end':
      return rule.at
    case 'quarter-end':
      return { anchor: firstOfCalendar, months: 3 }
    case 'year-end':
      return { anchor: firstOfCalendar, months: 12 }
    case 'period-end':
      return rule.terms === undefined
        ? subscriptionPeriods(contract, edition)
        : { anchor: anchorOf(contract, edition), ...rule.terms }
  }
}

/** A first of January before all contracts, from which quarters and years are counted. */
const firstOfCalendar = civilDay(1800, 1, 1)
