import type { Day } from '../calendar.ts'
import type { Contract, RecurringLine } from '../contract.ts'
import { type Edition, stated } from '../edition.ts'
import type { Ore } from '../money.ts'
import type { Context } from '../request.ts'
import { type ByPeriod, chargesByPeriod, monthlyByPeriod } from './byPeriod.ts'
import type { ChargeWindow, RawCharge } from './charge.ts'
import { indexedPrice } from './indexation.ts'
import { priceOn } from './inForce.ts'
import { chargesByPeak, monthlyPeakSoFar } from './monthlyPeak.ts'
import { chargesByPack, monthlyPacks, type PacksInAdvance } from './packsInAdvance.ts'
import { periodMonths, subscriptionPeriods } from './subscriptionPeriod.ts'

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
      const subscription = subscriptionPeriods(contract, edition)
      if (subscription === null) return nothing
      const packs: PacksInAdvance = { subscription, packSize: rule.packSize, paidMonths: rule.paidMonths }
      return {
        charges: (line, window) => chargesByPack(line, packs, window),
        monthly: (line, day) => monthlyPacks(line, packs, day),
      }
    }
    case 'by-period': {
      const months = periodMonths(contract, edition)
      if (months === null) return nothing
      const when = rule.when === 'advance' ? 'advance' : contract.agreed.billing
      const periods: ByPeriod = { months, when, price: priceRule(edition, context) }
      return {
        charges: (line, window) => chargesByPeriod(line, periods, window),
        monthly: (line, day) => monthlyByPeriod(line, periods, day),
      }
    }
  }
}

function priceRule(edition: Edition, { netPriceIndex }: Context): ByPeriod['price'] {
  const indexation = stated(edition, 'indexation')
  return indexation === null ? priceOn : (line, day) => indexedPrice(line, day, indexation, netPriceIndex)
}
