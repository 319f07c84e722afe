import { z } from 'zod'
import type { BackupReason } from '../backups/index.ts'
import type { RestoreDifferences } from '../backups/restore.ts'
import { channel, pushEvent } from './channel.ts'

/**
 * Why a copy could not be made. `damaged`: the ledger itself is, so that a copy of it would be no backup. `folder-gone`:
 * the folder is not there, or is none. `failed`: what nobody foresaw, and what is written to the log.
 */
export type BackupProblem = 'disk-full' | 'cannot-write' | 'folder-gone' | 'damaged' | 'failed'

/** What is wrong, and since when: the moment in UTC at which it first failed. */
export interface BackupFailing {
  readonly problem: BackupProblem
  readonly since: string
}

/** A service that keeps a folder the same on several computers. */
export type SyncService = 'OneDrive' | 'Dropbox' | 'Google Drive' | 'iCloud' | 'Nextcloud'

/** How the backups stand. */
export interface BackupsState {
  /** The moment of the newest, in UTC; null where there is none. */
  readonly newestAt: string | null
  /** Whether something was changed since, of which a copy will be taken within a minute. */
  readonly isUnsaved: boolean
  /** Null where the last one could be taken. */
  readonly failing: BackupFailing | null
  /** The second folder; null where none was chosen. */
  readonly second: {
    readonly folder: string
    /** When it was last known to have everything. */
    readonly copiedAt: string | null
    readonly failing: BackupFailing | null
  } | null
  /** What keeps the folder of the ledger itself the same elsewhere, which may damage it; null for nothing known. */
  readonly syncedBy: SyncService | null
}

/** Where a backup lies: beside the ledger, or in the second folder. */
export const backupPlaces = ['own', 'second'] as const
export type BackupPlace = (typeof backupPlaces)[number]

export interface BackupItem {
  readonly place: BackupPlace
  /** Of its file. */
  readonly name: string
  /** The moment at which it was taken, in UTC. */
  readonly at: string
  readonly why: BackupReason
  readonly bytes: number
  /** How many contracts are in it; null where it can't be read. */
  readonly contracts: number | null
}

/**
 * Why a backup can't be restored. `newer`: it is of a newer version of the app. `not-a-backup`: it is something else.
 * `is-ledger`: it is the ledger that is open. `unreadable`: it is gone, or the system does not let it be read.
 */
export type RestoreRefusal = 'damaged' | 'newer' | 'not-a-backup' | 'is-ledger' | 'unreadable'

/** What restoring a backup would do, or why it can't be done. */
export type RestoreLooked =
  | { readonly outcome: 'cancelled' }
  | { readonly outcome: 'refused'; readonly name: string; readonly refusal: RestoreRefusal }
  | {
      readonly outcome: 'read'
      /** When it was taken; null where its name does not say so. */
      readonly at: string | null
      readonly name: string
      /** How many contracts are in it. */
      readonly contracts: number
      /** Null where the ledger of now can't be read. */
      readonly would: RestoreDifferences | null
    }

export interface Restored {
  /** The file in which the ledger of before lies: a backup, or the damaged one under a name of its own. */
  readonly kept: string | null
  /** How many documents of its contracts are neither here nor beside the backup. */
  readonly missingDocuments: number
}

/** What came of choosing a second folder. `inside`: it lies in the ledger's own, where it would be lost with it. */
export type SecondFolderChosen =
  | { readonly outcome: 'cancelled' | 'inside' }
  | { readonly outcome: 'chosen'; readonly state: BackupsState }

export const backupChannels = {
  'backups:state': channel(z.undefined()).returns<BackupsState>(),
  /** Every backup, the newest first; those of the second folder that are not beside the ledger too. */
  'backups:list': channel(z.undefined()).returns<readonly BackupItem[]>(),
  /** Takes one now. Whether it could be taken is in the state. */
  'backups:take': channel(z.undefined()).returns<BackupsState>(),
  /** Asks for the second folder, and copies there what it lacks. */
  'backups:choose-folder': channel(z.undefined()).returns<SecondFolderChosen>(),
  /** Copies nothing there any more; what is there stays. */
  'backups:forget-folder': channel(z.undefined()).returns<BackupsState>(),
  /** Reads a backup, or asks for a file (null), and says what restoring it would do. Changes nothing. */
  'backups:look': channel(
    z.strictObject({ place: z.enum(backupPlaces), name: z.string().max(80) }).nullable(),
  ).returns<RestoreLooked>(),
  /**
   * Restores the backup that was looked at last, once a copy of now is kept. Errors: `restore-gone` where none was,
   * `backup-failed` where now can't be kept, and the codes of LedgerError; then everything is as it was.
   */
  'backups:restore': channel(z.undefined()).returns<Restored>(),
  /** Forgets the backup that was looked at. */
  'backups:close': channel(z.undefined()).returns<void>(),
  /** The newest backup that is whole, for a ledger that can't be opened; null where there is none. */
  'backups:newest-good': channel(z.undefined()).returns<BackupItem | null>(),
  /** Begins an empty ledger where there was one that is gone. Errors: the codes of LedgerError. */
  'backups:begin-anew': channel(z.undefined()).returns<void>(),
}

export const backupEvents = {
  /** A backup was taken or failed, or something was changed of which there is none yet. */
  'backups:changed': pushEvent<BackupsState>(),
}
