/** The public door of what reminds: checks, notifications, the icon beside the clock, the start at login. */

export type { ReminderKeeper } from './keeper.ts'
export { type KeepReminding, keepReminding } from './keepReminding.ts'
export type { Notifier } from './notifier.ts'
export { testNotification } from './testNotification.ts'
