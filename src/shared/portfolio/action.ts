import type { Day, Ore } from '../rules/index.ts'
import type { Appraisal } from './appraisal.ts'
import type { Stake } from './stake.ts'

/** Something to do, by a day. */
export type Action = { readonly of: Appraisal; readonly day: Day } & Doing

/** What is to be done. */
export type Doing =
  | GiveNotice
  | RepeatNotice
  | { readonly kind: 'chase-receipt'; readonly receiveBy: Day }
  | { readonly kind: 'chase-confirmation'; readonly ifMissed: Day | null; readonly missedNet: Ore | null }
  | { readonly kind: 'chase-proof' }
  | { readonly kind: 'chase-answer' }
  | { readonly kind: 'object-to-end'; readonly given: Day; readonly rules: Day }
  | { readonly kind: 'look-again' }
  | { readonly kind: 'return-hardware' | 'retrieve-data' | 'ask-for-data' }
  | { readonly kind: 'check-final-invoice'; readonly end: Day }
  | PriceChange
  | Payment

export type ActionKind = Action['kind']

/** An action before it is known whose it is. */
export type Todo = Doing & { readonly day: Day }

/** Notice to be given, with everything at stake of one and the same reading. */
export interface GiveNotice extends Stake {
  readonly kind: 'give-notice'
  /** The end if the supplier holds to the other reading; null where there is but one. */
  readonly otherReadingEnds: Day | null
  /** The first day on which it counts, where that is still to come; else null. */
  readonly opensOn: Day | null
}

/** Notice came too early: to be given again from the action's day, by `receiveBy`, with what is then at stake. */
export interface RepeatNotice extends Stake {
  readonly kind: 'repeat-notice'
}

/** Lines get other prices on the action's day. */
export interface PriceChange {
  readonly kind: 'price-change'
  readonly prices: readonly LinePrice[]
}

/** The price of a unit a month, before and after it changes. */
export interface LinePrice {
  /** The index of the line in the contract. */
  readonly line: number
  readonly before: Ore
  readonly after: Ore
}

/** What is due of the contract on the action's day. */
export interface Payment {
  readonly kind: 'payment'
  readonly invoicedOn: readonly Day[]
  readonly gross: Ore
  /** Whether the terms or an agreement say when it is due; else the invoice date stands in. */
  readonly dueStated: boolean
}
