import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { ProofError } from './proofError.ts'

const chunk = 256 * 1024

/**
 * Copies a file into a new one that only its owner can read, and hashes it on the way, a piece at a time.
 *
 * @param most bytes; a larger file is refused, however large it said it was
 * @returns its SHA-256, 64 hexadecimal digits
 * @throws ProofError `proof-not-a-file`, `proof-unreadable`, `proof-too-large`, `proof-not-kept`; then there is no copy
 */
export async function copyHashed(from: string, to: string, most: number): Promise<string> {
  const source = await openToRead(from)
  try {
    if (!(await source.stat()).isFile()) throw new ProofError('proof-not-a-file')
    const copy = await write(() => open(to, 'wx', 0o600))
    try {
      const sha256 = await pour(source, copy, most)
      await write(() => copy.sync())
      await copy.close()
      return sha256
    } catch (error) {
      await copy.close().catch(() => {})
      await rm(to, { force: true })
      throw error
    }
  } finally {
    await source.close()
  }
}

async function openToRead(path: string): Promise<FileHandle> {
  try {
    // Without this a pipe in the place of a file would wait for a writer for ever.
    return await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    throw new ProofError(
      (error as NodeJS.ErrnoException).code === 'EISDIR' ? 'proof-not-a-file' : 'proof-unreadable',
      error,
    )
  }
}

async function pour(source: FileHandle, copy: FileHandle, most: number): Promise<string> {
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(chunk)
  for (let size = 0; ; ) {
    const { bytesRead } = await source.read(buffer, 0, chunk).catch((error: unknown) => {
      throw new ProofError('proof-unreadable', error)
    })
    if (bytesRead === 0) return hash.digest('hex')
    size += bytesRead
    if (size > most) throw new ProofError('proof-too-large')
    const piece = buffer.subarray(0, bytesRead)
    hash.update(piece)
    await write(() => copy.writeFile(piece))
  }
}

async function write<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new ProofError('proof-not-kept', error)
  }
}
