import { type Appraisal, explainStake, giveNotice, stateOf } from '../../../shared/portfolio/index.ts'
import { type Context, explain, type Language, type Step, type Topic } from '../../../shared/rules/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
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
}

export interface CompareCell {
  readonly text: string
  readonly detail: string | null
  readonly isBest: boolean
  /** The steps to it, made when asked for; null where there is nothing to ask. */
  readonly why: (() => readonly Step[]) | null
}

/** A cell before it is known which is best; `rank` is lower for better, null for none. */
interface Draft {
  readonly text: string
  readonly detail?: string | null
  readonly rank?: number | null
  readonly why?: (() => readonly Step[]) | null
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
          detail: most === null || most <= value ? null : commonTexts[language].upTo(format.money(most)),
        }
  const row = (name: string, topic: Topic | null, best: string | null, of: (each: Appraisal) => Draft): CompareRow => {
    const drafts = appraisals.map((each) => {
      const why = topic === null ? null : () => explain(topic, each.contract, context, each.edition, each.evaluation)
      return { why, ...of(each) }
    })
    return { name, best, cells: withBest(drafts, best !== null) }
  }
  const totals = (each: Appraisal) => each.evaluation.totals
  /** The next deadline with all that hangs on it, of one and the same reading. */
  const next = (each: Appraisal) => giveNotice(each, context)
  /** What a contract that is on its way out no longer has: a deadline. */
  const unlessLeaving = (each: Appraisal, draft: Draft): Draft =>
    each.knownEnd === null ? draft : { text: '–', why: null }
  const missed = (each: Appraisal): Pick<Draft, 'why'> => {
    const notice = next(each)
    return notice === null ? {} : { why: () => explainStake(notice) }
  }
  return [
    row(t.rows.supplier, null, null, ({ supplierName }) => ({ text: supplierName })),
    row(t.rows.state, null, null, (each) => ({ text: contractsTexts[language].states[stateOf(each, context.today)] })),
    row(t.rows.monthly, 'monthly', t.lowest, (each) =>
      amount(totals(each).monthlyNet, each.atMost?.monthlyNet ?? null),
    ),
    row(t.rows.year, 'year', t.lowest, (each) => amount(totals(each).yearNet, each.atMost?.yearNet ?? null)),
    row(t.rows.committed, 'committed', t.lowest, (each) => amount(totals(each).committedNet)),
    row(t.rows.lockIn, 'lock-in', null, (each) => {
      const { ways, lockInUntil } = each.evaluation.termination
      if (lockInUntil === null) return { text: ways === null ? t.notStated : t.noLockIn }
      return lockInUntil < context.today ? { text: t.lockInOver(format.dayShort(lockInUntil)) } : day(lockInUntil)
    }),
    row(t.rows.sendBy, 'deadline', null, (each) => unlessLeaving(each, day(next(each)?.day))),
    row(t.rows.receivedBy, 'deadline', null, (each) => unlessLeaving(each, day(next(each)?.receiveBy))),
    row(t.rows.earliestEnd, 'deadline', t.earliest, (each) => {
      const { knownEnd } = each
      if (knownEnd !== null) return { text: t.ends(format.dayShort(knownEnd)), rank: knownEnd }
      const other = next(each)?.otherReadingEnds ?? null
      return { ...day(next(each)?.endsOn), detail: other === null ? null : t.cautiously(format.dayShort(other)) }
    }),
    row(t.rows.ifMissed, 'missed', null, (each) =>
      unlessLeaving(each, { ...day(next(each)?.ifMissed), ...missed(each) }),
    ),
    row(t.rows.missed, 'missed', t.lowest, (each) =>
      unlessLeaving(each, { ...amount(next(each)?.missedNet ?? null), ...missed(each) }),
    ),
  ]
}

function withBest(drafts: readonly Draft[], hasBest: boolean): CompareCell[] {
  const ranks = drafts.map(({ rank }) => rank ?? null).filter((rank) => rank !== null)
  const best = hasBest && new Set(ranks).size > 1 ? Math.min(...ranks) : null
  return drafts.map(({ text, detail = null, rank, why = null }) => {
    return { text, detail, isBest: best !== null && rank === best, why }
  })
}
