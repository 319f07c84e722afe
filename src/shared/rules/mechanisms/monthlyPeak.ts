import { type Day, monthEnd, monthStart } from '../calendar.ts'
import type { RecurringLine } from '../contract.ts'
import type { Ore } from '../money.ts'
import { type ChargeWindow, lastDayOf, lastStart, type RawCharge } from './charge.ts'
import { priceOn, quantityOn } from './inForce.ts'

/**
 * The charges of a line a calendar month at a time, in arrears: the most licences active at the same time on any day
 * of the month, at full price however few days (CloudKOM, Antal og afregning af licenser). A month is cut to the days
 * on which line and contract run; the invoice date stays the month's last day.
 */
export function chargesByPeak(line: RecurringLine, window: ChargeWindow): RawCharge[] {
  const charges: RawCharge[] = []
  const last = lastDayOf(line.to, window)
  for (let month = monthStart(Math.max(line.from, window.invoicedFrom)); ; month = monthEnd(month) + 1) {
    const invoiceOn = monthEnd(month)
    const from = Math.max(month, line.from)
    if (from > lastStart(line.to, window) || invoiceOn > window.invoicedTo) return charges
    const to = Math.min(invoiceOn, last)
    charges.push({ from, to, invoiceOn, net: peak(line, from, to) * priceOn(line, from) })
  }
}

/** What a line that runs on a day costs that month: the peak so far, at the price of the first day counted. */
export function monthlyPeakSoFar(line: RecurringLine, day: Day): Ore {
  const from = Math.max(monthStart(day), line.from)
  return peak(line, from, day) * priceOn(line, from)
}

/** The highest quantity from one day through another. */
export function peak(line: RecurringLine, from: Day, to: Day): number {
  let highest = quantityOn(line, from)
  for (const change of line.changes) {
    if (change.on > from && change.on <= to) highest = Math.max(highest, change.quantity ?? 0)
  }
  return highest
}
