import type { BlockJson, OwnClauseJson, OwnTermsJson } from '../rules/index.ts'
import { given, listed } from './given.ts'
import type { OwnTermsSet } from './ownTerms.ts'

/** Own terms in the one way in which they are written: keys in a fixed order, what is empty left out. */
export function tidyOwnTerms(terms: OwnTermsJson): OwnTermsJson {
  return given<OwnTermsJson>({ name: terms.name, dated: terms.dated, clauses: terms.clauses.map(tidyClause) })
}

/** A set of own terms in the one way in which it is written; see {@link tidyOwnTerms}. */
export function tidyOwnTermsSet({ id, supplierName, notes, terms }: OwnTermsSet): OwnTermsSet {
  return { id, supplierName, notes, terms: tidyOwnTerms(terms) }
}

function tidyClause({ ref, heading, says, blocks }: OwnClauseJson): OwnClauseJson {
  return given<OwnClauseJson>({
    ref,
    heading: heading || null,
    says: says || null,
    blocks: listed(blocks?.map(tidyBlock)),
  })
}

/** Its kind first, then its keys by their names: the rules know which there are, and refuse others. */
function tidyBlock({ kind, ...rest }: BlockJson): BlockJson {
  const sorted = Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))
  return { kind, ...Object.fromEntries(sorted) } as BlockJson
}
