import { type Appraisal, chargesAtMost, chargesBetween } from '../../../shared/portfolio/index.ts'
import { type Amount, addMonths, type Charge, type Context, netOf, sumOf } from '../../../shared/rules/index.ts'

/** A charge to come, and the most that it may come to. */
export interface Payment {
  readonly key: string
  readonly charge: Charge
  /** Null where nothing hangs on an index that is not known. */
  readonly most: Charge | null
}

export interface Payments {
  readonly payments: readonly Payment[]
  readonly total: Amount
  /** Null where nothing hangs on an index that is not known. */
  readonly totalMost: Amount | null
}

/** What is invoiced from today through so many months, with its totals. */
export function paymentsToCome(appraisal: Appraisal, context: Context, months: number): Payments {
  const to = addMonths(context.today, months) - 1
  const known = chargesBetween(appraisal, context, context.today, to)
  const most = new Map((chargesAtMost(appraisal, context, context.today, to) ?? []).map((each) => [keyOf(each), each]))
  const payments = known.map((charge): Payment => {
    const key = keyOf(charge)
    const dearer = most.get(key)
    return { key, charge, most: dearer !== undefined && dearer.net > charge.net ? dearer : null }
  })
  const total = sum(known)
  const totalMost = sum(payments.map((each) => each.most ?? each.charge))
  return { payments, total, totalMost: totalMost.net > total.net ? totalMost : null }
}

/** What a charge is for: the same whatever it comes to. */
function keyOf({ line, from, to, invoiceOn }: Charge): string {
  return `${line} ${from} ${to} ${invoiceOn}`
}

function sum(charges: readonly Charge[]): Amount {
  return {
    net: netOf(charges),
    vat: sumOf(charges.map(({ vat }) => vat)),
    gross: sumOf(charges.map(({ gross }) => gross)),
  }
}
