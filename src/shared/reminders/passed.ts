import { appraise, freeToLeave } from '../portfolio/index.ts'
import type { Day } from '../rules/index.ts'
import type { DutyRecord } from './book.ts'
import { dutiesOf, whenPassed } from './duties.ts'
import { type Duty, type DutyKey, keyOf } from './duty.ts'
import type { OfContract } from './sources.ts'

/** So many terms that ran out while nobody looked are gone through; monthly ones, over eight years. */
const mostTermsMissed = 100

/** What nothing can be told of any more is remembered for so many days, should the clock be wrong. */
const rememberedFor = 60

/** What has passed of a contract's duties. */
export interface Passed {
  /** Those that still hold, and that nobody has answered for. */
  readonly duties: readonly Duty[]
  /** Those that are known, never were so as the contract is now, and would not be told twice if that changed again. */
  readonly forgettable: readonly DutyRecord[]
}

/**
 * The duties of a contract whose deadlines have passed: those known that the contract, as it is now, had on their
 * deadline, and every deadline for notice that passed since the last one known, for the app may not have run then.
 */
export function passedDuties({ appraisal, context, settings }: OfContract, known: readonly DutyRecord[]): Passed {
  const { today } = context
  const past = known.filter(({ deadline }) => deadline < today)
  const open = past.filter(({ state }) => state !== 'done')
  const settled = new Set(past.filter(({ state }) => state === 'done').map(keyOf))
  const held = new Map<string, Duty>()
  for (const deadline of new Set(open.map(({ deadline }) => deadline))) {
    for (const duty of asOf(deadline)) if (duty.deadline === deadline) held.set(keyOf(duty), duty)
  }
  const stillTrue = open.filter((record) => held.has(keyOf(record)))
  const notices = [...stillTrue, ...past.filter(({ state }) => state === 'done')].filter(isNotice)
  const missed = notices.length === 0 ? [] : termsSince(Math.max(...notices.map(({ deadline }) => deadline)))
  const duties = [...stillTrue.flatMap((record) => held.get(keyOf(record)) ?? []), ...missed].filter(
    (duty) => duty.whenPassed !== 'lapses' && !settled.has(keyOf(duty)),
  )
  return {
    duties: freeToLeave(appraisal, today) ? onlyLatest(duties) : duties,
    forgettable: open.filter((record) => !held.has(keyOf(record)) && isForgettable(record)),
  }

  /** What was shown stays known: a contract that is kept, and then not, would have it shown once more. */
  function isForgettable({ kind, deadline, shown }: DutyRecord): boolean {
    return deadline < today - rememberedFor && (shown.length === 0 || whenPassed(kind) === 'lapses')
  }

  function asOf(day: Day): Duty[] {
    const then = { ...context, today: day }
    return dutiesOf(appraise(appraisal.record, then), then, settings)
  }

  /** Deadlines for notice that passed one after the other after a day, up to today. */
  function termsSince(deadline: Day): Duty[] {
    const terms: Duty[] = []
    let last = deadline
    while (terms.length < mostTermsMissed && last + 1 < today) {
      const from = last
      const next = asOf(from + 1).find((duty) => isNotice(duty) && duty.deadline > from)
      if (next === undefined || next.deadline >= today) break
      terms.push(next)
      last = next.deadline
    }
    return terms
  }
}

/** Of a contract that can be left every month now, a deadline a month passes: only the latest is asked about. */
function onlyLatest(duties: readonly Duty[]): readonly Duty[] {
  return duties.filter((duty) => !duties.some((other) => other.kind === duty.kind && other.deadline > duty.deadline))
}

function isNotice({ kind }: DutyKey): boolean {
  return kind === 'give-notice'
}
