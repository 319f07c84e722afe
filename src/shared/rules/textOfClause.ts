import type { ClauseText, EditionTexts } from './clauseText.ts'
import type { Edition } from './edition.ts'
import { cloudkomTexts } from './suppliers/cloudkom/texts.ts'
import { comasystemTexts } from './suppliers/comasystem/texts.ts'
import { ekontoretTexts } from './suppliers/ekontoret/texts.ts'
import { otherTexts } from './suppliers/other/texts.ts'
import { unicomTexts } from './suppliers/unicom/texts.ts'
import { zimaoneTexts } from './suppliers/zimaone/texts.ts'

const textsByEdition: Readonly<Record<string, EditionTexts>> = {
  'cloudkom-undated': cloudkomTexts,
  'unicom-2018-05-25': unicomTexts,
  'zimaone-2021-05-01': zimaoneTexts,
  'ekontoret-undated': ekontoretTexts,
  'comasystem-2019-08-12': comasystemTexts,
  'own-agreement': otherTexts,
}

/**
 * What a clause of an edition says, in our words; null for a ref that the edition does not have.
 *
 * @example textOfClause(unicom, '15.1')?.says.da
 */
export function textOfClause(edition: Edition, ref: string): ClauseText | null {
  return textsByEdition[edition.id]?.[ref] ?? null
}
