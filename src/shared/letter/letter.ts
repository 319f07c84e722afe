import type { Day } from '../rules/index.ts'
import type { Delivery } from './choices.ts'

/** A part of a letter's text: a paragraph, or a list under the paragraph before it. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }

/** What should be typed before a letter goes out: of the firm, of the contract, or in the letter itself. */
export const missingThings = [
  'name',
  'address',
  'cvr',
  'signatory',
  'email',
  'phone',
  'contractNumber',
  'what',
  'recipientAddress',
  'recipientEmail',
] as const
export type Missing = (typeof missingThings)[number]

/** What the user should know before sending it. */
export type Caution =
  /** Received then it does not count yet; from that day it does. */
  | { readonly kind: 'too-early'; readonly from: Day; readonly endsOn: Day }
  /** The supplier may hold to the other reading: to be repeated on that day if the end is not confirmed. */
  | { readonly kind: 'repeat'; readonly from: Day; readonly endsOn: Day }
  /** Received then it comes after a deadline that could still be kept. */
  | { readonly kind: 'late'; readonly by: Day; readonly endsOn: Day }
  /** The terms ask for an e-mail. */
  | { readonly kind: 'email-asked' }
  /** Neither terms nor agreement say when it ends. */
  | { readonly kind: 'not-stated' }
  /** It is valid only once confirmed. */
  | { readonly kind: 'confirmation'; readonly by: Day }

/** A notice letter, in Danish, ready to be laid out. */
export interface Letter {
  /** Whether it repeats a notice that is on record. */
  readonly repeats: boolean
  readonly sender: readonly string[]
  readonly recipient: readonly string[]
  /** `Odense C, 21. november 2026`. */
  readonly placeAndDate: string
  readonly subject: string
  readonly body: readonly Block[]
  /** Under the greeting: who signs, and for whom. */
  readonly signature: readonly string[]
  readonly how: Delivery
  /** The end that it aims at; null where none can be reckoned. */
  readonly endsOn: Day | null
  /** The refs of the clauses that it relies on, in their order in the letter. */
  readonly clauses: readonly string[]
  readonly missing: readonly Missing[]
  readonly cautions: readonly Caution[]
}
