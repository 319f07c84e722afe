/** The public door of the calendar file: made once, or kept up to date in a folder. */
export { type CalendarSource, calendarText } from './calendarText.ts'
export { calendarSource } from './source.ts'
export { type CalendarUpdate, calendarFileName, updateCalendarFile } from './update.ts'
