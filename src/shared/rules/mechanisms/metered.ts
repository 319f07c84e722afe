import { monthEnd, monthStart } from '../calendar.ts'
import type { MeteredLine } from '../contract.ts'
import type { RawCharge } from './charge.ts'

/** Usage and hours: summed by calendar month, invoiced on its last day. Listed whatever the contract's end. */
export function meteredCharges(line: MeteredLine): RawCharge[] {
  const months = new Map<number, number>()
  for (const { on, amount } of line.entries) {
    const month = monthStart(on)
    months.set(month, (months.get(month) ?? 0) + amount)
  }
  return [...months].map(([from, net]) => ({ from, to: monthEnd(from), invoiceOn: monthEnd(from), net }))
}
