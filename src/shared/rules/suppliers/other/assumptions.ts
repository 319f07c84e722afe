import type { Assumption } from '../../assumption.ts'
import { oneOffOnItsDate, pricesWithoutVat, usageByMonthInArrears } from '../sharedAssumptions.ts'

/** What is assumed for an agreement of one's own, beside what is entered. */
export const otherAssumptions: readonly Assumption[] = [oneOffOnItsDate(), usageByMonthInArrears(), pricesWithoutVat()]
