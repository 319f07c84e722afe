import { rename, rm, writeFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { AppError } from '../shared/ipc/index.ts'

/**
 * Writes a file whole or not at all: what was there before stays until the new one is complete.
 *
 * @param content the bytes, or a stream of them that fails where they can't be had
 * @throws AppError `write-failed`, with the path
 */
export async function saveFile(path: string, content: Uint8Array | Readable): Promise<void> {
  const part = `${path}.${process.pid}.part`
  try {
    await writeFile(part, content)
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw new AppError('write-failed', `The file could not be written: ${path}`, { cause: error })
  }
}
