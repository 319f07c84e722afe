import { writeAmount, writeDate } from '../../../../shared/input/index.ts'
import type { Candidate, Scenario } from '../../../../shared/ledger/index.ts'
import type { Language } from '../../../../shared/rules/index.ts'
import { type CandidateDraft, type ScenarioDraft, withAllFive } from './draft.ts'
import { countsOf } from './strip.ts'

/** A scenario of the ledger as it is typed in a language. */
export function draftOf({ id, name, need, months, candidates }: Scenario, language: Language): ScenarioDraft {
  const { leaving } = need
  return {
    id,
    name,
    startsOn: writeDate(need.startsOn, language),
    counts: countsOf(need),
    unitPrice: writeAmount(need.unitPrice, language),
    months,
    ends: leaving !== null,
    endsOn: leaving === null ? '' : writeDate(leaving.on, language),
    known: leaving?.known ?? 'on-the-day',
    candidates: withAllFive(candidates.map((candidate, key) => candidateDraft(candidate, key, language))),
  }
}

/** A candidate as it is typed. */
export function candidateDraft(
  { supplier, ownTermsId, supplierName, agreed, unitPrice }: Candidate,
  key: number,
  language: Language,
): CandidateDraft {
  const { bindingMonths, periodMonths, ...rest } = agreed
  return {
    key,
    supplier,
    chosen: true,
    ownTermsId,
    supplierName,
    bindingMonths: bindingMonths === undefined ? '' : String(bindingMonths),
    periodMonths: periodMonths === undefined ? '' : String(periodMonths),
    agreed: rest,
    unitPrice: unitPrice === null ? '' : writeAmount(unitPrice, language),
  }
}
