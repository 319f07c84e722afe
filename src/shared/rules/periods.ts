import { addMonths, type Day, monthsApart } from './calendar.ts'

/**
 * Periods that follow each other from an anchor: the k-th runs from A + k·p months through A + (k+1)·p months − 1
 * day, always counted from the anchor, never from the period before (31 Jan → 28 Feb → 31 Mar). The first can have a
 * length of its own.
 */
export interface Periods {
  readonly anchor: Day
  /** Length in months, from 1. */
  readonly months: number
  /** Length of the first period in months where it differs. */
  readonly firstMonths?: number
}

/** First and last day, both inclusive. */
export interface Span {
  readonly from: Day
  readonly to: Day
}

/**
 * The first day of the k-th period (k from 0).
 *
 * @example periodStart({ anchor: parseDay('2026-01-31'), months: 1 }, 1) // 28 February 2026
 */
export function periodStart(periods: Periods, k: number): Day {
  return addMonths(periods.anchor, monthsBefore(periods, k))
}

/** The last day of the k-th period (k from 0). */
export function periodEnd(periods: Periods, k: number): Day {
  return addMonths(periods.anchor, monthsBefore(periods, k + 1)) - 1
}

/** The k-th period (k from 0). */
export function period(periods: Periods, k: number): Span {
  return { from: periodStart(periods, k), to: periodEnd(periods, k) }
}

/** The number of the period that a day lies in; 0 for a day before the anchor. */
export function periodAt(periods: Periods, day: Day): number {
  if (day <= periods.anchor) return 0
  const first = periods.firstMonths ?? periods.months
  const months = monthsApart(periods.anchor, day)
  let k = months < first ? 0 : 1 + Math.floor((months - first) / periods.months)
  if (periodStart(periods, k) > day) k--
  return k
}

/** The first day of the first period that starts on or after a day. */
export function firstPeriodStartingFrom(periods: Periods, day: Day): Day {
  const k = periodAt(periods, day)
  const start = periodStart(periods, k)
  return start >= day ? start : periodStart(periods, k + 1)
}

function monthsBefore(periods: Periods, k: number): number {
  return k === 0 ? 0 : (periods.firstMonths ?? periods.months) + (k - 1) * periods.months
}
