/** Backups of the ledger: taken, copied to a second folder, listed, restored. */
export { backupsIn } from './backupFiles.ts'
export { type Inspected, type Inspection, inspect } from './inspect.ts'
export { type BackupKeeper, backupKeeper } from './keeper.ts'
export { type KnownLedgers, knownLedgers } from './knownLedgers.ts'
export { listItems, newestGood, pathOfBackup } from './listing.ts'
export { putAside } from './replaceLedger.ts'
export { type Restorer, restorer } from './restorer.ts'
export { syncedBy } from './syncedFolder.ts'
