/** The public door of ledger files: written with their documents, and read back. */
export { ledgerZip } from './ledgerZip.ts'
export { type ReadLedgerFile, readLedgerFile } from './read.ts'
export { LedgerFileRefused } from './refused.ts'
export { takeDocuments } from './takeDocuments.ts'
