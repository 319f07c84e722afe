import type { ActionKind } from '../../shared/portfolio/index.ts'
import { type Notifier, type ReminderKeeper, testNotification } from '../reminders/index.ts'
import type { Spoken } from '../spoken.ts'
import type { Handlers } from './register.ts'

/** Answers what is asked of reminders. */
export function reminderHandlers({ keeper, notifier, spoken }: ReminderHandlersContext) {
  return {
    'reminders:state': () => keeper.state(),
    'reminders:answer': ({ answer, kind, ...key }) => {
      // A kind that is none is of no duty that the ledger knows, and so passed over.
      keeper.answer({ ...key, kind: kind as ActionKind }, answer)
      return keeper.state()
    },
    'reminders:check': async () => {
      await keeper.checkNow()
      return keeper.state()
    },
    'reminders:test': () => testNotification(notifier, spoken.now()),
    'reminders:clock-is-right': () => {
      keeper.clockIsRight()
      return keeper.state()
    },
  } satisfies Handlers
}

interface ReminderHandlersContext {
  readonly keeper: ReminderKeeper
  readonly notifier: Notifier
  readonly spoken: Spoken
}
