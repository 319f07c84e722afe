/** The ledger's tables. */
export { contracts, contractTags } from './contracts.ts'
export { journal, journalContracts, journalMoves } from './journal.ts'
export { lineChanges, lines, meteredEntries } from './lines.ts'
export { netPriceIndex, settings } from './settings.ts'
