/** The public door of the ledger's storage. */
export { copyOfLedger } from './copyOfLedger.ts'
export { holdLedger, type LedgerHolder, settingsOf } from './holdLedger.ts'
export { LedgerError, type LedgerErrorCode } from './ledgerError.ts'
export type {
  CalendarStore,
  LedgerReads,
  LedgerStore,
  LedgerThings,
  LedgerWrites,
  ReminderChange,
  ReminderStore,
} from './ledgerStore.ts'
export type { Health } from './reminderTables.ts'
export { type LedgerOptions, openLedger } from './sqliteLedger.ts'
