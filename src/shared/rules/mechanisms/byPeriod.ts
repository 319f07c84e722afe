import type { Day } from '../calendar.ts'
import type { RecurringLine } from '../contract.ts'
import type { Ore } from '../money.ts'
import { type Periods, periodAt, periodEnd, periodStart } from '../periods.ts'
import { type ChargeWindow, lastStart, type RawCharge } from './charge.ts'
import { quantityOn } from './inForce.ts'

/** How a line is charged period by period: each line its own periods, from its own first day. */
export interface ByPeriod {
  readonly months: number
  readonly when: 'advance' | 'arrears'
  /** The price per unit and month on a day. */
  readonly price: (line: RecurringLine, day: Day) => Ore
}

/**
 * The charges of a line a period at a time, each at the quantity and price of its first day, invoiced on its first day
 * (in advance) or its last (in arrears). A charge is made for every period that begins on or before the line's and the
 * contract's last day; periods are shown whole.
 */
export function chargesByPeriod(line: RecurringLine, rule: ByPeriod, window: ChargeWindow): RawCharge[] {
  const charges: RawCharge[] = []
  const periods: Periods = { anchor: line.from, months: rule.months }
  const last = lastStart(line.to, window)
  for (let k = periodAt(periods, window.invoicedFrom); ; k++) {
    const from = periodStart(periods, k)
    if (from > last || from > window.invoicedTo) return charges
    const to = periodEnd(periods, k)
    const invoiceOn = rule.when === 'advance' ? from : to
    if (invoiceOn > window.invoicedTo) return charges
    if (invoiceOn >= window.invoicedFrom) {
      charges.push({ from, to, invoiceOn, net: quantityOn(line, from) * rule.price(line, from) * rule.months })
    }
  }
}

/** The first day of the period that a day lies in, and the quantity and price that hold through that period. */
export function inPeriodOf(line: RecurringLine, rule: ByPeriod, day: Day) {
  const periods: Periods = { anchor: line.from, months: rule.months }
  const from = periodStart(periods, periodAt(periods, day))
  return { from, quantity: quantityOn(line, from), price: rule.price(line, from) }
}

/** What a line that runs on a day costs a month: by the first day of the period that the day lies in. */
export function monthlyByPeriod(line: RecurringLine, rule: ByPeriod, day: Day): Ore {
  const { quantity, price } = inPeriodOf(line, rule, day)
  return quantity * price
}
