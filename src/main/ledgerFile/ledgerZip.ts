import { join } from 'node:path'
import type { PassThrough, Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { documentsOf, type LedgerFile, ledgerFileText } from '../../shared/ledgerFile/index.ts'
import { documentsIn, isIntact } from '../documents/index.ts'
import { documentName, ledgerName } from './zipFile.ts'

/** A zip file on its way out, and how many of its documents are not in it, being gone or damaged. */
interface LedgerZipOut {
  readonly stream: Readable
  readonly missing: number
}

/**
 * The ledger with its documents as a zip file, made while it is read: `ledger.json`, and each document under its
 * SHA-256, stored as it is. One that is gone, or no longer what was kept, is left out.
 */
export async function ledgerZip(file: LedgerFile, dataFolder: string): Promise<LedgerZipOut> {
  const zip = new ZipFile()
  const stream = zip.outputStream as PassThrough
  zip.on('error', (error) => stream.destroy(error as Error))
  zip.addBuffer(Buffer.from(ledgerFileText(file)), ledgerName, { mtime: new Date(file.exportedAt) })
  let missing = 0
  for (const sha256 of documentsOf(file.contracts)) {
    if (await isIntact(dataFolder, sha256)) {
      zip.addFile(join(documentsIn(dataFolder), sha256), documentName(sha256), { compress: false })
    } else missing++
  }
  zip.end()
  return { stream, missing }
}
