import { compareNames } from '../ledger/index.ts'
import { addMonths, type Context, type Day, monthStart, type Ore } from '../rules/index.ts'
import { type Appraisal, chargesBetween } from './appraisal.ts'

/** What is invoiced in a calendar month, without VAT, by supplier. */
export interface MonthCost {
  /** The month's first day. */
  readonly month: Day
  readonly net: Ore
  readonly bySupplier: ReadonlyMap<string, Ore>
}

/** What a contract is invoiced for in the next `count` months from today, by the first day of the calendar month. */
export function costOfMonths(appraisal: Appraisal, context: Context, count: number): ReadonlyMap<Day, Ore> {
  const months = new Map<Day, Ore>()
  for (const { invoiceOn, net } of chargesBetween(appraisal, context, context.today, lastDay(context, count))) {
    const month = monthStart(invoiceOn)
    months.set(month, (months.get(month) ?? 0) + net)
  }
  return months
}

/** The last of the next `count` months, so that twelve of them are what is told as a year's cost. */
const lastDay = ({ today }: Context, count: number) => addMonths(today, count) - 1

/**
 * What is invoiced in the next `count` months from today, by calendar month: the first is what is left of this one, the
 * last goes to the day on which the months end.
 *
 * @param costOf `costOfMonths`, or one that keeps what it made of each contract
 */
export function costByMonth(
  appraisals: readonly Appraisal[],
  context: Context,
  count: number,
  costOf = costOfMonths,
): MonthCost[] {
  const first = monthStart(context.today)
  const last = lastDay(context, count)
  const months = Array.from({ length: count + 1 }, (_, index) => ({
    month: addMonths(first, index),
    net: 0,
    bySupplier: new Map<string, Ore>(),
  })).filter(({ month }) => month <= last)
  const at = new Map(months.map((month) => [month.month, month]))
  for (const appraisal of appraisals) {
    for (const [day, net] of costOf(appraisal, context, count)) {
      const month = at.get(day)
      if (month === undefined) continue
      month.net += net
      month.bySupplier.set(appraisal.supplierName, (month.bySupplier.get(appraisal.supplierName) ?? 0) + net)
    }
  }
  return months
}

/** The suppliers that cost anything in these months, dearest first. */
export function suppliersOf(months: readonly MonthCost[]): string[] {
  const totals = new Map<string, number>()
  for (const { bySupplier } of months) {
    for (const [supplier, net] of bySupplier) totals.set(supplier, (totals.get(supplier) ?? 0) + net)
  }
  return [...totals].sort((a, b) => b[1] - a[1]).map(([supplier]) => supplier)
}

/** What a supplier's contracts cost, on the two bases that are used everywhere. */
export interface SupplierCost {
  readonly supplierName: string
  readonly contracts: number
  readonly monthlyNet: Ore
  readonly yearNet: Ore
}

/** Costs by supplier, dearest year first. */
export function costBySupplier(appraisals: readonly Appraisal[]): SupplierCost[] {
  const costs = new Map<string, SupplierCost>()
  for (const { supplierName, evaluation } of appraisals) {
    const before = costs.get(supplierName) ?? { supplierName, contracts: 0, monthlyNet: 0, yearNet: 0 }
    costs.set(supplierName, {
      supplierName,
      contracts: before.contracts + 1,
      monthlyNet: before.monthlyNet + evaluation.totals.monthlyNet,
      yearNet: before.yearNet + evaluation.totals.yearNet,
    })
  }
  return [...costs.values()].sort((a, b) => b.yearNet - a.yearNet || compareNames(a.supplierName, b.supplierName))
}
