import type { Bilingual } from './clauseText.ts'

/** What Varsel assumes where the terms leave something open (†), and what else they could mean. */
export interface Assumption {
  /** By its meaning, in kebab-case; the same in every edition that rests on it. */
  readonly id: string
  /** The clauses that leave it open; none where the terms are silent. */
  readonly clauses: readonly string[]
  readonly text: Bilingual
  readonly otherwise: Bilingual
}
