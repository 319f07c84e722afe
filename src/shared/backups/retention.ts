import type { BackupReason, NamedBackup } from './backupName.ts'

/** How many of the newest are kept. */
const newest = 10

/** How many days, weeks and months are kept, each by its newest backup. */
const periods: readonly (readonly [count: number, of: (day: string) => string])[] = [
  [7, (day) => day],
  [4, weekOf],
  [12, (day) => day.slice(0, 7)],
]

/** Taken before something that one may find out later to have been wrong. */
const before: readonly BackupReason[] = ['migration', 'import', 'restore', 'version']

/**
 * Which backups are kept: the last ten, and the newest of each of the last seven days, four weeks and twelve months in
 * which any was taken; also the last one before a restore, an import, a migration and a new version of the app, which
 * ten minutes of work would else push out. The order is that in which they were taken: a clock that was wrong for a
 * while makes none of them old.
 *
 * @returns those of the given ones
 */
export function keptBackups<Backup extends NamedBackup>(backups: readonly Backup[]): ReadonlySet<Backup> {
  const newestFirst = [...backups].sort((a, b) => b.serial - a.serial)
  const kept = new Set(newestFirst.slice(0, newest))
  for (const [count, periodOf] of periods) {
    const seen = new Set<string>()
    for (const backup of newestFirst) {
      const period = periodOf(backup.at.slice(0, 10))
      if (seen.size === count && !seen.has(period)) break
      if (!seen.has(period)) kept.add(backup)
      seen.add(period)
    }
  }
  for (const reason of before) {
    const last = newestFirst.find(({ why }) => why === reason)
    if (last !== undefined) kept.add(last)
  }
  return kept
}

/** The Monday of a day's week, as a number of days since 1970. */
function weekOf(day: string): string {
  const days = Math.floor(Date.parse(day) / 86_400_000)
  // 1 January 1970 was a Thursday.
  return String(days - ((days + 3) % 7))
}
