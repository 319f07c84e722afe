import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod, mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { nameOf, safeFileName } from '../fileName.ts'
import { copyHashed, writeHashed } from './copyHashed.ts'
import { DocumentError } from './documentError.ts'

/** The largest file that is kept: 100 MB. */
export const mostBytes = 100 * 1024 * 1024

/** Where the ledger keeps its files, each under its SHA-256. */
export const documentsIn = (dataFolder: string) => join(dataFolder, 'documents')

/**
 * Keeps a copy of a file. It is there whole or not at all; the same file twice is kept once. The file itself stays as
 * it is.
 *
 * @returns its name without path, its SHA-256 and its size
 * @throws DocumentError; then nothing was changed
 */
export async function keepDocument(
  dataFolder: string,
  path: string,
  { most = mostBytes, copied }: KeepOptions = {},
): Promise<{ readonly name: string; readonly sha256: string; readonly bytes: number }> {
  let bytes = 0
  const count = (size: number) => {
    bytes = size
    copied?.(size)
  }
  const sha256 = await keep(dataFolder, (part) => copyHashed(path, part, most, count))
  return { name: nameOf(path), sha256, bytes }
}

interface KeepOptions {
  /** Bytes; a larger file is refused. */
  readonly most?: number
  /** Told of how many bytes are copied. */
  readonly copied?: (bytes: number) => void
}

/**
 * Keeps what comes in pieces as the document of a hash, if it is that.
 *
 * @returns whether it was not there before
 * @throws DocumentError `document-damaged` where it is another; `document-too-large`, `document-not-kept`, and whatever the pieces
 *   throw. Then nothing was changed
 */
export async function keepHashed(
  dataFolder: string,
  sha256: string,
  pieces: AsyncIterable<Uint8Array>,
  most = mostBytes,
): Promise<boolean> {
  const wasThere = await exists(join(documentsIn(dataFolder), sha256))
  await keep(dataFolder, async (part) => {
    const found = await writeHashed(pieces, part, most)
    if (found === sha256) return found
    await rm(part, { force: true })
    throw new DocumentError('document-damaged')
  })
  return !wasThere
}

/** Has a file written under a passing name, and gives it the name of its hash once it is whole. */
async function keep(dataFolder: string, write: (part: string) => Promise<string>): Promise<string> {
  const folder = documentsIn(dataFolder)
  const part = join(folder, `${randomUUID()}.part`)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new DocumentError('document-not-kept', error)
  }
  const sha256 = await write(part)
  try {
    await rename(part, join(folder, sha256))
    await syncFolder(folder)
  } catch (error) {
    await rm(part, { force: true })
    throw new DocumentError('document-not-kept', error)
  }
  return sha256
}

/** The SHA-256 of bytes, 64 hexadecimal digits. */
export const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Whether the document of a hash is there, and still is what was kept. Reads all of it. */
export async function isIntact(dataFolder: string, sha256: string): Promise<boolean> {
  const found = await sha256OfFile(join(documentsIn(dataFolder), sha256)).catch(() => null)
  return found === sha256
}

/** The SHA-256 of a file, which is read a piece at a time. @throws what the file system throws */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/**
 * Copies a kept file under its own name into a new folder, so that whatever opens it can't change the one that is
 * kept.
 *
 * @param temp the folder for temporary files
 * @returns the copy's path
 * @throws DocumentError `document-missing`, `document-damaged`, `document-unreadable`
 */
export async function copyOfDocument(
  dataFolder: string,
  document: { name: string; sha256: string },
  temp: string,
): Promise<string> {
  const kept = join(documentsIn(dataFolder), document.sha256)
  if (!(await exists(kept))) throw new DocumentError('document-missing')
  const folder = await mkdtemp(join(temp, 'varsel-'))
  const copy = join(folder, safeFileName(document.name))
  if ((await copyHashed(kept, copy, Number.POSITIVE_INFINITY)) !== document.sha256) {
    await rm(folder, { recursive: true, force: true })
    throw new DocumentError('document-damaged')
  }
  // Whoever changes it is told that it is a copy before work is lost in it.
  await chmod(copy, 0o400)
  return copy
}

/**
 * Takes kept files away for good. One that can't be removed, since another program shows it, stays: nothing names it any
 * longer.
 */
export async function removeDocuments(dataFolder: string, sha256s: readonly string[]): Promise<void> {
  await Promise.allSettled(sha256s.map((sha256) => rm(join(documentsIn(dataFolder), sha256), { force: true })))
}

async function exists(path: string): Promise<boolean> {
  try {
    await (await open(path, 'r')).close()
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw new DocumentError('document-unreadable', error)
  }
}

/** A new name is on disk once its folder is; Windows has no way to say so, and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
