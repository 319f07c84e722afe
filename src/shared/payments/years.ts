import type { Appraisal } from '../portfolio/index.ts'
import { civil, civilDay, type Day } from '../rules/index.ts'
import type { Base, Range } from './amounts.ts'
import { type Invoice, sumOfInvoices } from './invoice.ts'

/** A calendar year beside the one before it, and the contracts that make the difference. */
export interface YearOnYear {
  readonly year: number
  readonly thisYear: Range
  readonly lastYear: Range
  /** The contracts that changed, the one with the greatest change first. */
  readonly changes: readonly YearChange[]
}

/** What one contract has to do with it. */
export interface YearChange {
  readonly of: Appraisal
  readonly thisYear: Range
  readonly lastYear: Range
}

/** The first day of the year before the one that a day lies in: from then on payments are needed to compare. */
export function lastYearsStart(today: Day): Day {
  return civilDay(civil(today).year - 1, 1, 1)
}

/**
 * The calendar year of a day against the one before it, by invoice date: what came where that is on record, else what
 * the contracts say. A contract counts nothing in a year in which it has no invoice.
 *
 * @param invoices with all of both years
 */
export function yearOnYear(invoices: readonly Invoice[], today: Day, base: Base): YearOnYear {
  const { year } = civil(today)
  const [begins, ends] = [civilDay(year, 1, 1), civilDay(year + 1, 1, 1)]
  const within = (its: readonly Invoice[], from: Day, to: Day) =>
    sumOfInvoices(its.filter(({ invoiceOn }) => invoiceOn >= from && invoiceOn < to))
  const sums = (its: readonly Invoice[]) => ({
    thisYear: within(its, begins, ends),
    lastYear: within(its, lastYearsStart(today), begins),
  })
  const contracts = Map.groupBy(invoices, ({ of }) => of)
  const changes = [...contracts]
    .map(([of, its]) => ({ of, ...sums(its) }))
    .filter((each) => changeOf(each, base) !== 0)
    .sort((a, b) => Math.abs(changeOf(b, base)) - Math.abs(changeOf(a, base)))
  return { year, ...sums(invoices), changes }
}

/** By how much this year is above last, on a base; with what is known of the index. */
export function changeOf({ thisYear, lastYear }: Pick<YearChange, 'thisYear' | 'lastYear'>, base: Base): number {
  return thisYear.least[base] - lastYear.least[base]
}

/** What explains most of the difference: the contracts that changed in its direction, the greatest first. */
export function mostOfIt(years: YearOnYear, base: Base, count: number): readonly YearChange[] {
  const direction = Math.sign(changeOf(years, base))
  return years.changes.filter((each) => Math.sign(changeOf(each, base)) === direction).slice(0, count)
}
