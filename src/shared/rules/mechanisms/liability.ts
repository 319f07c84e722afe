import { addMonths, type Day } from '../calendar.ts'
import { type Contract, isRecurring } from '../contract.ts'
import { type Edition, type Modelled, stated } from '../edition.ts'
import { netOf, type Ore, sumOf } from '../money.ts'
import type { Context } from '../request.ts'
import { chargesOf } from './charges.ts'
import { runsOn } from './inForce.ts'
import { recurringBilling } from './recurring.ts'

/** The most that the supplier owes if it is liable, reckoned for a day. */
export interface Liability {
  readonly rule: Modelled<'liability-cap'>
  readonly amount: Ore
  /** Whether the cap itself is reckoned with VAT; null where the terms do not say. */
  readonly withVat: boolean | null
}

/**
 * The most that the supplier owes on a day; null where the terms name no cap, or nothing has been invoiced on which
 * it could be reckoned.
 *
 * Unicom 17.2.1: six monthly fees (what the first six months are expected to cost, before they have passed). ZimaOne,
 * Ansvar: the payments of the 12 months before, at most 10,000 DKK; without VAT, rather too low. eKontoret 16.7: the
 * invoice for the service, † the latest of the subscription. COMAsystem 11: 200,000 DKK with VAT.
 */
export function liability(contract: Contract, edition: Edition, context: Context): Liability | null {
  const rule = stated(edition, 'liability-cap')
  if (rule === null) return null
  const { today } = context
  switch (rule.model) {
    case 'monthly-fees':
      return { rule, amount: monthlyFees(contract, edition, context, rule.months), withVat: false }
    case 'payments': {
      const paid = invoiced(contract, edition, context, addMonths(today, -rule.months), today - 1)
      return { rule, amount: Math.min(netOf(paid), rule.most), withVat: false }
    }
    case 'invoice': {
      // The set-up is invoiced by itself, so the service's own invoices are those of the subscription.
      const invoices = invoiced(contract, edition, context, contract.signedOn, today)
      const services = invoices.filter(({ line }) => contract.lines[line]?.kind === 'subscription')
      const latest = services.at(-1)?.invoiceOn
      if (latest === undefined) return null
      return { rule, amount: netOf(services.filter(({ invoiceOn }) => invoiceOn === latest)), withVat: false }
    }
    case 'amount':
      return { rule, amount: rule.most, withVat: rule.withVat ?? null }
  }
}

function monthlyFees(contract: Contract, edition: Edition, context: Context, months: number): Ore {
  const { monthly } = recurringBilling(contract, edition, context)
  const services = contract.lines.filter(isRecurring).filter(({ kind }) => kind === 'subscription')
  const on = (day: Day) => sumOf(services.filter((line) => runsOn(line, day)).map((line) => monthly(line, day)))
  if (addMonths(contract.startsOn, months) <= context.today) return months * on(context.today)
  let expected = 0
  for (let month = 0; month < months; month++) expected += on(addMonths(contract.startsOn, month))
  return expected
}

function invoiced(contract: Contract, edition: Edition, context: Context, from: Day, to: Day) {
  return chargesOf(contract, edition, context, { invoicedFrom: from, invoicedTo: to, end: null })
}
