import { addMonths, type Day } from '../calendar.ts'
import { type Contract, isRecurring } from '../contract.ts'
import type { Edition } from '../edition.ts'
import { netOf, type Ore, sumOf } from '../money.ts'
import type { Context } from '../request.ts'
import { chargesOf } from './charges.ts'
import { runsOn } from './inForce.ts'
import { recurringBilling } from './recurring.ts'
import type { Termination } from './termination.ts'

/** What a contract costs, without VAT. The last two are null where its termination is not stated. */
export interface Totals {
  /** What the subscription and hardware lines that run today cost a month. */
  readonly monthlyNet: Ore
  /** Everything invoiced from today through today + 12 months − 1 day. */
  readonly yearNet: Ore
  /** Still to be invoiced until the next possible end, as if no end were known. */
  readonly committedNet: Ore | null
  /** What missing the next deadline costs. */
  readonly missedNet: Ore | null
}

/** Totals of a contract, from its termination as reckoned for the same day. */
export function totals(contract: Contract, edition: Edition, context: Context, leaving: Termination): Totals {
  const { today } = context
  const end = leaving.given?.endsOn ?? null
  const yearEnd = addMonths(today, 12) - 1
  const year = chargesOf(contract, edition, context, { invoicedFrom: today, invoicedTo: yearEnd, end })
  const { nextDeadline, ifMissed } = leaving
  const stay = nextDeadline === null || ifMissed === null ? null : { endsOn: nextDeadline.endsOn, ifMissed }
  const costs = stay === null ? [] : costsUntil(contract, edition, context, stay.ifMissed)
  return {
    monthlyNet: monthlyNet(contract, edition, context, end),
    yearNet: netOf(year),
    committedNet: stay && netOf(costs.filter(({ from }) => from <= stay.endsOn)),
    missedNet: stay && missedNet(costs, stay.endsOn, stay.ifMissed),
  }
}

/** What missing one deadline costs: the charges for the time after its end through the end that follows. */
export function missedCost(contract: Contract, edition: Edition, context: Context, endsOn: Day, ifMissed: Day): Ore {
  return missedNet(costsUntil(contract, edition, context, ifMissed), endsOn, ifMissed)
}

function missedNet(costs: readonly Cost[], endsOn: Day, ifMissed: Day): Ore {
  return netOf(costs.filter(({ from }) => from > endsOn && from <= ifMissed))
}

interface Cost {
  readonly from: Day
  readonly net: Ore
}

/** Subscription and hardware charges from today on for periods that begin through a day, as if no end were known. */
export function costsUntil(contract: Contract, edition: Edition, context: Context, through: Day): Cost[] {
  const billing = recurringBilling(contract, edition, context)
  const window = { invoicedFrom: context.today, invoicedTo: Number.MAX_SAFE_INTEGER, end: null, beginsBy: through }
  return contract.lines.filter(isRecurring).flatMap((line) => billing.charges(line, window))
}

function monthlyNet(contract: Contract, edition: Edition, context: Context, end: Day | null): Ore {
  const { today } = context
  if (end !== null && today > end) return 0
  const { monthly } = recurringBilling(contract, edition, context)
  const running = contract.lines.filter(isRecurring).filter((line) => runsOn(line, today))
  return sumOf(running.map((line) => monthly(line, today)))
}
