import { AppError } from '../../shared/ipc/result.ts'

/** What can be wrong with a file that the ledger's folder is to keep, or keeps; one plain sentence each. */
const sentences = {
  'document-not-a-file': 'Only a file can be kept.',
  'document-too-large': 'The file is larger than 100 MB.',
  'document-unreadable': 'The file could not be read.',
  'document-not-kept': 'The copy could not be written into the ledger’s folder.',
  'document-too-many': 'A contract has as many documents as it can have.',
  'document-unknown': 'No contract has this file.',
  'document-missing': 'The file is no longer in the ledger’s folder.',
  'document-damaged': 'The file in the ledger’s folder is not the one that was kept.',
} as const

export type DocumentErrorCode = keyof typeof sentences

/** A file that could not be kept or shown. Nothing was changed. */
export class DocumentError extends AppError {
  declare readonly code: DocumentErrorCode

  constructor(code: DocumentErrorCode, cause?: unknown) {
    super(code, sentences[code], { cause })
    this.name = 'DocumentError'
  }
}
