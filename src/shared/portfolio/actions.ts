import {
  addWorkingDays,
  type Context,
  type Day,
  endBeforeTheOneGiven,
  missedCost,
  type Ore,
  stated,
} from '../rules/index.ts'
import { type Appraisal, freeToLeave } from './appraisal.ts'
import { cautiousStake, type Stake } from './stake.ts'
import { storedDay } from './storedDay.ts'

/** Something to do, by a day. */
export type Action = { readonly of: Appraisal; readonly day: Day } & (
  | GiveNotice
  | RepeatNotice
  | { readonly kind: 'chase-receipt'; readonly receiveBy: Day }
  | { readonly kind: 'chase-confirmation'; readonly ifMissed: Day | null; readonly missedNet: Ore | null }
  | { readonly kind: 'object-to-end'; readonly given: Day; readonly rules: Day }
  | { readonly kind: 'look-again' }
  | { readonly kind: 'return-hardware' | 'retrieve-data' | 'ask-for-data' }
)

/** Notice came too early: to be given again from the action's day, by `receiveBy`, with what is then at stake. */
interface RepeatNotice extends Stake {
  readonly kind: 'repeat-notice'
}

/** Notice to be given, with everything at stake of one and the same reading. */
export interface GiveNotice extends Stake {
  readonly kind: 'give-notice'
  /** The end if the supplier holds to the other reading; null where there is but one. */
  readonly otherReadingEnds: Day | null
}

/**
 * All that is to be done for a contract, soonest first. A contract that is free to leave, or that the user means to
 * keep, asks for nothing; a notice on record is followed up instead of asked for.
 */
export function actionsOf(appraisal: Appraisal, context: Context): Action[] {
  const actions = [
    ...notice(appraisal, context),
    ...lookAgain(appraisal),
    ...afterTheEnd(appraisal).filter(({ day }) => !isLong(day, context.today)),
  ]
  return actions.map((action) => ({ ...action, of: appraisal }) as Action).sort(soonestFirst)
}

/** What is to be done for all contracts, soonest first. */
export function allActions(appraisals: readonly Appraisal[], context: Context): Action[] {
  return appraisals.flatMap((each) => actionsOf(each, context)).sort(soonestFirst)
}

function soonestFirst(a: Action, b: Action): number {
  return a.day - b.day || a.of.record.title.localeCompare(b.of.record.title)
}

/** An action before it is known whose it is. */
type Undated = WithoutOf<Action>
type WithoutOf<T> = T extends unknown ? Omit<T, 'of'> : never

/** What was to be done after the end and passed long ago no longer needs doing; a notice to be repeated does. */
function isLong(day: Day, today: Day): boolean {
  return day < today - 30
}

function notice(appraisal: Appraisal, context: Context): Undated[] {
  const { record, contract, evaluation, ended } = appraisal
  const { given } = evaluation.termination
  if (ended) return []
  switch (given?.status) {
    case 'fixed': {
      const rules = endBeforeTheOneGiven(contract, appraisal.edition, evaluation.termination.ways)
      return rules === null ? [] : [{ kind: 'object-to-end', day: context.today, given: given.endsOn, rules }]
    }
    case 'valid':
    case 'not-stated':
      return []
    case 'too-early':
      return repeatNotice(appraisal)
    case 'awaiting-confirmation':
      return chaseConfirmation(appraisal, context)
    case undefined: {
      const ask = giveNotice(appraisal, context)
      if (ask === null || record.intent.kind === 'keep') return []
      if (record.noticeSent !== null && contract.notice === null) {
        return [{ kind: 'chase-receipt', day: ask.receiveBy, receiveBy: ask.receiveBy }]
      }
      if (freeToLeave(appraisal, context.today) && record.intent.kind !== 'leave') return []
      return [ask]
    }
  }
}

/**
 * The notice to be given next, whether or not anybody means to give it: the earliest deadline of all readings, with
 * the stake of that same reading. Null where the terms do not state one.
 */
export function giveNotice(appraisal: Appraisal, context: Context): (GiveNotice & { readonly day: Day }) | null {
  const { contract, edition, evaluation } = appraisal
  const { nextDeadline, readings } = evaluation.termination
  const cautious = cautiousStake(appraisal)
  if (nextDeadline === null || cautious === null) return null
  const day = nextDeadline.sendBy
  const earlier = readings.find(({ noticeBy }) => noticeBy === nextDeadline.actBy && noticeBy < nextDeadline.noticeBy)
  if (earlier === undefined) return { kind: 'give-notice', day, ...cautious, otherReadingEnds: null }
  return {
    kind: 'give-notice',
    day,
    receiveBy: earlier.noticeBy,
    endsOn: earlier.endsOn,
    ifMissed: earlier.ifMissed,
    missedNet: missedCost(contract, edition, context, earlier.endsOn, earlier.ifMissed),
    otherReadingEnds: cautious.endsOn,
  }
}

function repeatNotice(appraisal: Appraisal): Undated[] {
  const { earliestNotice } = appraisal.evaluation.termination
  const stake = cautiousStake(appraisal)
  return stake === null || earliestNotice === null ? [] : [{ kind: 'repeat-notice', day: earliestNotice, ...stake }]
}

function chaseConfirmation({ evaluation }: Appraisal, { today }: Context): Undated[] {
  const { nextDeadline, ifMissed } = evaluation.termination
  const { missedNet } = evaluation.totals
  return [{ kind: 'chase-confirmation', day: nextDeadline?.noticeBy ?? today, ifMissed, missedNet }]
}

function lookAgain({ record, ended }: Appraisal): Undated[] {
  return record.intent.kind === 'look-again' && !ended ? [{ kind: 'look-again', day: storedDay(record.intent.on) }] : []
}

function afterTheEnd({ edition, evaluation, knownEnd }: Appraisal): Undated[] {
  if (knownEnd === null) return []
  const actions: Undated[] = []
  const copy = stated(edition, 'data-copy')
  if (copy !== null) actions.push({ kind: 'ask-for-data', day: addWorkingDays(knownEnd, -copy.workingDays) })
  for (const { what, by } of evaluation.afterTermination) {
    if (what !== 'personal-data-deleted') actions.push({ kind: what, day: by })
  }
  return actions
}
