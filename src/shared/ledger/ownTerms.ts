import type { OwnTermsJson } from '../rules/index.ts'

/**
 * A set of terms of the user's own, to be used again. A contract that rests on it carries a copy of the terms and the
 * id of the set: so what was agreed under older terms can stay as it was when the set is changed.
 */
export interface OwnTermsSet {
  readonly id: string
  /** The supplier whose terms they are; empty where they are nobody's in particular. */
  readonly supplierName: string
  readonly notes: string
  readonly terms: OwnTermsJson
}
