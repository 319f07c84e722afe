import { compareNames } from '../../../shared/ledger/index.ts'
import { type ActionKind, type ActionText, actionText } from '../../../shared/portfolio/index.ts'
import { dutyText, type Standing } from '../../../shared/reminders/index.ts'
import type { Day, Language } from '../../../shared/rules/index.ts'

/** What must be done: what stands in the list, and what waits until a day. */
export interface Todo {
  readonly open: readonly Standing[]
  readonly snoozed: readonly Standing[]
}

/**
 * What must be done, in the order in which it is shown: first what has passed and asks what became of it, then what
 * lies ahead, soonest first. What is done is not among it, nor a price, a payment or a final invoice before its first
 * reminder, nor the later of two readings while the earlier is still to be answered.
 *
 * @example todoOf(useStandings(), context.today).open[0]?.duty.kind // 'give-notice'
 */
export function todoOf(standings: readonly Standing[], today: Day): Todo {
  const unanswered = standings.filter(({ record }) => record.state !== 'done')
  const firstNotice = new Map<string, Day>()
  for (const { duty, isPassed } of unanswered) {
    if (isPassed || !isNotice(duty.kind)) continue
    firstNotice.set(duty.contractId, Math.min(duty.deadline, firstNotice.get(duty.contractId) ?? duty.deadline))
  }
  const listed = unanswered.filter(({ duty, isPassed }) => {
    if (isSmall(duty.kind)) return (duty.days[0] ?? duty.deadline) <= today
    return isPassed || !isNotice(duty.kind) || duty.deadline === firstNotice.get(duty.contractId)
  })
  const sorted = listed.toSorted(
    (a, b) =>
      Number(asks(b)) - Number(asks(a)) ||
      dayOf(a) - dayOf(b) ||
      compareNames(a.duty.action.of.record.title, b.duty.action.of.record.title),
  )
  return { open: sorted.filter((each) => !isSnoozed(each)), snoozed: sorted.filter(isSnoozed) }
}

/** Whether it has passed, and one is asked what became of it. */
export function asks({ duty, isPassed }: Standing): boolean {
  return isPassed && duty.whenPassed === 'asks'
}

/** Whether it waits until a day. Nothing that has passed does: it stays until it is answered. */
export function isSnoozed({ record, isPassed }: Standing): boolean {
  return record.state === 'snoozed' && !isPassed
}

/** Whether one was reminded of it, or would have been but for the night or the weekend; what has passed always was. */
export function wasShown(standing: Standing): boolean {
  const { shown, waitsFor } = standing.record
  return asks(standing) || shown.length > 0 || waitsFor !== null
}

/** The day under which it is listed: the deadline that passed, else the day by which to do it. */
export function dayOf(standing: Standing): Day {
  return asks(standing) ? standing.duty.deadline : standing.duty.action.day
}

/** It in words, as it stands today. */
export function standingText(standing: Standing, today: Day, language: Language): ActionText {
  const { duty } = standing
  if (asks(standing)) return dutyText(duty, 'passed', today, language)
  return duty.deadline === today
    ? dutyText(duty, 'last-day', today, language)
    : actionText(duty.action, today, language)
}

function isNotice(kind: ActionKind): boolean {
  return kind === 'give-notice' || kind === 'repeat-notice' || kind === 'chase-receipt'
}

/** What nobody has to do anything about until shortly before. */
function isSmall(kind: ActionKind): boolean {
  return kind === 'payment' || kind === 'price-change' || kind === 'check-final-invoice'
}
