import {
  addMonths,
  type Context,
  type Day,
  endBeforeTheOneGiven,
  firstEnd,
  lastDayFor,
  missedCost,
  ownTermination,
  sendBy,
  type WayOut,
} from '../rules/index.ts'
import type { Action, GiveNotice, Todo } from './action.ts'
import { type Appraisal, appraise } from './appraisal.ts'
import { cautiousStake } from './stake.ts'
import { storedDay } from './storedDay.ts'

/** What is to be done to end a contract, or to see to it that it ends as it should. */
export function noticeActions(appraisal: Appraisal, context: Context): (Todo | Action)[] {
  const { record, contract, edition, evaluation, ended } = appraisal
  const { given, ways } = evaluation.termination
  if (ended) return []
  switch (given?.status) {
    case 'fixed': {
      const rules = endBeforeTheOneGiven(contract, edition, ways)
      return rules === null ? [] : [{ kind: 'object-to-end', day: context.today, given: given.endsOn, rules }]
    }
    case 'valid':
      return chaseProof(appraisal)
    case 'not-stated':
      return contract.notice === null ? [] : [chaseAnswer(contract.notice.receivedOn)]
    case 'too-early':
      return repeatNotice(appraisal)
    case 'awaiting-confirmation':
      return chaseConfirmation(appraisal, context)
    case undefined: {
      const [ask] = noticesAskedFor(appraisal, context)
      const sentOn = record.noticeSent && storedDay(record.noticeSent.on)
      if (ask === undefined) return sentOn === null || ways !== null ? [] : [chaseAnswer(sentOn)]
      return [sentOn === null ? ask : afterSending(ask, sentOn)]
    }
  }
}

/** Days in which a supplier whose terms do not say how the contract ends may be expected to say so. */
const answerDays = 14

/** Where nothing is stated only the supplier can say when the contract ends. */
function chaseAnswer(noticeOn: Day): Todo {
  return { kind: 'chase-answer', day: noticeOn + answerDays }
}

/** What a notice that was sent leaves to do: its receipt, or, where it was sent too early to count, to send it again. */
function afterSending(ask: GiveNotice & Action, sentOn: Day): Action {
  const { earliestNotice } = ask.of.evaluation.termination
  const isTooEarly = ask.otherReadingEnds === null && earliestNotice !== null && sentOn < earliestNotice
  if (isTooEarly) return { ...ask, kind: 'repeat-notice', day: earliestNotice }
  return { kind: 'chase-receipt', of: ask.of, day: ask.receiveBy, receiveBy: ask.receiveBy }
}

/**
 * The notices that one is asked for, the earliest first: one on each reading, of the term that comes next or, where
 * that is kept on purpose, of the one after. None for a contract that is free to leave, which has no countdown.
 */
export function noticesAskedFor(appraisal: Appraisal, context: Context): (GiveNotice & Action)[] {
  const { intent } = appraisal.record
  const next = countedDown(appraisal, context)
  // Only that deadline is let pass: another, should the contract be corrected, is asked about again.
  if (intent.kind !== 'keep' || intent.through === null || next[0]?.receiveBy !== storedDay(intent.through)) return next
  const later = { ...context, today: next[0].receiveBy + 1 }
  return countedDown(appraise(appraisal.record, later), later)
}

function countedDown(of: Appraisal, context: Context): (GiveNotice & Action)[] {
  return noticesToGive(of, context)
    .filter((ask) => countsDown(ask, of))
    .map((ask) => ({ ...ask, of }))
}

/**
 * Whether a deadline is counted down to: where leaving is meant, as it is where notice was sent (on the cautious
 * reading), where missing it binds for more than a month, and the first after a lock-in, on which one is free at last.
 */
function countsDown(ask: GiveNotice & { readonly way: WayOut }, { record }: Appraisal): boolean {
  const { endsOn, ifMissed, way } = ask
  const isSent = record.noticeSent !== null && ask.otherReadingEnds === null
  if (record.intent.kind === 'leave' || isSent) return true
  if (ifMissed > addMonths(endsOn + 1, 1)) return true
  return way.lockInUntil !== null && endsOn === firstEnd(way)
}

/**
 * The notice to be given next, whether or not anybody means to give it: the earliest deadline of all readings, with
 * the stake of that same reading. Null where the terms do not state one.
 */
export function giveNotice(appraisal: Appraisal, context: Context): (GiveNotice & Todo) | null {
  return noticesToGive(appraisal, context)[0] ?? null
}

/** The notice to be given next on each reading, the earliest first. */
function noticesToGive(
  appraisal: Appraisal,
  context: Context,
): (GiveNotice & { readonly day: Day; readonly way: WayOut })[] {
  const { contract, edition, evaluation } = appraisal
  const { nextDeadline, readings, ways } = evaluation.termination
  const stake = cautiousStake(appraisal)
  if (nextDeadline === null || ways === null || stake === null) return []
  const cautious = { kind: 'give-notice', ...stake, otherReadingEnds: null } as const
  const earlier = readings.find(({ noticeBy }) => noticeBy === nextDeadline.actBy && noticeBy < nextDeadline.noticeBy)
  const way = ways.readings.find(({ reading }) => reading === earlier?.reading)?.way
  if (earlier === undefined || way === undefined) {
    return [{ ...cautious, ...timing(ways.cautious, nextDeadline.sendBy, context) }]
  }
  const { noticeBy: receiveBy, endsOn, ifMissed } = earlier
  const missedNet = missedCost(contract, edition, context, endsOn, ifMissed)
  return [
    {
      kind: 'give-notice',
      ...{ receiveBy, endsOn, ifMissed, missedNet },
      ...timing(way, nextDeadline.sendBy, context),
      otherReadingEnds: stake.endsOn,
    },
    {
      ...cautious,
      ...timing(ways.cautious, sendBy(contract, edition, stake.receiveBy, stake.endsOn), context),
    },
  ]
}

/** When to send: with time for the post, but never so early that it is received before it counts. */
function timing(way: WayOut, byPost: Day, { today }: Context) {
  const { earliestNotice } = way
  return { way, day: Math.max(byPost, earliestNotice), opensOn: earliestNotice > today ? earliestNotice : null }
}

function repeatNotice(appraisal: Appraisal): Todo[] {
  const { earliestNotice } = appraisal.evaluation.termination
  const stake = cautiousStake(appraisal)
  return stake === null || earliestNotice === null ? [] : [{ kind: 'repeat-notice', day: earliestNotice, ...stake }]
}

function chaseConfirmation({ evaluation }: Appraisal, { today }: Context): Todo[] {
  const { nextDeadline, ifMissed } = evaluation.termination
  const { missedNet } = evaluation.totals
  return [{ kind: 'chase-confirmation', day: nextDeadline?.noticeBy ?? today, ifMissed, missedNet }]
}

/** A notice that is valid as it is, but that the customer must be able to prove: while it could still be sent again. */
function chaseProof({ contract, edition, evaluation }: Appraisal): Todo[] {
  const { ways } = evaluation.termination
  const { notice } = contract
  if (ways === null || notice === null || notice.confirmedOn !== null) return []
  if (ownTermination(contract, edition, 'sends-confirmation') === null) return []
  return [{ kind: 'chase-proof', day: lastDayFor(ways.cautious, notice.receivedOn) }]
}
