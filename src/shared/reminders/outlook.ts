import type { ReminderSettings } from '../ledger/index.ts'
import { type Appraisal, appraise, freeToLeave } from '../portfolio/index.ts'
import type { Context, Day } from '../rules/index.ts'
import { type Book, type DutyRecord, newRecord } from './book.ts'
import { dutiesOf } from './duties.ts'
import { type Duty, type DutyKey, keyOf } from './duty.ts'

/** A duty that holds, and what became of it so far. */
export interface Standing {
  readonly duty: Duty
  readonly record: DutyRecord
  /** Whether its deadline has passed without a word on what became of it. */
  readonly isPassed: boolean
}

/** What reminders are made from. */
export interface Sources {
  /** As of `context.today`. */
  readonly appraisals: readonly Appraisal[]
  readonly settings: ReminderSettings
  readonly context: Context
}

/** So many terms that ran out while nobody looked are gone through; monthly ones, over eight years. */
const mostTermsMissed = 100

/**
 * Every duty that holds on `context.today`, with its record from the book: those ahead, those whose deadline passed
 * and that nobody has answered for, and every deadline that passed since the last one known, for the app may not have
 * run then. What a change of the contract has made untrue is not among them.
 */
export function outlook({ appraisals, settings, context }: Sources, book: Book): Standing[] {
  const byContract = new Map<string, DutyRecord[]>()
  for (const record of book.values()) {
    const list = byContract.get(record.contractId)
    if (list) list.push(record)
    else byContract.set(record.contractId, [record])
  }
  return appraisals.flatMap((appraisal) => {
    const known = byContract.get(appraisal.record.id) ?? []
    const ahead = dutiesOf(appraisal, context, settings)
    const passed = passedDuties(appraisal, context, settings, known, new Set(ahead.map(keyOf)))
    return [...passed, ...ahead].map((duty) => ({
      duty,
      record: book.get(keyOf(duty)) ?? newRecord(duty),
      isPassed: duty.deadline < context.today,
    }))
  })
}

/** The duties whose deadlines have passed, that still hold, and that nobody has answered for. */
function passedDuties(
  appraisal: Appraisal,
  context: Context,
  settings: ReminderSettings,
  known: readonly DutyRecord[],
  ahead: ReadonlySet<string>,
): Duty[] {
  const asOf = (day: Day) => {
    const then = { ...context, today: day }
    return dutiesOf(appraise(appraisal.record, then), then, settings).filter(
      ({ whenPassed }) => whenPassed !== 'lapses',
    )
  }
  const past = known.filter(({ deadline }) => deadline < context.today)
  const held = past
    .filter(({ state }) => state !== 'done')
    .flatMap((record) => asOf(record.deadline).filter((duty) => keyOf(duty) === keyOf(record)))
  const isFree = isLetGo(appraisal, context)
  const settled = new Set(past.filter(({ state }) => state === 'done').map(keyOf))
  const found = new Map([...held, ...termsSince(lastNotice())].map((duty) => [keyOf(duty), duty]))
  return [...found.values()].filter(
    (duty) => !ahead.has(keyOf(duty)) && !settled.has(keyOf(duty)) && !(isFree && duty.kind === 'give-notice'),
  )

  /** The last deadline for notice that is known to have passed. */
  function lastNotice(): Day | null {
    const notices = [...held, ...past.filter(({ state }) => state === 'done')].filter(isNotice)
    return notices.length === 0 ? null : Math.max(...notices.map(({ deadline }) => deadline))
  }

  /** Deadlines for notice that passed one after the other after a day, up to today. */
  function termsSince(deadline: Day | null): Duty[] {
    const terms: Duty[] = []
    let last = deadline
    while (last !== null && terms.length < mostTermsMissed && last + 1 < context.today) {
      const from = last
      const next = asOf(from + 1).find((duty) => isNotice(duty) && duty.deadline > from)
      if (next === undefined || next.deadline >= context.today) break
      terms.push(next)
      last = next.deadline
    }
    return terms
  }
}

function isNotice({ kind }: DutyKey): boolean {
  return kind === 'give-notice'
}

/** A contract that can be left any month now: that a deadline passed has cost at most a month, and asks for nothing. */
function isLetGo(appraisal: Appraisal, { today }: Context): boolean {
  return freeToLeave(appraisal, today) && appraisal.record.intent.kind !== 'leave'
}
