/** Backups of the ledger: how they are called, and which are kept. Pure. */
export { type BackupReason, backupName, backupReasons, type NamedBackup, readBackupName } from './backupName.ts'
export { type RestoreDifferences, type RestoredKind, restoreDifferences } from './restore.ts'
export { keptBackups } from './retention.ts'
