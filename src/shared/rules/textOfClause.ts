import type { ClauseText } from './clauseText.ts'
import type { Edition } from './edition.ts'
import { clauseTexts } from './suppliers/wording.ts'

/**
 * What a clause of an edition says, in our words; null for a ref that the edition does not have.
 *
 * @example textOfClause(unicom, '15.1')?.says.da
 */
export function textOfClause(edition: Edition, ref: string): ClauseText | null {
  return clauseTexts(edition)[ref] ?? null
}
