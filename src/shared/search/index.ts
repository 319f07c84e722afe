/** What a search over the ledger finds. Pure types and words; the finding is done in the main process. */

export { type Snippet, snippet } from './snippet.ts'
export { foldedWords, isLong, searchable } from './words.ts'

import type { Snippet } from './snippet.ts'

/** Where in a contract something stands that its row in a table does not show. */
export type FoundPlace = 'terms' | 'contact' | 'costCentre' | 'notes' | 'line'

/** A place of a contract with the word in it. */
export interface FoundInField {
  readonly place: FoundPlace
  readonly text: Snippet
}

/** A document with the words in its name or its text. */
export interface FoundInDocument {
  readonly sha256: string
  readonly name: string
  readonly in: 'name' | 'text'
  /** From 1; null where it has no pages, or the words are in its name. */
  readonly page: number | null
  readonly text: Snippet
}

/** A contract that is found. */
export interface ContractFound {
  readonly id: string
  /** How good: 0 where every word is in its title, 1 in what is written on it, 2 where documents are needed. */
  readonly rank: 0 | 1 | 2
  /** What its row does not show; told for the first that are found, and empty for the rest. */
  readonly fields: readonly FoundInField[]
  readonly documents: readonly FoundInDocument[]
}

/** What is found, the best first. */
export interface SearchResult {
  readonly contracts: readonly ContractFound[]
}
