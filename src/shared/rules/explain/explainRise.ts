import type { Contract } from '../contract.ts'
import { type Edition, stated } from '../edition.ts'
import type { AnnouncedRise, DemandedNotice, RiseEffect } from '../mechanisms/announcedRise.ts'
import { waysOut } from '../mechanisms/waysOut.ts'
import type { Context } from '../request.ts'
import { asAgreed, fromTerms, notStated, reckoned, type Step } from './step.ts'

/**
 * Why a rise takes effect when it does, whether its notice was kept, what it adds, and how to be out before it.
 *
 * @example explainRise(contract, edition, context, rise, effect).map((step) => stepText(step, 'da'))
 */
export function explainRise(
  contract: Contract,
  edition: Edition,
  context: Context,
  rise: AnnouncedRise,
  effect: RiseEffect,
): Step[] {
  const steps = [
    ...explainNotice(rise, effect),
    ...explainEffect(edition, rise, effect),
    reckoned('rise-extra', { from: context.today, through: effect.through, net: effect.extraNet }),
    explainWayOut(contract, edition, rise, effect),
  ]
  return asAgreed(steps, edition)
}

function explainNotice(
  { announcedOn, from }: AnnouncedRise,
  { demandedNotice, keptNotice, atMost }: RiseEffect,
): Step[] {
  if (demandedNotice === null) return atMost === null ? [notStated('rise-notice-not-stated', {})] : []
  const kept = keptNotice
    ? reckoned('rise-kept', { from })
    : reckoned('rise-too-soon', { from, endsOn: demandedNotice.endsOn })
  return [explainDemand(announcedOn, demandedNotice), kept]
}

function explainDemand(announcedOn: number, { length, lessWorkingDays, endsOn, clause }: DemandedNotice): Step {
  const passedOn = lessWorkingDays === null ? null : { workingDays: lessWorkingDays, announcedOn, endsOn }
  if ('days' in length) {
    const values = { length: length.days, unit: 'days' as const, workingDays: 0, announcedOn, endsOn, ...passedOn }
    return fromTerms('rise-notice-passed-on', values, clause, 'assumed')
  }
  if (passedOn === null) return fromTerms('rise-notice', { months: length.months, announcedOn, endsOn }, clause)
  return fromTerms('rise-notice-passed-on', { length: length.months, unit: 'months', ...passedOn }, clause, 'assumed')
}

function explainEffect(edition: Edition, { newUnitPrice }: AnnouncedRise, effect: RiseEffect): Step[] {
  const { takesEffectOn: on, atMost } = effect
  const rule = stated(edition, 'price-change-notice')
  if (on === null || rule === null) return []
  if (atMost !== null) {
    const only = fromTerms('rise-index-only', { on, most: atMost }, rule.clause, 'assumed')
    const by = newUnitPrice - atMost
    return by > 0 ? [only, reckoned('rise-above-index', { price: newUnitPrice, most: atMost, by })] : [only]
  }
  if (rule.effective === 'next-period') return [fromTerms('rise-from-period', { on }, rule.clause)]
  return [reckoned('rise-takes-effect', { on })]
}

function explainWayOut(contract: Contract, edition: Edition, { from }: AnnouncedRise, effect: RiseEffect): Step {
  if (waysOut(contract, edition) === null) return notStated('termination-not-stated', {})
  const { canLeaveBefore, takesEffectOn } = effect
  return canLeaveBefore === null
    ? reckoned('rise-no-way-out', { on: takesEffectOn ?? from })
    : reckoned('rise-leave-before', canLeaveBefore)
}
