/** The public door of the reminders: what to be reminded of, when, and what became of it. */
export { dutyText, type ReminderText, reminderText, summaryText } from './announce.ts'
export { needsAttention } from './attention.ts'
export {
  type Book,
  bookOf,
  bookWith,
  type DutyRecord,
  type DutyState,
  dutyStates,
  newRecord,
  type ShownDay,
  withoutFuture,
} from './book.ts'
export { type Announcement, type Check, check, shownNow } from './check.ts'
export { dutiesOf } from './duties.ts'
export { type Duty, type DutyKey, keyOf } from './duty.ts'
export { outlook, type Standing } from './outlook.ts'
export { isBefore, type LocalTime, minuteOf } from './quiet.ts'
export { isCheckDue } from './schedule.ts'
export { type Shown, simulate } from './simulate.ts'
export type { Sources } from './sources.ts'
