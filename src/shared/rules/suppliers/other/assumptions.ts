import type { Assumption } from '../../assumption.ts'
import { type Edition, stated } from '../../edition.ts'
import { oneOffOnItsDate, pricesWithoutVat, usageByMonthInArrears } from '../sharedAssumptions.ts'

/** What is assumed for an agreement of one's own, beside what is entered. */
export const otherAssumptions: readonly Assumption[] = [oneOffOnItsDate(), usageByMonthInArrears(), pricesWithoutVat()]

/** What is assumed for a set of terms of one's own, where it is silent. */
export function ownAssumptions(edition: Edition): readonly Assumption[] {
  const saysWhen = stated(edition, 'one-off-billing')?.basis === 'stated'
  return saysWhen ? otherAssumptions.filter(({ id }) => id !== oneOffOnItsDate().id) : otherAssumptions
}
