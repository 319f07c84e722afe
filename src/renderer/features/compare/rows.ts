import { type Appraisal, stateOf } from '../../../shared/portfolio/index.ts'
import type { Context, Language, Topic } from '../../../shared/rules/index.ts'
import { compareTexts } from '../../../shared/texts/compare.ts'
import { contractsTexts } from '../../../shared/texts/contracts.ts'
import type { Formats } from '../../state/language.ts'

/** A row of the comparison: what each contract says on one point. */
export interface CompareRow {
  readonly name: string
  /** Beside the name: the base of an amount. */
  readonly unit?: string
  readonly cells: readonly CompareCell[]
  /** What the best cells are, in a word; null where there is no best. */
  readonly best: string | null
  /** What the cells can be asked why of; null where there is nothing to ask. */
  readonly topic: Topic | null
}

export interface CompareCell {
  readonly text: string
  readonly detail: string | null
  readonly isBest: boolean
}

/** A cell before it is known which is best; `rank` is lower for better, null for none. */
interface Draft {
  readonly text: string
  readonly detail?: string | null
  readonly rank?: number | null
}

/** All points on which contracts are compared, each on the same base for all of them. */
export function compareRows(
  appraisals: readonly Appraisal[],
  context: Context,
  format: Formats,
  language: Language,
): CompareRow[] {
  const t = compareTexts[language]
  const day = (value: number | null | undefined): Draft =>
    value == null ? { text: t.notStated } : { text: format.dayShort(value), rank: value }
  const amount = (value: number | null, most: number | null = null): Draft =>
    value === null
      ? { text: t.notStated }
      : {
          text: format.money(value),
          rank: value,
          detail: most === null || most <= value ? null : t.upTo(format.money(most)),
        }
  const row = (name: string, topic: Topic | null, best: string | null, of: (each: Appraisal) => Draft): CompareRow => ({
    name,
    topic,
    best,
    cells: withBest(appraisals.map(of), best !== null),
  })
  const termination = (each: Appraisal) => each.evaluation.termination
  const totals = (each: Appraisal) => each.evaluation.totals
  return [
    row(t.rows.supplier, null, null, ({ supplierName }) => ({ text: supplierName })),
    row(t.rows.state, null, null, (each) => ({ text: contractsTexts[language].states[stateOf(each, context.today)] })),
    row(t.rows.monthly, 'monthly', t.lowest, (each) =>
      amount(totals(each).monthlyNet, each.atMost?.monthlyNet ?? null),
    ),
    row(t.rows.year, 'year', t.lowest, (each) => amount(totals(each).yearNet, each.atMost?.yearNet ?? null)),
    row(t.rows.committed, 'committed', t.lowest, (each) => amount(totals(each).committedNet)),
    row(t.rows.lockIn, 'lock-in', null, (each) => {
      const { ways, lockInUntil } = termination(each)
      return ways !== null && lockInUntil === null ? { text: t.noLockIn } : day(lockInUntil)
    }),
    row(t.rows.sendBy, 'deadline', null, (each) => day(termination(each).nextDeadline?.sendBy)),
    row(t.rows.receivedBy, 'deadline', null, (each) => day(termination(each).nextDeadline?.actBy)),
    row(t.rows.earliestEnd, 'deadline', t.earliest, (each) => {
      const { given, nextDeadline, readings } = termination(each)
      if (given?.endsOn != null) return { text: t.ends(format.dayShort(given.endsOn)), rank: given.endsOn }
      const other = readings.find(({ endsOn }) => endsOn < (nextDeadline?.endsOn ?? 0))
      return { ...day(nextDeadline?.endsOn), detail: other ? t.otherReading(format.dayShort(other.endsOn)) : null }
    }),
    row(t.rows.ifMissed, 'missed', null, (each) => day(termination(each).ifMissed)),
    row(t.rows.missed, 'missed', t.lowest, (each) => amount(totals(each).missedNet)),
  ]
}

function withBest(drafts: readonly Draft[], hasBest: boolean): CompareCell[] {
  const ranks = drafts.map(({ rank }) => rank ?? null).filter((rank) => rank !== null)
  const best = hasBest && new Set(ranks).size > 1 ? Math.min(...ranks) : null
  return drafts.map(({ text, detail = null, rank }) => ({ text, detail, isBest: best !== null && rank === best }))
}
