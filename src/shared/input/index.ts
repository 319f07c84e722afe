/** What is typed in a field, read strictly: pure functions, in the language spoken. */
export { type AmountProblem, readAmount, writeAmount } from './amount.ts'
export { type DateProblem, readDate, writeDate } from './date.ts'
export { isEmail, longestEmail } from './email.ts'
export { longDate } from './longDate.ts'
export { readPercentage, writePercentage } from './percentage.ts'
export type { Read } from './read.ts'
export { readWhole } from './whole.ts'
