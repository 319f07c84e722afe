import type { Day } from '../calendar.ts'
import type { Contract } from '../contract.ts'
import { type Edition, stated } from '../edition.ts'
import { endBeforeTheOneGiven } from '../mechanisms/givenNotice.ts'
import { ownTermination } from '../mechanisms/ownTermination.ts'
import { periodMonths } from '../mechanisms/subscriptionPeriod.ts'
import { postWorkingDays, type ReadingDeadline, type Termination } from '../mechanisms/termination.ts'
import { latestFor, latestNotice, type NoticeLimit, type WayOut } from '../mechanisms/wayOut.ts'
import { period, periodAt } from '../periods.ts'
import { fromAgreement, fromTerms, notStated, reckoned, type Step } from './step.ts'

/** Why a contract is locked in until the day it is, or is not. */
export function explainLockIn(contract: Contract, edition: Edition, leaving: Termination): Step[] {
  const { signedOn, startsOn, agreed } = contract
  const steps: Step[] = [fromAgreement('signed-and-starts', { signedOn, startsOn })]
  const until = leaving.lockInUntil
  if (leaving.ways === null) return [...steps, notStated('termination-not-stated', {})]
  if (until === null)
    return [...steps, agreed.termination ? fromAgreement('lock-in-none', {}) : reckoned('lock-in-none', {})]
  if (agreed.termination !== null) {
    return [
      ...steps,
      fromAgreement('lock-in-agreed', { months: agreed.termination.lockInMonths, from: startsOn, until }),
    ]
  }
  const lockIn = stated(edition, 'lock-in')
  if (lockIn?.from === 'start') {
    return [...steps, fromTerms('lock-in-agreed', { months: lockIn.months, from: startsOn, until }, lockIn.clause)]
  }
  if (lockIn !== null) {
    return [...steps, fromTerms('lock-in-from-signing', { months: lockIn.months, until }, lockIn.clause, 'assumed')]
  }
  const binding = stated(edition, 'agreed-binding')
  if (binding !== null) {
    return [
      ...steps,
      fromTerms(
        'lock-in-binding',
        { months: agreed.bindingMonths ?? 0, from: startsOn, until },
        binding.clause,
        'assumed',
      ),
    ]
  }
  const first = stated(edition, 'first-period-binds')
  const months = periodMonths(contract, edition) ?? 0
  return [...steps, fromTerms('lock-in-first-period', { months, until }, first?.clause ?? null)]
}

/** Why notice must be sent and received by the days it must, and when the contract then ends. */
export function explainDeadline(contract: Contract, edition: Edition, leaving: Termination, today: Day): Step[] {
  const { ways, nextDeadline, readings } = leaving
  if (ways === null || nextDeadline === null) return explainLockIn(contract, edition, leaving)
  const steps = [
    ...explainLockIn(contract, edition, leaving),
    explainStart(ways.cautious, contract, nextDeadline.noticeFrom, today),
    ...explainEnd(contract, edition, ways.cautious, nextDeadline.endsOn),
  ]
  const binding = stated(edition, 'agreed-binding')?.clause ?? null
  for (const { reading, noticeFrom, noticeBy, endsOn } of readings) {
    const key = reading === 'notice-after-lock-in' ? 'reading-after-lock-in' : 'reading-to-end-of-lock-in'
    steps.push(fromTerms(key, { from: noticeFrom, by: noticeBy, end: endsOn }, binding, 'assumed'))
  }
  if (readings.length > 0) {
    const repeatOn = ways.cautious.earliestNotice
    steps.push(fromTerms('act-by-earlier-reading', { by: nextDeadline.actBy, repeatOn }, binding, 'assumed'))
  }
  steps.push(...explainSending(contract, edition, leaving))
  return steps
}

/** What follows if notice comes the day after the deadline, and what that costs. */
export function explainMissed(leaving: Termination, missedNet: number): Step[] {
  const { nextDeadline, ifMissed } = leaving
  if (nextDeadline === null || ifMissed === null) return [notStated('termination-not-stated', {})]
  return explainMissedDeadline({ ...nextDeadline, ifMissed }, missedNet)
}

/** The same for one deadline: of a reading, say, with what missing that one costs. */
export function explainMissedDeadline(
  { noticeBy, endsOn, ifMissed }: Pick<ReadingDeadline, 'noticeBy' | 'endsOn' | 'ifMissed'>,
  missedNet: number,
): Step[] {
  return [
    reckoned('missed-ends', { on: noticeBy + 1, end: ifMissed }),
    reckoned('missed-costs', { after: endsOn, through: ifMissed, net: missedNet }),
  ]
}

/** What has become of a notice, or of an end known for certain. */
export function explainGiven(contract: Contract, edition: Edition, leaving: Termination): Step[] {
  const { given } = leaving
  if (given === null) return []
  if (given.status === 'fixed') {
    const rules = endBeforeTheOneGiven(contract, edition, leaving.ways)
    const end = given.endsOn
    const fixed = fromAgreement('end-fixed', { end })
    return rules === null ? [fixed] : [fixed, reckoned('end-later-than-rules', { given: end, rules })]
  }
  const receivedOn = contract.notice?.receivedOn ?? 0
  const confirmation = ownTermination(contract, edition, 'needs-confirmation')?.clause ?? null
  switch (given.status) {
    case 'valid':
      return [reckoned('notice-valid', { receivedOn, end: given.endsOn })]
    case 'too-early':
      return [reckoned('notice-too-early', { receivedOn, earliest: leaving.earliestNotice ?? receivedOn })]
    case 'awaiting-confirmation':
      return [fromTerms('notice-unconfirmed', { receivedOn }, confirmation)]
    case 'not-stated':
      return [notStated('notice-not-stated', { receivedOn })]
  }
}

function explainStart(way: WayOut, contract: Contract, from: Day, today: Day): Step {
  if (from === today) return reckoned('notice-from-today', { on: from })
  return way.lockInUntil !== null && from === way.lockInUntil + 1
    ? reckoned('notice-from-after-lock-in', { on: from })
    : reckoned('notice-from-signing', { on: contract.signedOn })
}

function explainEnd(contract: Contract, edition: Edition, way: WayOut, end: Day): Step[] {
  const steps: Step[] = []
  const agreed = contract.agreed.termination
  if (agreed?.noticeInLockIn && way.lockInUntil !== null) {
    steps.push(fromAgreement('notice-in-lock-in', { until: way.lockInUntil }))
  }
  const lockIn = agreed === null ? stated(edition, 'lock-in') : null
  if (lockIn?.noticeDuring && way.lockInUntil !== null) {
    steps.push(fromTerms('notice-in-lock-in', { until: way.lockInUntil }, lockIn.clause))
  }
  steps.push(...explainPlace(contract, edition, way, end))
  for (const limit of way.limits) steps.push(explainLimit(limit, end))
  if (way.limits.length > 1) steps.push(reckoned('earliest-limit-holds', { latest: latestNotice(way, end) }))
  return steps
}

function explainPlace(contract: Contract, edition: Edition, { endsAt }: WayOut, end: Day): Step[] {
  const agreed = contract.agreed.termination !== null
  const rule = stated(edition, 'ends-at')
  const step: typeof fromAgreement = (key, values) =>
    agreed ? fromAgreement(key, values) : fromTerms(key, values, rule?.clause ?? null)
  if (endsAt === 'any-day') return [step('ends-any-day', { end })]
  if (endsAt === 'month-end') return [step('ends-with-month', { end })]
  const { anchor, months, firstMonths } = endsAt
  if (agreed || rule?.terms !== undefined) {
    return [
      step('term-from-anchor', { months, first: firstMonths ?? months, anchor, to: end }),
      step('ends-with-period', { end }),
    ]
  }
  if (rule?.at === 'quarter-end') return [step('ends-with-quarter', { end })]
  if (rule?.at === 'year-end') return [step('ends-with-year', { end })]
  const span = period(endsAt, periodAt(endsAt, end))
  const source = stated(edition, 'subscription-period')
  const values = { months, anchor, ...span }
  const counted =
    contract.agreed.periodMonths === null
      ? fromTerms('period-from-anchor', values, source?.clause ?? null, source?.basis ?? 'stated')
      : fromAgreement('period-from-anchor', values)
  return [counted, step('ends-with-period', { end })]
}

function explainLimit(limit: NoticeLimit, end: Day): Step {
  const { length, before, clause } = limit
  const step: typeof fromAgreement =
    clause === undefined ? fromAgreement : (key, values) => fromTerms(key, values, clause)
  const latest = latestFor(limit, end)
  if (before === 'end') {
    if (!('days' in length)) return step('notice-months-to-end', { months: length.months, end, latest })
    if (length.days === 0 && clause !== undefined) return step('notice-received-by-end', { latest })
    return step('notice-days-to-end', { days: length.days, end, latest })
  }
  const next = end + 1
  if (!('days' in length)) return step('notice-months-to-next-period', { months: length.months, next, latest })
  // The next collection is taken to be the start of the next period.
  return fromTerms('notice-days-to-next-period', { days: length.days, next, latest }, clause ?? null, 'assumed')
}

function explainSending(contract: Contract, edition: Edition, { nextDeadline }: Termination): Step[] {
  if (nextDeadline === null) return []
  const { actBy, sendBy, endsOn } = nextDeadline
  const confirmation = ownTermination(contract, edition, 'needs-confirmation')
  const advised = ownTermination(contract, edition, 'recommended-notice')
  const steps = confirmation === null ? [] : [fromTerms('confirmation-needed', {}, confirmation.clause)]
  return [
    ...steps,
    advised === null
      ? reckoned('send-by-post', { workingDays: postWorkingDays, actBy, sendBy })
      : fromTerms('send-by-recommended', { days: advised.days, end: endsOn, sendBy }, advised.clause),
  ]
}
