import { z } from 'zod'
import type { TextState } from '../documents/index.ts'
import { id, text } from '../ledger/fields.ts'
import type { LedgerChange } from '../ledger/index.ts'
import { sha256 } from '../ledger/recordInput.ts'
import { channel, pushEvent } from './channel.ts'

/** What became of files that were to be added to a contract. */
export interface DocumentsAdded {
  /** The change by which they were added; null where none was. */
  readonly change: LedgerChange | null
  /** The names of those added. */
  readonly added: readonly string[]
  /** The names of those that the contract had already. */
  readonly already: readonly string[]
  /** Those that could not be kept, each with the code of its DocumentError. */
  readonly refused: readonly { readonly name: string; readonly code: string }[]
}

/** How far files are that are being copied. */
export interface DocumentsProgress {
  readonly contract: string
  /** The one that is being copied. */
  readonly name: string
  /** Its number, from 1, and how many there are. */
  readonly file: number
  readonly files: number
  /** Of it; null where its size is not known. */
  readonly copied: number
  readonly size: number
}

/** A file of a contract, as its record names it. */
const ofContract = z.strictObject({ contract: id, sha256, name: text(255) })

/** The files that contracts have. The window names a file of a contract, never a path. */
export const documentChannels = {
  /** Asks for files and adds them to a contract, as one change. Errors: `contract-gone`, and the codes of LedgerError. */
  'documents:choose': channel(z.strictObject({ contract: id })).returns<DocumentsAdded | null>(),
  /**
   * Opens a copy of a file that a contract of the ledger has, as a document or as a proof, or shows it in its folder
   * where opening it might run it. Errors: `document-unknown`, `document-missing`, `document-damaged`,
   * `document-unreadable`.
   */
  'document:open': channel(ofContract).returns<{ readonly shown: 'opened' | 'in-folder' }>(),
  /** Asks where to save a copy of such a file, and answers where it went. Errors: as before, and `write-failed`. */
  'document:save-copy': channel(ofContract).returns<{ readonly path: string } | null>(),
  /** What is known of the text of a contract's documents, by their SHA-256; those not read yet are left out. */
  'documents:texts': channel(z.strictObject({ contract: id })).returns<Readonly<Record<string, TextState>>>(),
}

/**
 * Channels that only the preload script can ask, and no page: what they are told is from the system. Paths are those of
 * files that a person let fall on the window.
 */
export const dropChannels = {
  'documents:dropped': channel(
    z.strictObject({ contract: id, paths: z.array(z.string().max(32_768)).max(1000) }),
  ).returns<DocumentsAdded>(),
}

export const documentEvents = {
  /** Now and then while files are copied that take a while; null when all are. */
  'documents:progress': pushEvent<DocumentsProgress | null>(),
  /** The text of a file is known now. */
  'documents:read': pushEvent<{ readonly sha256: string; readonly state: TextState }>(),
}
