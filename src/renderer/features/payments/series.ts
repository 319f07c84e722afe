import {
  type Base,
  type Grouping,
  type GroupSum,
  groupOf,
  type Invoice,
  type MonthSum,
  type Range,
  rangesTogether,
} from '../../../shared/payments/index.ts'
import { type Language, sumOf } from '../../../shared/rules/index.ts'
import { paymentsTexts } from '../../../shared/texts/payments.ts'

/** More than these cannot be told apart by colour and pattern. */
const mostSeries = 8

/** A part of every bar: a group, or all that are too small for one of their own. */
export interface Series {
  readonly name: string
  /** From 0: its colour and its pattern. */
  readonly look: number
  /** The keys of its groups. */
  readonly keys: ReadonlySet<string>
  readonly sum: Range
}

/** The groups as parts of the bars, dearest first; the eighth is all others where there are more. */
export function seriesOf(groups: readonly GroupSum[], grouping: Grouping, language: Language): Series[] {
  const t = paymentsTexts[language]
  const own = groups.length > mostSeries ? groups.slice(0, mostSeries - 1) : groups
  const rest = groups.slice(own.length)
  const series = own.map(
    ({ key, label, sum }, look): Series => ({ name: label || t.ungrouped[grouping], look, keys: new Set([key]), sum }),
  )
  if (rest.length === 0) return series
  const sum = rangesTogether(rest.map((each) => each.sum))
  return [
    ...series,
    { name: t.others(rest.length), look: mostSeries - 1, keys: new Set(rest.map(({ key }) => key)), sum },
  ]
}

/** The invoices that a part is the sum of. */
export function invoicesIn({ keys }: Series, invoices: readonly Invoice[], grouping: Grouping): Invoice[] {
  return invoices.filter(({ of }) => keys.has(groupOf(of, grouping).key))
}

/** What a part comes to in a month, at the least. */
export function amountIn({ byGroup }: MonthSum, { keys }: Series, base: Base): number {
  return sumOf(Array.from(keys, (key) => byGroup.get(key)?.least[base] ?? 0))
}
