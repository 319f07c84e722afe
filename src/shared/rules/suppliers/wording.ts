import type { Assumption } from '../assumption.ts'
import type { ClauseText, EditionTexts } from '../clauseText.ts'
import type { Edition } from '../edition.ts'
import type { EditionPoints } from '../points.ts'
import { cloudkomAssumptions } from './cloudkom/assumptions.ts'
import { cloudkomPoints } from './cloudkom/points.ts'
import { cloudkom } from './cloudkom/terms.ts'
import { cloudkomTexts } from './cloudkom/texts.ts'
import { comasystemAssumptions } from './comasystem/assumptions.ts'
import { comasystemPoints } from './comasystem/points.ts'
import { comasystem } from './comasystem/terms.ts'
import { comasystemTexts } from './comasystem/texts.ts'
import { ekontoretAssumptions } from './ekontoret/assumptions.ts'
import { ekontoretPoints } from './ekontoret/points.ts'
import { ekontoret } from './ekontoret/terms.ts'
import { ekontoretTexts } from './ekontoret/texts.ts'
import { otherAssumptions, ownAssumptions } from './other/assumptions.ts'
import { other } from './other/terms.ts'
import { otherTexts } from './other/texts.ts'
import { unicomAssumptions } from './unicom/assumptions.ts'
import { unicomPoints } from './unicom/points.ts'
import { unicom } from './unicom/terms.ts'
import { unicomTexts } from './unicom/texts.ts'
import { zimaoneAssumptions } from './zimaone/assumptions.ts'
import { zimaonePoints } from './zimaone/points.ts'
import { zimaone } from './zimaone/terms.ts'
import { zimaoneTexts } from './zimaone/texts.ts'

interface Wording {
  readonly texts: EditionTexts
  readonly assumptions: readonly Assumption[]
  /** Null for an agreement of one's own, which has no column in the table. */
  readonly points: EditionPoints | null
}

/** By edition, so that a superseded edition keeps its own words. */
const wordings: ReadonlyMap<string, Wording> = new Map([
  [cloudkom.id, { texts: cloudkomTexts, assumptions: cloudkomAssumptions, points: cloudkomPoints }],
  [unicom.id, { texts: unicomTexts, assumptions: unicomAssumptions, points: unicomPoints }],
  [zimaone.id, { texts: zimaoneTexts, assumptions: zimaoneAssumptions, points: zimaonePoints }],
  [ekontoret.id, { texts: ekontoretTexts, assumptions: ekontoretAssumptions, points: ekontoretPoints }],
  [comasystem.id, { texts: comasystemTexts, assumptions: comasystemAssumptions, points: comasystemPoints }],
  [other.id, { texts: otherTexts, assumptions: otherAssumptions, points: null }],
])

/** What each clause of an edition says, by ref. */
export function clauseTexts(edition: Edition): EditionTexts {
  return edition.ownTexts ?? wordings.get(edition.id)?.texts ?? {}
}

/**
 * What a clause of an edition says, in our words; null for a ref that the edition does not have.
 *
 * @example textOfClause(unicom, '15.1')?.says.da
 */
export function textOfClause(edition: Edition, ref: string): ClauseText | null {
  return clauseTexts(edition)[ref] ?? null
}

/** What Varsel assumes where an edition leaves something open (†). */
export function assumptions(edition: Edition): readonly Assumption[] {
  return edition.ownTexts === undefined ? (wordings.get(edition.id)?.assumptions ?? []) : ownAssumptions(edition)
}

/**
 * What an edition says on every point of the side-by-side table; null for an agreement of one's own.
 *
 * @example pointsOf(unicom)?.liability.text.da // '6 faste månedsafgifter'
 */
export function pointsOf(edition: Edition): EditionPoints | null {
  return wordings.get(edition.id)?.points ?? null
}
