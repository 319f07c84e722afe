import type { Day, Ore } from '../rules/index.ts'
import type { Outcome, ReckonedOutcome } from './layBefore.ts'

/** Candidates side by side. */
export interface Comparison {
  /** The first with the least to pay; null where none could be reckoned with. */
  readonly cheapest: ReckonedOutcome | null
  /** The first day of every month that any of them is invoiced in, without gaps. */
  readonly months: readonly Day[]
  /** In the order given. */
  readonly rows: readonly ComparisonRow[]
}

export interface ComparisonRow {
  readonly outcome: Outcome
  /** What it costs above the cheapest; less than 0 only where its end is not stated. Null where it is refused. */
  readonly difference: Ore | null
  /** What is invoiced in each of the comparison's months; empty where it is refused. */
  readonly nets: readonly Ore[]
}

/**
 * Puts the outcomes for one need side by side. One whose end is not stated is the cheapest only if it is so of all:
 * what it costs after the need is not counted, so that it looks cheaper than it may be.
 */
export function compareCandidates(outcomes: readonly Outcome[]): Comparison {
  const reckoned = outcomes.filter(isReckoned)
  const whole = reckoned.filter(({ status }) => status !== 'end-not-stated')
  const comparable = whole.length > 0 ? whole : reckoned
  const least = Math.min(...comparable.map(({ net }) => net))
  const cheapest = comparable.find(({ net }) => net === least) ?? null
  // All begin in the month of the same start.
  const longest = reckoned.reduce<readonly Day[]>((so, { months }) => {
    return months.length > so.length ? months.map(({ month }) => month) : so
  }, [])
  const rows = outcomes.map((outcome): ComparisonRow => {
    if (!isReckoned(outcome) || cheapest === null) return { outcome, difference: null, nets: [] }
    const nets = longest.map((_, index) => outcome.months[index]?.net ?? 0)
    return { outcome, difference: outcome.net - cheapest.net, nets }
  })
  return { cheapest, months: longest, rows }
}

/** Whether a candidate could be reckoned with. */
export function isReckoned(outcome: Outcome): outcome is ReckonedOutcome {
  return outcome.status !== 'own-terms-gone' && outcome.status !== 'faults'
}
