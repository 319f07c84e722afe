import { type Appraisal, chargesAtMost, chargesBetween } from '../portfolio/index.ts'
import type { Charge, Context, Day } from '../rules/index.ts'
import type { Range } from './amounts.ts'

/** A charge, and what it comes to: a range where that hangs on an index that is not known. */
export interface Payment {
  /** What it is for: the same whatever it comes to. */
  readonly key: string
  readonly charge: Charge
  readonly sum: Range
}

/** The charges of a contract invoiced from one day through another, each with the most that it may come to. */
export function paymentsOf(of: Appraisal, context: Context, from: Day, to: Day): Payment[] {
  const dearer = new Map((chargesAtMost(of, context, from, to) ?? []).map((each) => [keyOf(each), each]))
  return chargesBetween(of, context, from, to).map((charge) => {
    const key = keyOf(charge)
    const most = dearer.get(key) ?? charge
    return { key, charge, sum: { least: charge, most: most.net > charge.net ? most : charge } }
  })
}

function keyOf({ line, from, to, invoiceOn }: Charge): string {
  return `${line} ${from} ${to} ${invoiceOn}`
}
