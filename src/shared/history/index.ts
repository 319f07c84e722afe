/** The history of a contract: what differed between its states, and what is in the bin. */
export { difference, type FieldChange } from './difference.ts'
export type { BinItem, HistoryEntry, HistoryPage, PutBack } from './entry.ts'
export type { About, FactValue, Field } from './fact.ts'
export { fieldText, type NameOf, valueText } from './words.ts'
