import type { Day } from '../rules/index.ts'
import type { Standing } from './outlook.ts'

/** So many days ahead something to be done is counted. */
const soon = 30

/**
 * Whether something waits for its owner: its deadline has passed without an answer, or is to be acted on within 30
 * days. What is snoozed or done does not.
 */
export function needsAttention({ duty, record, isPassed }: Standing, today: Day): boolean {
  if (record.state === 'done' || (record.state === 'snoozed' && !isPassed)) return false
  return isPassed || duty.actBy <= today + soon
}
