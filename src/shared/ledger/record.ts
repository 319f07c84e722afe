import type { ContractTerms } from './terms.ts'

/** What the user means to do with a contract. */
export type Intent =
  | { readonly kind: 'undecided' | 'keep' | 'leave' }
  | { readonly kind: 'look-again'; readonly on: string }

export const noticeWays = ['email', 'letter', 'portal', 'other'] as const
export type NoticeWay = (typeof noticeWays)[number]

/**
 * A contract as the ledger keeps it: the terms that the rules reckon with, and what else its owner wants to know.
 * A notice received and confirmed, and an end known for certain, are part of the terms.
 */
export interface ContractRecord {
  readonly id: string
  readonly title: string
  /** The supplier's own name where the supplier is `other`; else null. */
  readonly supplierName: string | null
  readonly contractNumber: string
  readonly contactPerson: string
  readonly contactEmail: string
  readonly costCentre: string
  readonly tags: readonly string[]
  readonly notes: string
  /** The edition of the supplier's terms that it rests on: `unicom-2018-05-25`. */
  readonly edition: string | null
  readonly intent: Intent
  /** The contract that follows this one after the terms were renegotiated. */
  readonly followedBy: string | null
  readonly noticeSent: { readonly on: string; readonly how: NoticeWay } | null
  readonly example: boolean
  readonly terms: ContractTerms
}
