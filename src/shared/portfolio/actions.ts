import { compareNames } from '../ledger/index.ts'
import type { Context, Day } from '../rules/index.ts'
import type { Action } from './action.ts'
import { afterTheEnd } from './afterActions.ts'
import type { Appraisal } from './appraisal.ts'
import { noticeActions } from './noticeActions.ts'
import { storedDay } from './storedDay.ts'

/**
 * All that is to be done for a contract, soonest first. A contract that is free to leave asks for nothing, one that is
 * kept on purpose only for the next term; a notice on record is followed up instead of asked for.
 */
export function actionsOf(appraisal: Appraisal, context: Context): Action[] {
  const { record, ended } = appraisal
  const todos = [
    ...noticeActions(appraisal, context),
    ...(record.intent.kind === 'look-again' && !ended
      ? [{ kind: 'look-again' as const, day: storedDay(record.intent.on) }]
      : []),
    ...afterTheEnd(appraisal).filter(({ day }) => !isLong(day, context.today)),
  ]
  return todos.map((todo): Action => ({ of: appraisal, ...todo })).sort(soonestFirst)
}

/** What is to be done for all contracts, soonest first. */
export function allActions(appraisals: readonly Appraisal[], context: Context): Action[] {
  return appraisals.flatMap((each) => actionsOf(each, context)).sort(soonestFirst)
}

/** The order in which actions are shown. */
export function soonestFirst(a: Action, b: Action): number {
  return a.day - b.day || compareNames(a.of.record.title, b.of.record.title)
}

/** What was to be done after the end and passed long ago no longer needs doing; a notice to be repeated does. */
function isLong(day: Day, today: Day): boolean {
  return day < today - 30
}
