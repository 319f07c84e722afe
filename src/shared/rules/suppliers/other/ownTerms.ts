import { type Day, isoDay } from '../../calendar.ts'
import { agreementRef, type Clause, clause } from '../../clause.ts'
import type { EditionTexts } from '../../clauseText.ts'
import { defineEdition, type Edition } from '../../edition.ts'
import { other } from './terms.ts'

interface OwnTerms {
  readonly name: string
  readonly dated: Day | null
  readonly clauses: readonly Clause[]
  readonly texts: EditionTexts
}

/**
 * The edition that a set of the user's own comes to. What its clauses leave open of periods and billing is as the
 * contract says, as it is for an agreement without a document.
 */
export function ownEdition({ name, dated, clauses, texts }: OwnTerms): Edition {
  const settled = new Set(clauses.flatMap(({ models }) => models.map(({ kind }) => kind)))
  const open = other.clauses.flatMap(({ models }) => models).filter(({ kind }) => !settled.has(kind))
  const agreement = open.length === 0 ? [] : [clause(agreementRef, ...open)]
  return defineEdition({
    id: 'own-terms',
    supplier: 'other',
    name,
    dated: dated === null ? null : isoDay(dated),
    clauses: [...clauses, ...agreement],
    ownTexts: texts,
  })
}
