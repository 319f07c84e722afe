import type { OwnClauseJson, OwnTermsJson } from '../rules/index.ts'
import type { Fact, FactValue, Field } from './fact.ts'
import { factOf } from './factOf.ts'
import { day, text } from './values.ts'

/** What a contract's own copy of a supplier's terms says, clause by clause. */
export function ownTermsFacts(terms: OwnTermsJson | undefined): (Fact | null)[] {
  if (terms === undefined) return []
  return [
    factOf('ownTerms', text(terms.name)),
    factOf('ownTermsDated', day(terms.dated)),
    ...terms.clauses.flatMap((clause, index) => clauseFacts(clause, occurrence(terms.clauses, index))),
  ]
}

/** Clauses are told apart by what they are called, and those called the same by their order. */
function occurrence(clauses: readonly OwnClauseJson[], index: number): number {
  return clauses.slice(0, index).filter(({ ref }) => ref === clauses[index]?.ref).length
}

function clauseFacts({ ref, heading, says, blocks = [] }: OwnClauseJson, occurrence: number): (Fact | null)[] {
  const of = (field: Field, value: FactValue | null) =>
    factOf(field, value, { part: 'clause', ref }, `clause ${ref} ${occurrence} ${field}`)
  return [
    of('clause', { kind: 'yes' }),
    of('clauseHeading', text(heading)),
    of('clauseSays', text(says)),
    of('clauseBlocks', blocks.length === 0 ? null : { kind: 'blocks', blocks }),
  ]
}
