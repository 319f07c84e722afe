/** The public door of the reminders: what to be reminded of, when, and what became of it. */
export { type DutyState, dutyStates } from './book.ts'
