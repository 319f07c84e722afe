import type { Readable } from 'node:stream'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import type { LedgerFileLimits } from './limits.ts'
import { LedgerFileRefused, refused } from './refused.ts'

/** What the ledger is called within a zip file, and each document by its SHA-256. */
export const ledgerName = 'ledger.json'
export const documentName = (sha256: string) => `documents/${sha256}`

/** A zip file whose table of contents is within bounds. */
export interface LedgerZip {
  /** The entries that are taken, by name; a document's ends in its SHA-256. */
  readonly entries: ReadonlyMap<string, Entry>
  /** What an entry holds: exactly as many bytes as it says, or an error of the stream. */
  open(entry: Entry): Promise<Readable>
}

const isTaken = (name: string) => name === ledgerName || /^documents\/[0-9a-f]{64}$/.test(name)

/**
 * Does something with a zip file, once its table of contents is read and found within bounds: how many entries, how
 * large each says it is and all of them together, and no more of them packed than the file has bytes, as where entries
 * lie over each other. Other names than a ledger's are passed over; names with a way out (`../x`) refuse the file.
 *
 * @throws LedgerFileRefused; and whatever the work throws
 */
export async function withZip<T>(
  path: string,
  limits: LedgerFileLimits,
  work: (zip: LedgerZip) => Promise<T>,
): Promise<T> {
  const zip = await opened(path)
  try {
    const entries = await listed(zip, limits)
    return await work({ entries, open: (entry) => zip.openReadStreamPromise(entry) })
  } finally {
    zip.close()
  }
}

async function opened(path: string): Promise<ZipFile> {
  try {
    return await yauzl.openPromise(path, {
      autoClose: false,
      lazyEntries: true,
      strictFileNames: true,
      validateEntrySizes: true,
    })
  } catch (error) {
    throw refused('damaged', error)
  }
}

async function listed(zip: ZipFile, limits: LedgerFileLimits): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > limits.entries) throw refused('too-large')
  const entries = new Map<string, Entry>()
  let packed = 0
  let documents = 0
  try {
    for await (const entry of zip.eachEntry()) {
      const { fileName: name, uncompressedSize: size } = entry
      packed += entry.compressedSize
      if (packed > zip.fileSize) throw refused('damaged')
      if (!isTaken(name)) continue
      if (entries.has(name) || !entry.canDecodeFileData()) throw refused('damaged')
      if (size > (name === ledgerName ? limits.ledger : limits.document)) throw refused('too-large')
      if (name !== ledgerName) documents += size
      if (documents > limits.documents) throw refused('too-large')
      entries.set(name, entry)
    }
  } catch (error) {
    throw error instanceof LedgerFileRefused ? error : refused('damaged', error)
  }
  return entries
}
