import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import type { SyncService } from '../../shared/ipc/index.ts'

/** How the folders of the services are called, wherever they lie. */
const names: readonly (readonly [pattern: RegExp, service: SyncService])[] = [
  [/^OneDrive($| ?-)/i, 'OneDrive'],
  [/^Dropbox($| \(|-)/i, 'Dropbox'],
  [/^Google ?Drive($|-)|^(My Drive|Mit drev)$/i, 'Google Drive'],
  [/^(iCloud ?Drive|iCloud~.*|com~apple~CloudDocs|Mobile Documents)$/i, 'iCloud'],
  [/^(Nextcloud|ownCloud)\d*$/i, 'Nextcloud'],
]

/** Files by which the services mark the top of a folder that they keep, and what Nextcloud's begin with. */
const marks: readonly (readonly [pattern: RegExp, service: SyncService])[] = [
  [/^\.dropbox(\.cache)?$/, 'Dropbox'],
  [/^\.tmp\.drive(up|down)load$/, 'Google Drive'],
  [/^(\.(_)?sync_.*\.db|\.nextcloudsync\.log|\.owncloudsync\.log|\.sync-exclude\.lst)$/, 'Nextcloud'],
]

/** Where OneDrive says that its folders are. */
const variables = ['OneDrive', 'OneDriveConsumer', 'OneDriveCommercial']

/**
 * Which service keeps a folder the same elsewhere, as far as one can tell: by OneDrive's variables, by how the folder or
 * one above it is called, and by the marks that services leave. A database that is copied while it is written to is
 * damaged, so the ledger should not lie there.
 *
 * @param path absolute, links followed
 * @example syncedBy('C:\\Users\\Å\\OneDrive - Firma\\Varsel', {}) // 'OneDrive'
 */
export function syncedBy(path: string, env: Readonly<Record<string, string | undefined>>): SyncService | null {
  const inside = (folder: string) => `${normalize(path)}${sep}`.startsWith(`${normalize(folder)}${sep}`)
  if (variables.some((name) => env[name] && inside(env[name]))) return 'OneDrive'
  const parts = path.split(/[\\/]/)
  for (const part of parts) {
    const named = names.find(([pattern]) => pattern.test(part))
    if (named) return named[1]
  }
  return markedBy(path)
}

function markedBy(path: string): SyncService | null {
  for (let folder = path; ; folder = dirname(folder)) {
    const found = contents(folder)
    const mark = marks.find(([pattern]) => found.some((name) => pattern.test(name)))
    // A home folder has Dropbox's own settings in a folder of that name.
    if (mark && !(mark[1] === 'Dropbox' && existsSync(join(folder, '.dropbox', 'info.json')))) return mark[1]
    if (dirname(folder) === folder) return null
  }
}

function contents(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
