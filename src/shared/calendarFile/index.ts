/** The public door of the calendar file: its entries, and what it says of them after what it said before. */
export { calendarEntries } from './entries.ts'
export type { CalendarEntry, SaidEntry } from './entry.ts'
export { type Sequenced, sequence } from './sequence.ts'
