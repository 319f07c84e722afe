import { addMonths, civil, civilDay, type Day } from '../calendar.ts'
import type { Contract } from '../contract.ts'
import { type Edition, stated } from '../edition.ts'
import type { PriceChangeNotice } from '../mechanism.ts'
import { firstPeriodStartingFrom } from '../periods.ts'
import { subscriptionPeriods } from './subscriptionPeriod.ts'
import { endFor } from './wayOut.ts'
import { waysOut } from './waysOut.ts'

/** When an announced rise takes effect, and whether one can be out before it; null where either is unknown. */
export interface PriceChangeEffect {
  readonly effectiveOn: Day | null
  readonly canLeaveBefore: boolean | null
}

/**
 * The effect of a rise announced on a day: Unicom a month later (6.5), eKontoret from the first period that starts a
 * month or more later (14.2), COMAsystem on the next 1 January (4). Leaving is reckoned on the cautious reading,
 * whatever notice has been given.
 */
export function priceChangeEffect(contract: Contract, edition: Edition, announcedOn: Day): PriceChangeEffect {
  const effectiveOn = takesEffect(contract, edition, announcedOn)
  const way = waysOut(contract, edition)?.cautious ?? null
  const end = way && endFor(way, Math.max(announcedOn, way.earliestNotice))
  return { effectiveOn, canLeaveBefore: end === null || effectiveOn === null ? null : end < effectiveOn }
}

function takesEffect(contract: Contract, edition: Edition, announcedOn: Day): Day | null {
  const rule = stated(edition, 'price-change-notice')
  return rule && firstDayAfterNotice(contract, edition, rule, announcedOn, addMonths(announcedOn, rule.months))
}

/**
 * The first day on which a rise announced on a day can take effect once its notice has run out; null where there are
 * no periods. With no notice at all, 1 January is the next one: never the day of the announcement itself.
 */
export function firstDayAfterNotice(
  contract: Contract,
  edition: Edition,
  rule: PriceChangeNotice,
  announcedOn: Day,
  noticeEnds: Day,
): Day | null {
  switch (rule.effective) {
    case 'at-once':
      return noticeEnds
    case 'next-january':
      return firstJanuaryFrom(Math.max(noticeEnds, announcedOn + 1))
    case 'next-period': {
      const periods = subscriptionPeriods(contract, edition)
      return periods === null ? null : firstPeriodStartingFrom(periods, noticeEnds)
    }
  }
}

function firstJanuaryFrom(day: Day): Day {
  const { year, month, date } = civil(day)
  return month === 1 && date === 1 ? day : civilDay(year + 1, 1, 1)
}
