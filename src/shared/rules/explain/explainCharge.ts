import type { Contract, Line, MeteredLine, OneOffLine, RecurringLine } from '../contract.ts'
import { type Edition, stated } from '../edition.ts'
import type { Charge } from '../mechanisms/charge.ts'
import { paymentDays, paymentRule } from '../mechanisms/dueDate.ts'
import { priceOn, quantityOn } from '../mechanisms/inForce.ts'
import { peak } from '../mechanisms/monthlyPeak.ts'
import { type PacksInAdvance, purchases } from '../mechanisms/packsInAdvance.ts'
import { packsRule, periodRule } from '../mechanisms/recurring.ts'
import { periodAt } from '../periods.ts'
import type { Context } from '../request.ts'
import { explainIndex } from './explainCosts.ts'
import { explainDiscount } from './explainDiscount.ts'
import { asAgreed, fromAgreement, fromTerms, notStated, reckoned, type Step } from './step.ts'

/** Why a charge comes to what it does, is invoiced when it is, and is due when it is. */
export function explainCharge(contract: Contract, edition: Edition, context: Context, charge: Charge): Step[] {
  const line = contract.lines[charge.line]
  if (line === undefined) return []
  const steps = [
    ...explainNet(line, contract, edition, context, charge),
    line.vatFree
      ? fromAgreement('charge-vat-free', { gross: charge.gross })
      : reckoned('charge-vat', { vat: charge.vat, gross: charge.gross }),
    explainDue(line, contract, edition, charge),
  ]
  return asAgreed(steps, edition)
}

function explainNet(line: Line, contract: Contract, edition: Edition, context: Context, charge: Charge): Step[] {
  switch (line.kind) {
    case 'one-off':
      return [explainOneOff(line, edition, charge)]
    case 'metered':
      return [explainMetered(line, edition, charge)]
    case 'subscription':
    case 'hardware':
      return explainRecurring(line, contract, edition, context, charge)
  }
}

function explainRecurring(
  line: RecurringLine,
  contract: Contract,
  edition: Edition,
  context: Context,
  { from, to, invoiceOn, net }: Charge,
): Step[] {
  const rule = stated(edition, 'subscription-billing')
  const clause = rule?.clause ?? null
  const packs = packsRule(contract, edition)
  if (packs !== null) return explainPacks(line, packs, clause, from, invoiceOn)
  const periods = periodRule(contract, edition, context)
  if (periods === null) {
    const values = { quantity: peak(line, from, to), price: priceOn(line, from), from, to, net }
    return [
      fromTerms('charge-peak', values, clause, 'assumed'),
      fromTerms('charge-in-arrears', { on: invoiceOn }, clause),
    ]
  }
  const price = periods.price(line, from)
  const values = { quantity: quantityOn(line, from), price, months: periods.months, from, to, net }
  const invoiced = periods.when === 'advance' ? 'charge-in-advance' : 'charge-in-arrears'
  return [
    ...explainIndex(line, edition, context, from),
    ...explainDiscount(line, contract, edition, from),
    fromTerms('charge-by-period', values, clause, rule?.basis),
    fromTerms(invoiced, { on: invoiceOn }, clause),
  ]
}

function explainPacks(
  line: RecurringLine,
  packs: PacksInAdvance,
  clause: string | null,
  from: number,
  invoiceOn: number,
): Step[] {
  const bought = purchases(line, packs, periodAt(packs.subscription, from), from).find((each) => each.from === from)
  if (bought === undefined) return []
  const { part, units, price, net } = bought
  const users = quantityOn(line, from)
  const step =
    from === part.from
      ? fromTerms('charge-packs', { users, units, price, months: part.months, net }, clause)
      : fromTerms(
          'charge-packs-added',
          { units, days: part.to - from + 1, ofDays: part.to - part.from + 1, price, net },
          clause,
          'assumed',
        )
  return [step, fromTerms('charge-in-advance', { on: invoiceOn }, clause)]
}

function explainOneOff(line: OneOffLine, edition: Edition, { invoiceOn, net }: Charge): Step {
  const rule = stated(edition, 'one-off-billing')
  const clause = rule?.clause ?? null
  if (rule?.model !== 'two-halves') return fromTerms('charge-once', { on: invoiceOn, net }, clause, rule?.basis)
  const first = invoiceOn === line.on && net >= line.amount - net
  return first
    ? fromTerms('charge-first-half', { on: invoiceOn, whole: line.amount, net }, clause)
    : fromTerms('charge-second-half', { on: invoiceOn, whole: line.amount, net }, clause, 'assumed')
}

function explainMetered(line: MeteredLine, edition: Edition, { from, to, net }: Charge): Step {
  const entries = line.entries.filter(({ on }) => from <= on && on <= to).length
  const clause = stated(edition, 'usage-billing')?.clause ?? null
  return fromTerms('charge-metered', { from, to, entries, net }, clause, clause === null ? 'assumed' : 'stated')
}

function explainDue(line: Line, contract: Contract, edition: Edition, { invoiceOn, dueOn }: Charge): Step {
  if (dueOn === null) return notStated('charge-due-not-stated', {})
  const days = paymentDays(contract, edition, line.kind) ?? 0
  const values = { days, on: dueOn }
  if (contract.agreed.paymentDays !== null) return fromAgreement('charge-due', values)
  return fromTerms(
    'charge-due',
    { days: dueOn - invoiceOn, on: dueOn },
    paymentRule(edition, line.kind)?.clause ?? null,
  )
}
