import type { Day } from '../calendar.ts'
import type { Contract } from '../contract.ts'
import { type Edition, stated } from '../edition.ts'
import type { Periods } from '../periods.ts'

/** The day from which a contract's periods are counted: its start, or (ZimaOne) the signing date. */
export function anchorOf(contract: Contract, edition: Edition): Day {
  return stated(edition, 'subscription-period')?.anchor === 'signing' ? contract.signedOn : contract.startsOn
}

/** How many months a subscription period has: as agreed, else as the terms say; null where there are no periods. */
export function periodMonths(contract: Contract, edition: Edition): number | null {
  return contract.agreed.periodMonths ?? stated(edition, 'subscription-period')?.months ?? null
}

/**
 * The contract's subscription periods; null where it has none (CloudKOM's are calendar months).
 *
 * @example subscriptionPeriods(contract, unicom) // { anchor: the start date, months: 1 }
 */
export function subscriptionPeriods(contract: Contract, edition: Edition): Periods | null {
  const months = periodMonths(contract, edition)
  return months === null ? null : { anchor: anchorOf(contract, edition), months }
}

/** Whether periods are invoiced on their last day: as the terms say, else as agreed. */
export function isInArrears(contract: Contract, edition: Edition): boolean {
  const rule = stated(edition, 'subscription-billing')
  if (rule?.model !== 'by-period') return false
  return (rule.when === 'as-agreed' ? contract.agreed.billing : rule.when) === 'arrears'
}
