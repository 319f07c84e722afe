import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { DocumentError } from './documentError.ts'

const chunk = 256 * 1024

/**
 * Copies a file into a new one that only its owner can read, and hashes it on the way, a piece at a time.
 *
 * @param most bytes; a larger file is refused, however large it said it was
 * @param copied told of how many bytes are copied
 * @returns its SHA-256, 64 hexadecimal digits
 * @throws DocumentError `document-not-a-file`, `document-unreadable`, `document-too-large`, `document-not-kept`; then there is no copy
 */
export async function copyHashed(
  from: string,
  to: string,
  most: number,
  copied?: (bytes: number) => void,
): Promise<string> {
  const source = await openToRead(from)
  try {
    if (!(await source.stat()).isFile()) throw new DocumentError('document-not-a-file')
    return await writeHashed(piecesOf(source), to, most, copied)
  } finally {
    await source.close()
  }
}

/**
 * Writes pieces, each as it comes, into a new file as {@link copyHashed} does.
 *
 * @throws DocumentError `document-too-large`, `document-not-kept`, and whatever the pieces throw; then there is no file
 */
export async function writeHashed(
  pieces: AsyncIterable<Uint8Array>,
  to: string,
  most: number,
  copied?: (bytes: number) => void,
): Promise<string> {
  const file = await write(() => open(to, 'wx', 0o600))
  try {
    const sha256 = await pour(pieces, file, most, copied)
    await write(() => file.sync())
    await file.close()
    return sha256
  } catch (error) {
    await file.close().catch(() => {})
    await rm(to, { force: true })
    throw error
  }
}

async function openToRead(path: string): Promise<FileHandle> {
  try {
    // Without this a pipe in the place of a file would wait for a writer for ever.
    return await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    throw new DocumentError(
      (error as NodeJS.ErrnoException).code === 'EISDIR' ? 'document-not-a-file' : 'document-unreadable',
      error,
    )
  }
}

async function pour(
  pieces: AsyncIterable<Uint8Array>,
  file: FileHandle,
  most: number,
  copied?: (bytes: number) => void,
): Promise<string> {
  const hash = createHash('sha256')
  let size = 0
  for await (const piece of pieces) {
    size += piece.length
    if (size > most) throw new DocumentError('document-too-large')
    hash.update(piece)
    await write(() => file.writeFile(piece))
    copied?.(size)
  }
  return hash.digest('hex')
}

/** What a file holds, a piece at a time; each is gone when the next is asked for. */
async function* piecesOf(source: FileHandle): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(chunk)
  for (;;) {
    const { bytesRead } = await source.read(buffer, 0, chunk).catch((error: unknown) => {
      throw new DocumentError('document-unreadable', error)
    })
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
  }
}

async function write<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new DocumentError('document-not-kept', error)
  }
}
