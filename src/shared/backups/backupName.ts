/**
 * Why a backup was taken: because something had changed, because one asked for it, or before something that one may
 * want to take back.
 */
export const backupReasons = ['change', 'asked', 'migration', 'import', 'restore', 'version'] as const
export type BackupReason = (typeof backupReasons)[number]

/** What the name of a backup's file says of it. */
export interface NamedBackup {
  /** The moment at which it was taken, in UTC to the second: `2026-11-21T09:30:05Z`. */
  readonly at: string
  /** Its number, by which backups follow each other whatever the clock said; 1 the first. */
  readonly serial: number
  readonly why: BackupReason
}

const pattern = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z-(\d{6,9})-([a-z]+)\.sqlite$/

/**
 * The name of a backup's file.
 *
 * @example backupName({ at: '2026-11-21T09:30:05.123Z', serial: 12, why: 'import' }) // '2026-11-21T09-30-05Z-000012-import.sqlite'
 */
export function backupName({ at, serial, why }: NamedBackup): string {
  return `${at.slice(0, 19).replaceAll(':', '-')}Z-${String(serial).padStart(6, '0')}-${why}.sqlite`
}

/** What a file's name says of a backup; null where it is none. */
export function readBackupName(name: string): NamedBackup | null {
  const [, day, hours, minutes, seconds, serial, why] = pattern.exec(name) ?? []
  const reason = backupReasons.find((each) => each === why)
  if (reason === undefined) return null
  return { at: `${day}T${hours}:${minutes}:${seconds}Z`, serial: Number(serial), why: reason }
}
