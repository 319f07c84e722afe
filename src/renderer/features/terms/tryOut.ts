import { blankRecord, type OwnTermsSet } from '../../../shared/ledger/index.ts'
import { type Appraisal, appraise } from '../../../shared/portfolio/index.ts'
import { type Context, parseContract } from '../../../shared/rules/index.ts'

/**
 * What a contract on a set of own terms would come to that is signed and starts on a day. Takes terms that the rules
 * accept; where they leave the period open it is a month.
 *
 * @param startsOn `2026-11-21`
 */
export function tryOut(set: OwnTermsSet, startsOn: string, context: Context): Appraisal {
  const terms = { supplier: 'other' as const, signedOn: startsOn, ownTerms: set.terms }
  const parsed = parseContract({ id: set.id, ...terms })
  const agreed = parsed.ok ? {} : { agreed: { periodMonths: 1 } }
  return appraise(
    { ...blankRecord, id: set.id, title: set.terms.name, supplierName: set.terms.name, terms: { ...terms, ...agreed } },
    context,
  )
}
