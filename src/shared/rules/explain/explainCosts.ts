import { addMonths, civil, civilDay, type Day, monthStart } from '../calendar.ts'
import { type Contract, isRecurring, type RecurringLine } from '../contract.ts'
import { type Edition, stated } from '../edition.ts'
import { inPeriodOf } from '../mechanisms/byPeriod.ts'
import type { Charge } from '../mechanisms/charge.ts'
import { indexedPrice } from '../mechanisms/indexation.ts'
import { priceOn, priceSetBefore, quantityOn, runsOn } from '../mechanisms/inForce.ts'
import { peak } from '../mechanisms/monthlyPeak.ts'
import { packsPaidFor } from '../mechanisms/packsInAdvance.ts'
import { packsRule, periodRule, recurringBilling } from '../mechanisms/recurring.ts'
import { netOf, sumOf } from '../money.ts'
import type { Context } from '../request.ts'
import { explainDiscount } from './explainDiscount.ts'
import { fromTerms, reckoned, type Step } from './step.ts'

/** Why the lines that run on a day cost what they do a month. */
export function explainMonthly(contract: Contract, edition: Edition, context: Context): Step[] {
  const { today } = context
  const billing = recurringBilling(contract, edition, context)
  const running = contract.lines.filter(isRecurring).filter((line) => runsOn(line, today))
  const steps = running.flatMap((line) => [
    ...explainIndex(line, edition, context, today),
    ...explainDiscount(line, contract, edition, firstDayCharged(line, contract, edition, context)),
    explainLine(line, contract, edition, context),
  ])
  const net = sumOf(running.map((line) => billing.monthly(line, today)))
  return [...steps, reckoned('monthly-sum', { net })]
}

/** Why a year costs what it does: the charges invoiced in it. */
export function explainYear(charges: readonly Charge[], today: Day): Step[] {
  const net = netOf(charges)
  const through = addMonths(today, 12) - 1
  return [reckoned('year-sum', { from: today, through, invoices: charges.length, net })]
}

/** How the net price index has moved a line's price up to a day; nothing where the terms have no indexation. */
export function explainIndex(line: RecurringLine, edition: Edition, { netPriceIndex }: Context, day: Day): Step[] {
  const rule = stated(edition, 'indexation')
  if (rule === null) return []
  const steps: Step[] = []
  const cap = rule.capPercent * 100
  const firstYear = civil(priceSetBefore(line, day).since).year + 1
  for (let year = firstYear; year <= civil(day).year; year++) {
    const price = indexedPrice(line, Math.min(day, civilDay(year, 12, 31)), rule, netPriceIndex)
    const percent = netPriceIndex.get(year)
    if (percent === undefined) steps.push(fromTerms('index-unknown', { year, cap, price }, rule.clause))
    else if (percent > cap) steps.push(fromTerms('index-capped', { year, percent, cap, price }, rule.clause))
    else steps.push(fromTerms('index-year', { year, percent, price }, rule.clause, 'assumed'))
  }
  return steps
}

/** The day whose price holds on the day that counts as today. */
function firstDayCharged(line: RecurringLine, contract: Contract, edition: Edition, context: Context): Day {
  const periods = periodRule(contract, edition, context)
  return periods === null ? context.today : inPeriodOf(line, periods, context.today).from
}

function explainLine(line: RecurringLine, contract: Contract, edition: Edition, context: Context): Step {
  const { today } = context
  const clause = stated(edition, 'subscription-billing')?.clause ?? null
  const which = { line: line.description, number: contract.lines.indexOf(line) + 1 }
  const packs = packsRule(contract, edition)
  if (packs !== null) {
    const { units, price } = packsPaidFor(line, packs, today)
    return fromTerms('monthly-packs', { ...which, users: quantityOn(line, today), units, net: units * price }, clause)
  }
  const periods = periodRule(contract, edition, context)
  if (periods !== null) {
    const { from, quantity, price } = inPeriodOf(line, periods, today)
    return fromTerms('monthly-by-period', { ...which, quantity, price, on: from, net: quantity * price }, clause)
  }
  const from = Math.max(monthStart(today), line.from)
  const quantity = peak(line, from, today)
  const price = priceOn(line, from)
  return fromTerms('monthly-peak', { ...which, quantity, price, month: today, net: quantity * price }, clause)
}
