import type { ActionKind } from '../../shared/portfolio/index.ts'
import type { Standing } from '../../shared/reminders/index.ts'
import type { Day } from '../../shared/rules/index.ts'

/** What one can say became of something, besides that it waits. */
export type Outcome = 'sent' | 'keep' | 'irrelevant' | 'done'

/** The answers that are offered, the likeliest first. */
export function answersTo(kind: ActionKind): readonly Outcome[] {
  return kind === 'give-notice' || kind === 'repeat-notice' ? ['sent', 'keep', 'irrelevant'] : ['done']
}

/** Until when something can be made to wait. */
export interface SnoozeChoice {
  /** So many days from today, where that is not too late. */
  readonly shortcuts: readonly { readonly days: number; readonly until: Day }[]
  readonly latest: Day
}

/** In days: until tomorrow, a few days, a week. */
const shortcuts = [1, 3, 7]

/**
 * Until when something may wait: not past the day to act by, nor past the deadline once that day is gone. Null where
 * no day is left: what has passed stays in sight until it is answered.
 */
export function snoozeChoice({ duty }: Standing, today: Day): SnoozeChoice | null {
  const latest = today < duty.actBy ? duty.actBy : duty.deadline
  if (latest <= today) return null
  const offered = shortcuts.map((days) => ({ days, until: today + days })).filter(({ until }) => until <= latest)
  return { shortcuts: offered, latest }
}
