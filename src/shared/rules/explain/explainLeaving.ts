import { type Contract, isRecurring } from '../contract.ts'
import { type Edition, stated } from '../edition.ts'
import { discountUntil } from '../mechanisms/discount.ts'
import { quantityOn, runsOn } from '../mechanisms/inForce.ts'
import type { Leaving, LeavingCosts } from '../mechanisms/leaving.ts'
import { ownTermination } from '../mechanisms/ownTermination.ts'
import { termination } from '../mechanisms/termination.ts'
import type { Context } from '../request.ts'
import { explainDeadline, explainGiven, explainLockIn } from './explainTermination.ts'
import { asAgreed, fromTerms, notStated, reckoned, type Step } from './step.ts'

/** The results of leaving that can be asked why. */
export const leavingTopics = ['end', 'to-pay', 'unused', 'clawback', 'hardware', 'total', 'horizon'] as const
export type LeavingTopic = (typeof leavingTopics)[number]

/**
 * The steps to one result of leaving, in order, each with its clause.
 *
 * @example explainLeaving('clawback', contract, edition, context, leaving).map((step) => stepText(step, 'da'))
 */
export function explainLeaving(
  topic: LeavingTopic,
  contract: Contract,
  edition: Edition,
  context: Context,
  leaving: Leaving,
): Step[] {
  const steps = topic === 'end' ? explainEnd(contract, edition, leaving) : []
  const { costs } = leaving
  if (costs !== null) steps.push(...stepsTo(topic, contract, edition, context, leaving, costs))
  else if (topic === 'horizon') steps.push(explainStaying(context, leaving))
  else if (topic !== 'end') steps.push(notStated('termination-not-stated', {}))
  return asAgreed(steps, edition)
}

function stepsTo(
  topic: LeavingTopic,
  contract: Contract,
  edition: Edition,
  context: Context,
  leaving: Leaving,
  costs: LeavingCosts,
): Step[] {
  const end = leaving.end ?? leaving.receivedOn
  const from = context.today
  switch (topic) {
    case 'end':
      return []
    case 'to-pay':
      return [explainToPay(edition, from, end, costs)]
    case 'unused':
      return explainUnused(edition, from, end, costs)
    case 'clawback':
      return [explainClawback(contract, edition, leaving, costs)]
    case 'hardware':
      return explainHardware(contract, edition, end)
    case 'total': {
      const { stillToPay, clawback, total } = costs
      const claim = clawback === 0 ? [] : [explainClawback(contract, edition, leaving, costs)]
      const sum = reckoned('leave-total', { toPay: stillToPay, clawback, net: total })
      return [explainToPay(edition, from, end, costs), ...claim, sum]
    }
    case 'horizon': {
      const { net, through } = leaving.staying
      const saved = net - costs.withinHorizon
      const within = reckoned('leave-within', { through, net: costs.withinHorizon })
      const compared =
        saved >= 0 ? reckoned('leave-saves', { net: saved }) : reckoned('leave-costs-more', { net: -saved })
      return [explainStaying(context, leaving), within, compared]
    }
  }
}

function explainEnd(contract: Contract, edition: Edition, leaving: Leaving): Step[] {
  const { receivedOn, status, end, readings } = leaving
  const reckonedFrom = termination(contract, edition, receivedOn)
  if (status === 'fixed') return explainGiven(contract, edition, reckonedFrom)
  if (end === null) return explainLockIn(contract, edition, reckonedFrom)
  // What notice on another day would come to, and when to send it, is not asked here.
  const left = ['send-by-post', 'send-by-recommended', 'act-by-earlier-reading', 'reading-after-lock-in']
  const steps = explainDeadline(contract, edition, reckonedFrom, receivedOn).filter(({ key }) => !left.includes(key))
  const ofReadings = steps.filter(({ key }) => key !== 'reading-to-end-of-lock-in')
  const earliest = reckonedFrom.earliestNotice ?? receivedOn
  ofReadings.push(
    status === 'possible'
      ? reckoned('leave-ends', { receivedOn, end })
      : reckoned('leave-too-early', { receivedOn, earliest, end }),
  )
  const confirmation = ownTermination(contract, edition, 'needs-confirmation')
  if (confirmation !== null) {
    ofReadings.push(fromTerms('leave-confirmed-same-day', { receivedOn }, confirmation.clause, 'assumed'))
  }
  const other = readings.find((each) => each.reading === 'notice-to-end-of-lock-in' && each.end !== end)
  const binding = stated(edition, 'agreed-binding')?.clause ?? null
  if (other?.isPossible) {
    ofReadings.push(fromTerms('leave-other-reading', { receivedOn, end: other.end }, binding, 'assumed'))
  }
  return ofReadings
}

function explainToPay(edition: Edition, from: number, end: number, { invoices, stillToPay }: LeavingCosts): Step {
  const billing = stated(edition, 'subscription-billing')
  return fromTerms('leave-to-pay', { from, end, invoices, net: stillToPay }, billing?.clause ?? null, billing?.basis)
}

function explainUnused(edition: Edition, from: number, end: number, costs: LeavingCosts): Step[] {
  if (costs.paidUnused === 0) return [reckoned('leave-unused-none', {})]
  const refusing = edition.clauses.find(({ notComputed }) => notComputed === 'nothing-back')?.ref
  const clause = refusing ?? stated(edition, 'subscription-billing')?.clause ?? null
  const afterEnd = costs.paidUnused - costs.unusedSeats
  return [
    ...(afterEnd === 0 ? [] : [fromTerms('leave-unused-after-end', { end, net: afterEnd }, clause)]),
    ...(costs.unusedSeats === 0
      ? []
      : [fromTerms('leave-unused-seats', { from, end, net: costs.unusedSeats }, clause)]),
  ]
}

function explainClawback(contract: Contract, edition: Edition, { leftOn }: Leaving, { clawback }: LeavingCosts): Step {
  const until = discountUntil(contract, edition)
  const rule = stated(edition, 'discount-clawback')
  if (until === null || rule === null || leftOn === null) return reckoned('leave-clawback-none', {})
  if (clawback > 0) return fromTerms('leave-clawback', { leftOn, until, net: clawback }, rule.clause, rule.basis)
  return leftOn < until
    ? reckoned('leave-clawback-none', {})
    : fromTerms('leave-clawback-over', { until }, rule.clause, rule.basis)
}

function explainHardware(contract: Contract, edition: Edition, end: number): Step[] {
  const rule = stated(edition, 'return-hardware')
  const steps = contract.lines.flatMap((line, index): Step[] => {
    if (rule === null || !isRecurring(line) || line.kind !== 'hardware' || !runsOn(line, end)) return []
    const which = { line: line.description, number: index + 1 }
    const pieces = quantityOn(line, end)
    if (pieces === 0) return []
    if (line.listPrice === null) return [fromTerms('leave-hardware-unknown', which, rule.clause)]
    const values = { ...which, pieces, price: line.listPrice, net: pieces * line.listPrice }
    return [fromTerms('leave-hardware', values, rule.clause, 'assumed')]
  })
  return steps.length > 0 ? steps : [reckoned('leave-hardware-none', {})]
}

function explainStaying({ today }: Context, { staying }: Leaving): Step {
  return reckoned('leave-staying', { from: today, through: staying.through, net: staying.net })
}
