import type { Day } from '../calendar.ts'
import type { RecurringLine } from '../contract.ts'
import type { Ore } from '../money.ts'

/** The quantity that holds on a day: what the last change on or before it says. */
export function quantityOn(line: RecurringLine, day: Day): number {
  let quantity = line.quantity
  for (const change of line.changes) {
    if (change.on > day) break
    quantity = change.quantity ?? quantity
  }
  return quantity
}

/** The price per unit and month that holds on a day. */
export function priceOn(line: RecurringLine, day: Day): Ore {
  return priceSetBefore(line, day).price
}

/** The price that holds on a day, and since when: the line's first day, or the change that set it. */
export function priceSetBefore(line: RecurringLine, day: Day): { readonly price: Ore; readonly since: Day } {
  let price = line.unitPrice
  let since = line.from
  for (const change of line.changes) {
    if (change.on > day) break
    if (change.unitPrice === null) continue
    price = change.unitPrice
    since = Math.max(line.from, change.on)
  }
  return { price, since }
}

/** Whether a line runs on a day. */
export function runsOn(line: RecurringLine, day: Day): boolean {
  return line.from <= day && (line.to === null || day <= line.to)
}
