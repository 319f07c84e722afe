/** The ledger's tables. */
export { contractDocuments, contractInvoices, contractProofs, contracts, contractTags } from './contracts.ts'
export { documentPages, documentTexts } from './documents.ts'
export { journal, journalContracts, journalItems, journalMoves } from './journal.ts'
export { lineChanges, lines, meteredEntries } from './lines.ts'
export { ownTermsSets } from './ownTerms.ts'
export { calendarEntries, duties, reminderHealth } from './reminders.ts'
export { scenarios } from './scenarios.ts'
export { netPriceIndex, settings } from './settings.ts'
