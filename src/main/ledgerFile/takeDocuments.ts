import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DocumentError, documentsIn, keepHashed } from '../documents/index.ts'
import { type LedgerFileLimits, ledgerFileLimits } from './limits.ts'
import { LedgerFileRefused, refused } from './refused.ts'
import { documentName, withZip } from './zipFile.ts'

/**
 * Keeps the documents of a zip file that are wanted, each only if it is what its name says, and then does the rest.
 * Where a document or the rest fails, those that were not there before are taken away again.
 *
 * @param wanted by SHA-256; those that the zip file does not have are passed over
 * @throws LedgerFileRefused `damaged` where a document is not what it says; DocumentError `document-not-kept`; and whatever
 *   the rest throws
 */
export async function takeDocuments<T>(
  { path, wanted, dataFolder }: { path: string; wanted: ReadonlySet<string>; dataFolder: string },
  rest: () => T,
  limits: LedgerFileLimits = ledgerFileLimits,
): Promise<T> {
  const added: string[] = []
  try {
    await withZip(path, limits, async ({ entries, open }) => {
      for (const sha256 of wanted) {
        const entry = entries.get(documentName(sha256))
        if (entry === undefined) continue
        if (await keepHashed(dataFolder, sha256, await open(entry), limits.document)) added.push(sha256)
      }
    }).catch((error: unknown) => {
      const isOfDisk = error instanceof DocumentError && error.code === 'document-not-kept'
      throw isOfDisk || error instanceof LedgerFileRefused ? error : refused('damaged', error)
    })
    return rest()
  } catch (error) {
    for (const sha256 of added) await rm(join(documentsIn(dataFolder), sha256), { force: true })
    throw error
  }
}
