import type { ReminderProblem } from '../../shared/ipc/index.ts'
import type { Health } from '../db/index.ts'

/** How long the checks may be silent before that is a fault: two hours, in milliseconds. */
const longestSilence = 2 * 60 * 60 * 1000

/** How far the clock may go back by itself, when it is set right over the network: two minutes. */
const clockTolerance = 2 * 60 * 1000

/** The health before the first check. */
export function unchecked(now: string): Health {
  return { refused: null, trayToldAt: null, checkedAt: now, furthestAt: now }
}

/** The health after a check made now. */
export function checkedNow(before: Health | null, now: string): Health {
  const { furthestAt, ...rest } = before ?? unchecked(now)
  return { ...rest, checkedAt: now, furthestAt: furthestAt > now ? furthestAt : now }
}

/**
 * What is wrong with the checks themselves.
 *
 * @param startedAt when the app started, which makes a check anyhow; a moment in UTC, as `now`
 */
export function checkProblems(health: Health | null, startedAt: string, now: string): ReminderProblem[] {
  const lastAt = health === null || health.checkedAt < startedAt ? startedAt : health.checkedAt
  const problems: ReminderProblem[] = []
  if (millisBetween(lastAt, now) > longestSilence) problems.push('late')
  if (health !== null && millisBetween(now, health.furthestAt) > clockTolerance) problems.push('clock-back')
  return problems
}

function millisBetween(from: string, to: string): number {
  return Date.parse(to) - Date.parse(from)
}
