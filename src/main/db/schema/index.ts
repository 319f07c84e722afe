/** The ledger's tables. */
export { contractInvoices, contractProofs, contracts, contractTags } from './contracts.ts'
export { journal, journalContracts, journalMoves } from './journal.ts'
export { lineChanges, lines, meteredEntries } from './lines.ts'
export { calendarEntries, duties, reminderHealth } from './reminders.ts'
export { netPriceIndex, settings } from './settings.ts'
