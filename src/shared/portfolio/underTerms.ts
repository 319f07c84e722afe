import type { ContractRecord, OwnTermsSet } from '../ledger/index.ts'
import { type Context, type Day, type Fault, parseContract } from '../rules/index.ts'
import { appraise } from './appraisal.ts'
import { giveNotice } from './noticeActions.ts'

/** What becomes of a contract if it follows a set of own terms as the set now stands. */
export interface UnderTerms {
  /** As it stands now. */
  readonly record: ContractRecord
  /** The day by which to send notice as it stands; null where there is no deadline. */
  readonly sendBy: Day | null
  /** What follows, or why it cannot follow: the first thing that would be wrong with it. */
  readonly next: { readonly record: ContractRecord; readonly sendBy: Day | null } | { readonly fault: Fault }
}

/** What becomes of a contract under a set of terms; see {@link UnderTerms}. */
export function underTerms(record: ContractRecord, { id, terms }: OwnTermsSet, context: Context): UnderTerms {
  const now: ContractRecord = { ...record, ownTermsId: id, terms: { ...record.terms, ownTerms: terms } }
  const parsed = parseContract({ id: record.id, ...now.terms })
  const [fault] = parsed.ok ? [] : parsed.faults
  return {
    record,
    sendBy: sendByOf(record, context),
    next: fault === undefined ? { record: now, sendBy: sendByOf(now, context) } : { fault },
  }
}

/** The contracts that rest on a set of own terms, whether or not their terms are still the set's. */
export function restingOn(set: Pick<OwnTermsSet, 'id'>, contracts: Iterable<ContractRecord>): ContractRecord[] {
  return [...contracts].filter(({ ownTermsId }) => ownTermsId === set.id)
}

/** Whether a contract's own copy of the terms says something else than the set does. */
export function differsFrom({ terms }: OwnTermsSet, record: ContractRecord): boolean {
  return JSON.stringify(record.terms.ownTerms) !== JSON.stringify(terms)
}

function sendByOf(record: ContractRecord, context: Context): Day | null {
  return giveNotice(appraise(record, context), context)?.day ?? null
}
