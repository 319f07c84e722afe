import type { Basis } from './basis.ts'
import type { AccessClosed, LateInterest, LateRemedy, ReminderFees } from './lateMechanisms.ts'
import type { Ore } from './money.ts'

/**
 * What a clause can do, as data: the figures stand in the clause, the arithmetic in `mechanisms/`. Every figure here
 * is read by a mechanism.
 */
export type Mechanism =
  | SubscriptionPeriod
  | LockIn
  | AgreedBinding
  | FirstPeriodBinds
  | NoticePeriod
  | EndsAtRule
  | NeedsConfirmation
  | SendsConfirmation
  | RecommendedNotice
  | SubscriptionBilling
  | OneOffBilling
  | UsageBilling
  | PaymentDays
  | Indexation
  | LateInterest
  | ReminderFees
  | AccessClosed
  | LateRemedy
  | PriceChangeNotice
  | ReturnHardware
  | PersonalDataDeleted
  | RetrieveData
  | DataCopy
  | DiscountClawback
  | LiabilityCap
  | PriceReduction

/** Periods that follow each other from an anchor. */
export interface SubscriptionPeriod {
  readonly kind: 'subscription-period'
  readonly anchor: 'start' | 'signing'
  /** What holds unless a length is agreed; null where the contract must carry it. */
  readonly months: number | null
  readonly basis: Basis
}

/**
 * No notice until so many months have passed: from signing, the day reached being itself still locked; or from the
 * start, through the day before the one reached.
 */
export interface LockIn {
  readonly kind: 'lock-in'
  readonly months: number
  readonly from: 'signing' | 'start'
  /** Notice can be given during it all the same, but ends nothing before its last day. */
  readonly noticeDuring: boolean
}

/** A binding that the customer has agreed to; it can be read in two ways. */
export interface AgreedBinding {
  readonly kind: 'agreed-binding'
}

/** The first subscription period binds, and each renewal binds again for a period. */
export interface FirstPeriodBinds {
  readonly kind: 'first-period-binds'
}

/** How long before the end, or before the period that would follow it, notice must be received. */
export interface NoticePeriod {
  readonly kind: 'notice-period'
  readonly length: { readonly months: number } | { readonly days: number }
  /**
   * `end`: the end lies the notice or more after receipt. `next-period`: receipt lies the notice or more before the
   * first day of the period that would follow, counted back from that day.
   */
  readonly before: 'end' | 'next-period'
}

export interface EndsAtRule {
  readonly kind: 'ends-at'
  readonly at: 'any-day' | 'month-end' | 'quarter-end' | 'year-end' | 'period-end'
  /** At the end of terms of their own length rather than of subscription periods: each, and the first. */
  readonly terms?: { readonly months: number; readonly firstMonths: number }
}

/** Notice is valid only once the supplier has confirmed it. */
export interface NeedsConfirmation {
  readonly kind: 'needs-confirmation'
}

/** Notice is valid without it, but the supplier confirms it, and the customer must be able to prove it. */
export interface SendsConfirmation {
  readonly kind: 'sends-confirmation'
}

/** The day to work to, that many days before the end. */
export interface RecommendedNotice {
  readonly kind: 'recommended-notice'
  readonly days: number
}

/** How subscription (and hardware) lines are charged. */
export type SubscriptionBilling =
  | {
      /** A period at a time, each line from its own first day. `months` null: the subscription period. */
      readonly kind: 'subscription-billing'
      readonly model: 'by-period'
      readonly when: 'advance' | 'arrears' | 'as-agreed'
      readonly basis: Basis
    }
  | {
      /** A calendar month at a time in arrears: the most licences active at once on any day of it. */
      readonly kind: 'subscription-billing'
      readonly model: 'monthly-peak'
      readonly basis: Basis
    }
  | {
      /** In advance, in packs; more packs at once by days, fewer from the next subscription period. */
      readonly kind: 'subscription-billing'
      readonly model: 'packs-in-advance'
      readonly packSize: number
      readonly paidMonths: number
      readonly basis: Basis
    }

/** How one-off amounts are charged: whole on their day, or in two halves. */
export interface OneOffBilling {
  readonly kind: 'one-off-billing'
  readonly model: 'whole' | 'two-halves'
  readonly basis: Basis
}

/** Usage and hours are summed by calendar month, in arrears. Where no clause says so it is assumed. */
export interface UsageBilling {
  readonly kind: 'usage-billing'
}

/** Days from the invoice to the due date; 0 is on receipt. */
export interface PaymentDays {
  readonly kind: 'payment-days'
  readonly days: number
  readonly for: 'all' | 'one-off' | 'other-than-one-off'
}

/** Prices follow the net price index on 1 January, upwards at most by the cap. */
export interface Indexation {
  readonly kind: 'indexation'
  readonly capPercent: number
}

/** How long ahead a rise in price must be announced, and when it then takes effect. */
export interface PriceChangeNotice {
  readonly kind: 'price-change-notice'
  readonly months: number
  readonly effective: 'at-once' | 'next-period' | 'next-january'
  /** A rise passed on needs the subcontractor's own notice, less so many working days; where the terms say so. */
  readonly passedOnLessWorkingDays?: number
}

export interface ReturnHardware {
  readonly kind: 'return-hardware'
  readonly days: number
}

export interface PersonalDataDeleted {
  readonly kind: 'personal-data-deleted'
  readonly months: number
}

export interface RetrieveData {
  readonly kind: 'retrieve-data'
  readonly days: number
  /** Whether the terms say that they are deleted then; left out where they do not. */
  readonly thenDeleted?: boolean
}

/** A copy of the data within so many working days of a written request. */
export interface DataCopy {
  readonly kind: 'data-copy'
  readonly workingDays: number
}

/** A binding that ends early lets the supplier claim the discount that was given while it lasted. */
export interface DiscountClawback {
  readonly kind: 'discount-clawback'
  readonly basis: Basis
}

/** The most that the supplier owes if it is liable. */
export type LiabilityCap =
  | { readonly kind: 'liability-cap'; readonly model: 'monthly-fees'; readonly months: number }
  | { readonly kind: 'liability-cap'; readonly model: 'payments'; readonly months: number; readonly most: Ore }
  | { readonly kind: 'liability-cap'; readonly model: 'invoice' }
  | {
      readonly kind: 'liability-cap'
      readonly model: 'amount'
      readonly most: Ore
      /** Whether the terms say that VAT is in it; left out where they do not say. */
      readonly withVat?: boolean
    }

/** What may be claimed off the fixed fees while a service fails, at most. */
export interface PriceReduction {
  readonly kind: 'price-reduction'
  readonly mostPercent: number
  readonly afterWorkingDays: number
}
