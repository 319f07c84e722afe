import { addMonths } from '../calendar.ts'
import { type Contract, isRecurring } from '../contract.ts'
import { type Edition, stated } from '../edition.ts'
import { quantityOn } from '../mechanisms/inForce.ts'
import type { Leaving } from '../mechanisms/leaving.ts'
import { purchases } from '../mechanisms/packsInAdvance.ts'
import { type PaidAndUsed, type UsePart, useParts } from '../mechanisms/paidAndUsed.ts'
import { packsRule } from '../mechanisms/recurring.ts'
import type { Ore } from '../money.ts'
import { periodAt } from '../periods.ts'
import type { Context } from '../request.ts'
import { explainIndex } from './explainCosts.ts'
import { explainLeaving } from './explainLeaving.ts'
import { asAgreed, fromAgreement, fromTerms, reckoned, type Step } from './step.ts'

/** What a contract for a need comes to, and how it is left; `leaving` null where nobody leaves. */
export interface Use {
  readonly contract: Contract
  readonly edition: Edition
  readonly context: Context
  readonly paid: PaidAndUsed
  readonly leaving: Leaving | null
}

/**
 * The steps to one part of what a need costs, or to all of it, in order, each with its clause.
 *
 * @example explainUse('packs', use).map((step) => stepText(step, 'da'))
 */
export function explainUse(of: UsePart | 'net', use: Use): Step[] {
  if (of === 'net') {
    const parts = useParts.flatMap((part) => [sentence(part, use), ...besides(part, use)])
    const net = reckoned('use-net', { through: use.paid.through, net: use.paid.net })
    return asAgreed([...parts.filter(({ key }) => key !== 'use-nothing'), net], use.edition)
  }
  const itself = sentence(of, use)
  if (itself.key === 'use-nothing') return [itself]
  return asAgreed([...groundsOf(of, use), itself, ...besides(of, use)], use.edition)
}

/**
 * One part of what a need costs in a short sentence, with the clause that it rests on.
 *
 * @example stepText(sentenceOf('packs', use), 'da') // 'Pakker af fem: 3 pladser betalt og ubrugte, 3.564 kr. om året.'
 */
export function sentenceOf(part: UsePart, use: Use): Step {
  return asAgreed([sentence(part, use)], use.edition)[0] as Step
}

function sentence(part: UsePart, { contract, edition, paid }: Use): Step {
  const net = paid.parts[part]
  const { neededThrough, through, packSeats, indexationAtMost } = paid
  if (net === 0 && part === 'indexation' && indexationAtMost !== null) return atMost(edition, indexationAtMost)
  if (net === 0) return reckoned('use-nothing', {})
  const billing = stated(edition, 'subscription-billing')
  const clause = billing?.clause ?? null
  const longer = { days: through - neededThrough, through, net }
  switch (part) {
    case 'used':
      return fromTerms('use-used', { from: contract.startsOn, through: neededThrough, net }, clause, billing?.basis)
    case 'packs': {
      if (packSeats === null) return reckoned('use-nothing', {})
      const { packSize, first, most, isSteady, yearly } = packSeats
      // A year's cost is told where the contract runs for a year.
      return isSteady && addMonths(contract.startsOn, 12) - 1 <= through
        ? fromTerms('use-packs-steady', { packSize, seats: first, yearly }, clause)
        : fromTerms('use-packs-varying', { packSize, most, isSteady, net }, clause)
    }
    case 'held': {
      const keys = {
        'packs-in-advance': 'use-held-packs',
        'by-period': 'use-held-period',
        'monthly-peak': 'use-held-peak',
      } as const
      return fromTerms(keys[billing?.model ?? 'by-period'], { net }, clause, billing?.basis)
    }
    case 'notYet':
      return fromTerms('use-not-yet', { net }, clause, billing?.basis)
    case 'beforeStart':
      return fromTerms('use-before-start', { startsOn: contract.startsOn, net }, clause, billing?.basis)
    case 'afterNeed':
      return contract.agreed.termination === null
        ? fromTerms('use-after-need', longer, stated(edition, 'ends-at')?.clause ?? null)
        : fromAgreement('use-after-need', longer)
    case 'afterEnd': {
      const refusing = edition.clauses.find(({ notComputed }) => notComputed === 'nothing-back')?.ref
      return fromTerms('use-after-end', { end: through, net }, refusing ?? clause, refusing ? 'stated' : 'assumed')
    }
    case 'ahead':
      return fromTerms('use-ahead', { through, net }, clause, billing?.basis)
    case 'indexation':
      return fromTerms('use-index', { net }, stated(edition, 'indexation')?.clause ?? null)
  }
}

function groundsOf(part: UsePart, { contract, edition, context, paid, leaving }: Use): Step[] {
  if (part === 'afterNeed' && leaving !== null) return explainLeaving('end', contract, edition, context, leaving)
  if (part === 'packs') return explainFirstPacks(contract, edition)
  if (part !== 'indexation') return []
  return contract.lines
    .filter(isRecurring)
    .flatMap((line) => explainIndex(line, edition, context, Math.min(paid.through, line.to ?? paid.through)))
}

function explainFirstPacks(contract: Contract, edition: Edition): Step[] {
  const packs = packsRule(contract, edition)
  const clause = stated(edition, 'subscription-billing')?.clause ?? null
  return contract.lines.filter(isRecurring).flatMap((line) => {
    if (packs === null) return []
    const bought = purchases(line, packs, periodAt(packs.subscription, line.from), line.from)
    return bought.map(({ from, part: { months }, units, price, net }) =>
      fromTerms('charge-packs', { users: quantityOn(line, from), units, price, months, net }, clause),
    )
  })
}

/** What the sentence leaves open: what seats come to in all where it tells a year's, and the cap of unknown years. */
function besides(part: UsePart, use: Use): Step[] {
  const { contract, edition, paid } = use
  const { neededThrough, parts, indexationAtMost } = paid
  if (part === 'packs' && sentence(part, use).key === 'use-packs-steady') {
    return [reckoned('use-packs-sum', { from: contract.startsOn, through: neededThrough, net: parts.packs })]
  }
  if (part === 'indexation' && parts.indexation !== 0 && indexationAtMost !== null) {
    return [atMost(edition, indexationAtMost)]
  }
  return []
}

function atMost(edition: Edition, net: Ore): Step {
  return fromTerms('use-index-at-most', { net }, stated(edition, 'indexation')?.clause ?? null)
}
