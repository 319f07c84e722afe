/** The whole ledger as one file, and what taking it into a ledger would do; its parser stands in `parse.ts`. Pure. */
export { compareLedger, type LedgerDifferences } from './compare.ts'
export { documentsOf } from './documents.ts'
export { type LedgerFile, ledgerFileOf, ledgerFileText, settingsFrom } from './ledgerFile.ts'
export type { LedgerFileReason, LedgerFileRefusal } from './refusal.ts'
