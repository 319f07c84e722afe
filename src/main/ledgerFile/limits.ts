import { mostBytes } from '../documents/index.ts'

/** How much a ledger file may hold. More is refused before it is read. */
export interface LedgerFileLimits {
  /** The ledger itself, in bytes: 200 MB, more than 100,000 contracts. */
  readonly ledger: number
  /** One document, in bytes. */
  readonly document: number
  /** All documents together, in bytes. */
  readonly documents: number
  /** Entries of a zip file, of whatever name. */
  readonly entries: number
}

export const ledgerFileLimits: LedgerFileLimits = {
  ledger: 200 * 1024 ** 2,
  document: mostBytes,
  documents: 16 * 1024 ** 3,
  entries: 50_000,
}
