import type { Action, ActionKind } from '../portfolio/index.ts'
import type { Day } from '../rules/index.ts'

/** Something to be done for a contract, with all the days on which to be reminded of it. */
export interface Duty extends DutyKey {
  readonly action: Action
  /** When to have done it: reminders are counted back from here, so that the post has its time. */
  readonly actBy: Day
  /** The days on which to remind, ascending; the last is the deadline itself, at the latest. */
  readonly days: readonly Day[]
  /**
   * What comes of it when its deadline has passed: one is asked what became of it; it stays to be done without another
   * reminder; or it lapses.
   */
  readonly whenPassed: 'asks' | 'stays' | 'lapses'
}

/** What makes a duty the same: another deadline is another duty, with reminders of its own. */
export interface DutyKey {
  readonly contractId: string
  readonly kind: ActionKind
  /** The last day on which doing it still helps. */
  readonly deadline: Day
}

/** The key as text, for maps. */
export function keyOf({ contractId, kind, deadline }: DutyKey): string {
  return `${contractId} ${kind} ${deadline}`
}
