import type { Leave, Scenario } from '../../../../shared/ledger/index.ts'
import { type AgreedJson, type Supplier, suppliers } from '../../../../shared/rules/index.ts'
import { nextKey } from '../../../parts/form/nextKey.ts'

/** A scenario as it is typed. */
export interface ScenarioDraft {
  readonly id: string
  readonly name: string
  readonly startsOn: string
  /** By contract month, the start's first; where nothing is typed, what the month before has goes on. */
  readonly counts: readonly string[]
  readonly unitPrice: string
  readonly months: Scenario['months']
  readonly ends: boolean
  readonly endsOn: string
  readonly known: Leave['known']
  /** The five in their order, each once at least, then the user's own. */
  readonly candidates: readonly CandidateDraft[]
}

/** A supplier that the need may be laid before. */
export interface CandidateDraft {
  /** Tells it from the others. */
  readonly key: number
  readonly supplier: Supplier
  readonly chosen: boolean
  readonly ownTermsId: string | null
  readonly supplierName: string | null
  readonly bindingMonths: string
  readonly periodMonths: string
  /** What is agreed besides, which is not typed here. */
  readonly agreed: Omit<AgreedJson, 'bindingMonths' | 'periodMonths'>
  readonly unitPrice: string
}

/** Over how many months a need can be looked at. */
export const spans = [12, 24, 36, 48, 60] as const

/** At most so many suppliers side by side. */
export const mostCandidates = 12

const modelled = suppliers.filter((supplier) => supplier !== 'other')

/** A supplier of which nothing is typed yet. */
function blankCandidate(supplier: Supplier, key: number, chosen: boolean): CandidateDraft {
  return {
    key,
    supplier,
    chosen,
    ownTermsId: null,
    supplierName: null,
    bindingMonths: '',
    periodMonths: '',
    agreed: {},
    unitPrice: '',
  }
}

/** Those of the five that are not among the candidates are added, not chosen, and all are put in their order. */
export function withAllFive(candidates: readonly CandidateDraft[]): CandidateDraft[] {
  const missing = modelled.filter((supplier) => !candidates.some((each) => each.supplier === supplier))
  const added = missing.map((supplier, index) => blankCandidate(supplier, nextKey(candidates) + index, false))
  const place = ({ supplier }: CandidateDraft) => suppliers.indexOf(supplier)
  return [...candidates, ...added].sort((a, b) => place(a) - place(b))
}

/** A need of which nothing is typed but the day it begins, with all five chosen. */
export function newDraft(id: string, startsOn: string): ScenarioDraft {
  return {
    id,
    name: '',
    startsOn,
    counts: [],
    unitPrice: '',
    months: 24,
    ends: false,
    endsOn: '',
    known: 'on-the-day',
    candidates: modelled.map((supplier, key) => blankCandidate(supplier, key, true)),
  }
}
