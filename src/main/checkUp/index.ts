/** A check-up of the ledger, on demand. */
export { type CheckLedger, checkLedger, type LedgerFindings } from './checkLedger.ts'
export { checkUp } from './checkUp.ts'
