import { AppError } from '../../shared/ipc/result.ts'

/** What can be wrong with a file that is to prove something, one plain sentence each. */
const sentences = {
  'proof-not-a-file': 'Only a file can be kept as a proof.',
  'proof-too-large': 'The file is larger than 50 MB.',
  'proof-unreadable': 'The file could not be read.',
  'proof-not-kept': 'The copy could not be written into the ledger’s folder.',
  'proof-unknown': 'No contract has this file as a proof.',
  'proof-missing': 'The file is no longer in the ledger’s folder.',
  'proof-damaged': 'The file in the ledger’s folder is not the one that was kept.',
} as const

export type ProofErrorCode = keyof typeof sentences

/** A proof that could not be kept or opened. Nothing was changed. */
export class ProofError extends AppError {
  declare readonly code: ProofErrorCode

  constructor(code: ProofErrorCode, cause?: unknown) {
    super(code, sentences[code], { cause })
    this.name = 'ProofError'
  }
}
