import { setImmediate } from 'node:timers/promises'
import type { BackupItem, BackupPlace } from '../../shared/ipc/index.ts'
import type { Background } from '../background/index.ts'
import { type BackupFile, backupsIn, listBackups } from './backupFiles.ts'
import { type Inspected, inspect } from './inspect.ts'
import { readThrough } from './readThrough.ts'

/** Where backups are looked for: beside the ledger, and in the second folder if there is one. */
export interface BackupFolders {
  readonly own: string
  /** The folder with the copies of this ledger; null for none. */
  readonly second: string | null
}

interface Found {
  readonly place: BackupPlace
  readonly file: BackupFile
}

/** Every backup, the newest first; a copy of one that is beside the ledger is not named again. */
function found({ own, second }: BackupFolders): readonly Found[] {
  const here = listBackups(backupsIn(own)).map((file): Found => ({ place: 'own', file }))
  const names = new Set(here.map(({ file }) => file.name))
  const there = second === null ? [] : listBackups(backupsIn(second)).filter(({ name }) => !names.has(name))
  return [...here, ...there.map((file): Found => ({ place: 'second', file }))].sort(
    (a, b) => b.file.serial - a.file.serial,
  )
}

/** Where a backup lies; null where there is none of that name. It is looked for among those there, so none leads elsewhere. */
export function pathOfBackup({ own, second }: BackupFolders, place: BackupPlace, name: string): string | null {
  const folder = place === 'own' ? own : second
  const all = folder === null ? [] : listBackups(backupsIn(folder))
  return all.find((backup) => backup.name === name)?.path ?? null
}

/** Every backup with the number of contracts in it; they are opened, but not read through. */
export async function listItems(folders: BackupFolders, jobs: Pick<Background, 'run'>): Promise<readonly BackupItem[]> {
  const all = found(folders)
  const items: BackupItem[] = []
  for (const each of all.filter(({ place }) => place === 'own')) {
    items.push(itemOf(each, inspect({ path: each.file.path, isThorough: false })))
    await setImmediate()
  }
  const there = all.filter(({ place }) => place === 'second')
  if (there.length > 0) {
    // A disk that sleeps keeps one waiting for seconds.
    const inside = await jobs.run({ kind: 'inspect-all', paths: there.map(({ file }) => file.path) })
    for (const [index, each] of there.entries()) items.push(itemOf(each, inside[index]))
  }
  return all.flatMap(({ place, file }) => items.find((item) => item.place === place && item.name === file.name) ?? [])
}

/** The newest backup that is whole and of no newer version; null where there is none. */
export async function newestGood(
  folders: BackupFolders,
  migrations: string,
  jobs: Pick<Background, 'run'>,
): Promise<BackupItem | null> {
  for (const each of found(folders)) {
    const inside = await readThrough(each.file.path, { migrations }, jobs)
    if (inside.ok) return itemOf(each, inside)
  }
  return null
}

function itemOf({ place, file: { name, at, why, bytes } }: Found, inside: Inspected | undefined): BackupItem {
  return { place, name, at, why, bytes, contracts: inside?.ok ? inside.contracts : null }
}
