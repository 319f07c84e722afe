import { createReadStream, existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { copyHashed, DocumentError, documentsIn, isIntact, keepHashed, sha256OfFile } from '../documents/index.ts'
import { type BackupFile, backupsIn, listBackups, makeBackupFolder, pruneBackups } from './backupFiles.ts'

/** Where the copies of one ledger lie in the second folder, laid out as beside the ledger: `backups`, `documents`. */
export const copiesIn = (folder: string, id: string) => join(folder, `Varsel ${id}`)

interface Copying {
  readonly dataFolder: string
  /** The folder that the person chose. It is never made: a drive that is not there would come back without it. */
  readonly folder: string
  readonly id: string
}

/**
 * Has the second folder hold every backup that is kept, and every document once. What is copied is read back and compared;
 * nothing gets its name before.
 *
 * @throws what the file system throws, or DocumentError; then something may be lacking, and what is there is whole
 */
export async function copyToSecond({ dataFolder, folder, id }: Copying): Promise<void> {
  // Throws where it is gone, before anything is made in its place.
  if (!(await stat(folder)).isDirectory()) throw Object.assign(new Error('Not a folder.'), { code: 'ENOTDIR' })
  const copies = copiesIn(folder, id)
  makeBackupFolder(backupsIn(copies))
  const there = new Map(listBackups(backupsIn(copies)).map(({ name, bytes }) => [name, bytes]))
  // Documents first: a backup that is there names none that is not.
  await copyDocuments(dataFolder, copies)
  for (const backup of listBackups(backupsIn(dataFolder))) {
    if (there.get(backup.name) !== backup.bytes) await copyBackup(backup, backupsIn(copies))
  }
  pruneBackups(backupsIn(copies))
}

async function copyBackup({ path, name }: BackupFile, to: string): Promise<void> {
  const part = join(to, `${name}.part`)
  await rm(part, { force: true })
  try {
    const hash = await copyHashed(path, part, Number.POSITIVE_INFINITY)
    if ((await sha256OfFile(part)) !== hash) throw new DocumentError('document-damaged')
    await rename(part, join(to, name))
  } catch (error) {
    await rm(part, { force: true }).catch(() => {})
    // It was taken away meanwhile, newer ones being there.
    if (existsSync(path)) throw error
  }
}

/** Copies the documents that are in one folder and not in the other. One that is not what its name says is passed over. */
export async function copyDocuments(from: string, to: string): Promise<void> {
  const there = new Set(await documentNames(to))
  for (const sha256 of await documentNames(from)) {
    if (there.has(sha256)) continue
    await mkdir(documentsIn(to), { recursive: true, mode: 0o700 })
    const pieces = createReadStream(join(documentsIn(from), sha256))
    try {
      await keepHashed(to, sha256, pieces, Number.POSITIVE_INFINITY)
    } catch (error) {
      if (error instanceof DocumentError && error.code === 'document-damaged') continue
      throw error
    }
    if (!(await isIntact(to, sha256))) {
      await rm(join(documentsIn(to), sha256), { force: true })
      throw new DocumentError('document-not-kept')
    }
  }
}

async function documentNames(folder: string): Promise<readonly string[]> {
  const names = await readdir(documentsIn(folder)).catch(() => [])
  return names.filter((name) => /^[0-9a-f]{64}$/.test(name))
}
