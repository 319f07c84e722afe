import type { Day } from '../calendar.ts'
import type { Contract, RecurringLine } from '../contract.ts'
import { type Edition, stated } from '../edition.ts'
import type { Ore } from '../money.ts'
import type { Context } from '../request.ts'
import { type ByPeriod, chargesByPeriod, monthlyByPeriod } from './byPeriod.ts'
import type { ChargeWindow, RawCharge } from './charge.ts'
import { discounted } from './discount.ts'
import { indexedPrice } from './indexation.ts'
import { priceOn } from './inForce.ts'
import { chargesByPeak, monthlyPeakSoFar } from './monthlyPeak.ts'
import { chargesByPack, monthlyPacks, type PacksInAdvance } from './packsInAdvance.ts'
import { isInArrears, periodMonths, subscriptionPeriods } from './subscriptionPeriod.ts'

/** How the recurring lines of one contract are charged. */
export interface RecurringBilling {
  readonly charges: (line: RecurringLine, window: ChargeWindow) => RawCharge[]
  /** What a line that runs on a day costs a month. */
  readonly monthly: (line: RecurringLine, day: Day) => Ore
}

const nothing: RecurringBilling = { charges: () => [], monthly: () => 0 }

/** Chooses the mechanism that the edition names. */
export function recurringBilling(contract: Contract, edition: Edition, context: Context): RecurringBilling {
  const rule = stated(edition, 'subscription-billing')
  if (rule === null) return nothing
  switch (rule.model) {
    case 'monthly-peak':
      return { charges: chargesByPeak, monthly: monthlyPeakSoFar }
    case 'packs-in-advance': {
      const packs = packsRule(contract, edition)
      if (packs === null) return nothing
      return {
        charges: (line, window) => chargesByPack(line, packs, window),
        monthly: (line, day) => monthlyPacks(line, packs, day),
      }
    }
    case 'by-period': {
      const periods = periodRule(contract, edition, context)
      if (periods === null) return nothing
      return {
        charges: (line, window) => chargesByPeriod(line, periods, window),
        monthly: (line, day) => monthlyByPeriod(line, periods, day),
      }
    }
  }
}

/** How packs are paid for; null where the edition knows no packs. */
export function packsRule(contract: Contract, edition: Edition): PacksInAdvance | null {
  const rule = stated(edition, 'subscription-billing')
  const subscription = subscriptionPeriods(contract, edition)
  if (rule?.model !== 'packs-in-advance' || subscription === null) return null
  return { subscription, packSize: rule.packSize, paidMonths: rule.paidMonths }
}

/** How lines are charged period by period; null where the edition does it otherwise. */
export function periodRule(contract: Contract, edition: Edition, context: Context): ByPeriod | null {
  const rule = stated(edition, 'subscription-billing')
  const months = periodMonths(contract, edition)
  if (rule?.model !== 'by-period' || months === null) return null
  const when = isInArrears(contract, edition) ? 'arrears' : 'advance'
  return { months, when, price: discounted(contract, edition, priceRule(edition, context)) }
}

function priceRule(edition: Edition, { netPriceIndex }: Context): ByPeriod['price'] {
  const indexation = stated(edition, 'indexation')
  return indexation === null ? priceOn : (line, day) => indexedPrice(line, day, indexation, netPriceIndex)
}
