import { create } from 'zustand'
import type { CallError, DutyAnswer, RemindersState, Result } from '../../shared/ipc/index.ts'
import { bookOf, type DutyKey, dutiesOf, outlook, type Standing } from '../../shared/reminders/index.ts'
import { keepEach } from './keepEach.ts'
import { keepLast } from './keepLast.ts'
import { useLedger } from './ledger.ts'
import { useAppraisals, useRulesContext } from './portfolio.ts'

/** How reminders stand in the main process; null until it has said so. */
export const useReminders = create<{ readonly state: RemindersState | null }>()(() => ({ state: null }))

/** How often the window asks by itself: were the checks to stop, nobody would tell it. In milliseconds. */
const asking = 10 * 60 * 1000

/** Listens to what becomes of reminders. @returns stops it */
export function followReminders(): () => void {
  const ask = () => void window.varsel.call('reminders:state').then(take)
  const stop = window.varsel.on('reminders:changed', (state) => useReminders.setState({ state }))
  const timer = setInterval(ask, asking)
  window.addEventListener('focus', ask)
  ask()
  return () => {
    stop()
    clearInterval(timer)
    window.removeEventListener('focus', ask)
  }
}

/** Every duty that holds today, and what became of it, as the main process sees it; see `outlook`. */
export function useStandings(): readonly Standing[] {
  const appraisals = useAppraisals()
  const context = useRulesContext()
  const settings = useLedger(({ settings }) => settings.reminders)
  const state = useReminders(({ state }) => state)
  return standingsOf(appraisals, context, settings, state)
}

/** Says what became of a duty. Answers null when done, else what was wrong. */
export async function answerDuty(
  { contractId, kind, deadline }: DutyKey,
  answer: DutyAnswer,
): Promise<CallError | null> {
  return take(await window.varsel.call('reminders:answer', { contractId, kind, deadline, answer }))
}

/** Has the main process check now. */
export async function checkReminders(): Promise<CallError | null> {
  return take(await window.varsel.call('reminders:check'))
}

/** Shows a notification to see whether the system does. */
export function testReminder() {
  return window.varsel.call('reminders:test')
}

/** Says that the clock which was turned back is right. */
export async function clockIsRight(): Promise<CallError | null> {
  return take(await window.varsel.call('reminders:clock-is-right'))
}

function take(answer: Result<RemindersState>): CallError | null {
  if (!answer.ok) return answer.error
  useReminders.setState({ state: answer.value })
  return null
}

const dutiesKept = keepEach(dutiesOf)

const standingsOf = keepLast(
  (
    appraisals: ReturnType<typeof useAppraisals>,
    context: ReturnType<typeof useRulesContext>,
    settings: ReturnType<typeof useLedger.getState>['settings']['reminders'],
    state: RemindersState | null,
  ) => outlook({ appraisals, context, settings }, bookOf(state?.duties ?? []), dutiesKept),
)
