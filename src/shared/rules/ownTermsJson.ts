import type { LateRemedy } from './lateMechanisms.ts'
import type { OneOffBilling, PaymentDays, PriceChangeNotice } from './mechanism.ts'

/**
 * A set of terms of the user's own as it is written down: what a supplier without modelled terms has agreed to, in
 * clauses, each with its own words and the building blocks that the rules reckon with.
 */
export interface OwnTermsJson {
  /** What the terms are called: `Erhvervsforsikring, betingelser 2024`. */
  name: string
  /** From when they hold. */
  dated?: string
  clauses: OwnClauseJson[]
}

export interface OwnClauseJson {
  /** As the document has it: `4.2`, `§ 8` or a heading. */
  ref: string
  heading?: string
  /** What it says, in the user's words. */
  says?: string
  blocks?: BlockJson[]
}

/** A building block: one thing that a clause can settle. Lengths in whole months or days, money in whole øre. */
export type BlockJson =
  | { kind: 'subscription-period'; months: number; anchor?: 'start' | 'signing' }
  /** From the start date; `noticeDuring`: notice can be given during it, but ends nothing before its last day. */
  | { kind: 'lock-in'; months: number; noticeDuring?: boolean }
  /** One of the two. */
  | { kind: 'notice-period'; months?: number; days?: number }
  /** The terms go with `period-end`: the first, then renewals; without them the subscription period counts. */
  | { kind: 'ends-at'; at: OwnEnd; termMonths?: number; firstTermMonths?: number }
  | { kind: 'needs-confirmation' }
  | { kind: 'sends-confirmation' }
  | { kind: 'subscription-billing'; model: 'by-period'; when: 'advance' | 'arrears' }
  | { kind: 'subscription-billing'; model: 'monthly-peak' }
  | { kind: 'subscription-billing'; model: 'packs-in-advance'; packSize: number; paidMonths: number }
  | { kind: 'one-off-billing'; model: OneOffBilling['model'] }
  | { kind: 'payment-days'; days: number; for?: PaymentDays['for'] }
  | { kind: 'indexation'; capPercent: number }
  | { kind: 'price-change-notice'; months: number; effective: PriceChangeNotice['effective'] }
  | { kind: 'late-interest'; percentPerMonth: number }
  | { kind: 'reminder-fees'; each: number; free?: number; most: number }
  | { kind: 'access-closed'; graceDays: number[] }
  | { kind: 'late-remedy'; may: LateRemedy['may']; afterWorkingDays?: number }
  | { kind: 'return-hardware'; days: number }
  | { kind: 'personal-data-deleted'; months: number }
  | { kind: 'retrieve-data'; days: number }
  | { kind: 'data-copy'; workingDays: number }
  | { kind: 'liability-cap'; model: 'monthly-fees'; months: number }
  | { kind: 'liability-cap'; model: 'amount'; most: number }
  | { kind: 'liability-cap'; model: 'invoice' }

/** The days on which a contract can end. */
export type OwnEnd = 'any-day' | 'month-end' | 'quarter-end' | 'year-end' | 'period-end'
