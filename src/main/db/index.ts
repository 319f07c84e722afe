/** The public door of the ledger's storage. */
export { copyOfLedger } from './copyOfLedger.ts'
export { copyWhole } from './copyWhole.ts'
export type { LedgerFigures } from './figures.ts'
export { recordIn } from './historyTables.ts'
export { holdLedger, type LedgerHolder, settingsOf } from './holdLedger.ts'
export { LedgerError, type LedgerErrorCode, ledgerErrorOf, withLedgerErrors } from './ledgerError.ts'
export type {
  CalendarStore,
  Erased,
  LedgerReads,
  LedgerStore,
  LedgerThings,
  LedgerWrites,
  PastStore,
  ReminderChange,
  ReminderStore,
} from './ledgerStore.ts'
export { pendingMigrations, readMigrations } from './migrations.ts'
export { applicationId, type FoundLedger, ledgerFile } from './open.ts'
export type { Health } from './reminderTables.ts'
export { type RowCounts, rowCounts } from './rowCounts.ts'
export { searchTables } from './search/index.ts'
export { type LedgerOptions, openLedger } from './sqliteLedger.ts'
