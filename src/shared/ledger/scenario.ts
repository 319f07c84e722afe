import type { AgreedJson, Ore, Supplier } from '../rules/index.ts'

/** The same need laid before several suppliers' terms. */
export interface Scenario {
  readonly id: string
  readonly name: string
  readonly need: Need
  /** Over how many months it is looked at from the start, where nobody leaves before: 12 to 60. */
  readonly months: number
  /** In the order in which they stand side by side. */
  readonly candidates: readonly Candidate[]
}

/** Users or licences: how many from the start, and how they come and go. */
export interface Need {
  /** The day of signing and start. */
  readonly startsOn: string
  readonly units: number
  /** Per unit and month, without VAT. */
  readonly unitPrice: Ore
  /** How many are needed from a day on, in the order of the days. */
  readonly changes: readonly { readonly on: string; readonly units: number }[]
  readonly leaving: Leave | null
}

/** The last day on which anything is needed. */
export interface Leave {
  readonly on: string
  /** Whether it is known so early that notice can be given for that day, or notice is received on the day itself. */
  readonly known: 'on-the-day' | 'ahead'
}

/** A supplier's terms that the need is laid before. */
export interface Candidate {
  readonly supplier: Supplier
  /** The set of own terms, for `other`; null where only what was agreed counts. */
  readonly ownTermsId: string | null
  /** What an own supplier is called; null for the five. */
  readonly supplierName: string | null
  /** What would be agreed with this supplier. */
  readonly agreed: AgreedJson
  /** Its own price per unit and month; null where the need's counts. */
  readonly unitPrice: Ore | null
}
