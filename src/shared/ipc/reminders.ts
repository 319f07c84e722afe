import { z } from 'zod'
import type { DutyRecord } from '../reminders/index.ts'
import { channel, pushEvent } from './channel.ts'

/** How reminders stand: what is known of duties beyond that they lie ahead, and whether the checks can be relied on. */
export interface RemindersState {
  readonly duties: readonly DutyRecord[]
  /** When the last check was made, a moment in UTC; null before the first. */
  readonly checkedAt: string | null
  /** What is wrong with the checks; empty where they can be relied on. */
  readonly problems: readonly ReminderProblem[]
}

/**
 * `late`: no check was made in the last two hours. `clock-back`: the computer's clock was turned back since an earlier
 * check. `refused`: the system did not show the last notification. `unsupported`: it has none at all. `calendar-file`:
 * the file that is kept up to date could not be. `start-at-login`: that could not be set.
 */
export type ReminderProblem = 'late' | 'clock-back' | 'refused' | 'unsupported' | 'calendar-file' | 'start-at-login'

const duty = {
  contractId: z.uuid(),
  kind: z.string().max(40),
  /** Days since 1970. */
  deadline: z.int(),
}

const answer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['done', 'open']) }),
  z.strictObject({ kind: z.literal('snoozed'), until: z.int() }),
])

/** What one can say of a duty: that it is done or needs no more, that it waits until a day, or that it is open after all. */
export type DutyAnswer = z.infer<typeof answer>

export const reminderChannels = {
  'reminders:state': channel(z.undefined()).returns<RemindersState>(),
  /** Says what became of a duty. One that the ledger does not know is passed over. */
  'reminders:answer': channel(z.strictObject({ ...duty, answer })).returns<RemindersState>(),
  /** Checks now, whatever the hour. */
  'reminders:check': channel(z.undefined()).returns<RemindersState>(),
  /** Shows a notification to see whether the system does. */
  'reminders:test': channel(z.undefined()).returns<'shown' | 'refused' | 'unsupported'>(),
  /** The clock that was turned back is right as it is. */
  'reminders:clock-is-right': channel(z.undefined()).returns<RemindersState>(),
}

export const reminderEvents = {
  /** Something was shown, answered, or follows from a change of a contract. */
  'reminders:changed': pushEvent<RemindersState>(),
}
