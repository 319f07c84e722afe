import { type Contract, isRecurring } from '../contract.ts'
import { type Edition, type Modelled, stated } from '../edition.ts'
import { type Ore, ratio, sumOf } from '../money.ts'
import type { Context } from '../request.ts'
import { runsOn } from './inForce.ts'
import { recurringBilling } from './recurring.ts'

/** What can be claimed off the fixed fees while a service fails. */
export interface MostOff {
  readonly rule: Modelled<'price-reduction'>
  /** At most so much for a month in which it fails. */
  readonly perMonth: Ore
}

/**
 * The most that can be claimed off the fixed subscription fees of a month in which the service fails, for what is not
 * mended within the working days after a written complaint; null where the terms state none (Unicom 15.3).
 *
 * @example mostOff(contract, unicom, context)?.perMonth
 */
export function mostOff(contract: Contract, edition: Edition, context: Context): MostOff | null {
  const rule = stated(edition, 'price-reduction')
  if (rule === null) return null
  const { monthly } = recurringBilling(contract, edition, context)
  const services = contract.lines
    .filter(isRecurring)
    .filter((line) => line.kind === 'subscription' && runsOn(line, context.today))
  const fees = sumOf(services.map((line) => monthly(line, context.today)))
  return { rule, perMonth: ratio(fees, rule.mostPercent, 100) }
}
