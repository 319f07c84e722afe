import { stat } from 'node:fs/promises'
import type { DocumentsAdded, DocumentsProgress } from '../../shared/ipc/index.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { type ContractDocument, mostDocuments } from '../../shared/ledger/index.ts'
import type { LedgerHolder } from '../db/index.ts'
import { nameOf } from '../fileName.ts'
import { DocumentError } from './documentError.ts'
import { keepDocument } from './documents.ts'

interface Context {
  readonly dataFolder: string
  readonly ledger: LedgerHolder
  /** `YYYY-MM-DD` */
  readonly today: string
  /** Told how far it is; null at the end. */
  readonly progress: (progress: Omit<DocumentsProgress, 'contract'> | null) => void
}

/** How often it is told how far it is, in milliseconds. */
const tellEvery = 100

/**
 * Keeps copies of files and adds them to a contract, as one change. A file that can't be kept is named with the reason,
 * and the others are added.
 *
 * @param paths as the system gives them
 * @throws AppError `contract-gone`; LedgerError as `saveContracts` does. Then the contract is as it was
 */
export async function addDocuments(
  contract: string,
  paths: readonly string[],
  { dataFolder, ledger, today, progress }: Context,
): Promise<DocumentsAdded> {
  const kept: ContractDocument[] = []
  const refused: DocumentsAdded['refused'][number][] = []
  let told = performance.now()
  for (const [index, path] of paths.entries()) {
    const name = nameOf(path)
    const size = await sizeOf(path)
    const copied = (bytes: number) => {
      if (performance.now() - told < tellEvery) return
      told = performance.now()
      progress({ name, file: index + 1, files: paths.length, copied: bytes, size })
    }
    try {
      kept.push({ ...(await keepDocument(dataFolder, path, { copied })), addedOn: today })
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error
      refused.push({ name, code: error.code })
    }
  }
  progress(null)
  return { ...added(contract, kept, ledger, refused), refused }
}

/** Adds what was kept to what is on the record now: copying may have taken long. */
function added(
  id: string,
  kept: readonly ContractDocument[],
  ledger: LedgerHolder,
  refused: { name: string; code: string }[],
): Omit<DocumentsAdded, 'refused'> {
  const store = ledger.open()
  const record = store.find(id)
  if (record === null) throw new AppError('contract-gone', 'The contract is no longer there.')
  const documents = [...record.documents]
  const already: string[] = []
  for (const document of kept) {
    if (documents.some(({ sha256 }) => sha256 === document.sha256)) already.push(document.name)
    else if (documents.length >= mostDocuments) refused.push({ name: document.name, code: 'document-too-many' })
    else documents.push(document)
  }
  const names = documents.slice(record.documents.length).map(({ name }) => name)
  const change = names.length === 0 ? null : store.saveContracts([{ ...record, documents }])
  return { change, added: names, already }
}

/** In bytes, for telling how far it is; copying finds out for itself whether it is too large. */
async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  )
}
