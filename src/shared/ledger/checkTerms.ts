import type { ContractTerms } from './terms.ts'

/** Something wrong, and where: `lines[2].to`. */
export interface TermsFault {
  readonly path: string
  readonly message: string
}

/**
 * What the rules find wrong with terms whose structure is right, each fault with its path below the terms; an empty
 * list where there is nothing.
 */
export function checkTerms(_terms: ContractTerms): readonly TermsFault[] {
  return []
}
