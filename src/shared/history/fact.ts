import type { ContractRecord, Proof } from '../ledger/index.ts'
import type { AgreedJson, AgreedTerminationJson, BlockJson, ContractJson, LineJson } from '../rules/index.ts'

type KeyOf<T> = T extends T ? Extract<keyof T, string> : never

/** What a fact of a contract is about: a key of its record, or of what stands in it. */
export type Field =
  | Exclude<
      keyof ContractRecord,
      'id' | 'terms' | 'noticeSent' | 'wrapUp' | 'proofs' | 'documents' | 'invoices' | 'example' | 'intent'
    >
  | keyof ContractRecord['wrapUp']
  | Exclude<keyof ContractJson, 'id' | 'lines' | 'agreed' | 'notice' | 'ownTerms'>
  | Exclude<keyof AgreedJson, 'termination'>
  | Exclude<keyof AgreedTerminationJson, 'noticeMonths' | 'noticeDays'>
  | Exclude<KeyOf<LineJson>, 'changes' | 'entries' | 'kind' | 'on' | 'amount'>
  | 'agreedTermination'
  | 'changedQuantity'
  | 'changedUnitPrice'
  | 'clauseSays'
  | 'clauseHeading'
  | 'clauseBlocks'
  | 'clause'
  | 'confirmedOn'
  | 'document'
  | 'entry'
  | 'example'
  | 'intent'
  | 'invoice'
  | 'invoiceAmount'
  | 'invoiceNumber'
  | 'invoicePaidOn'
  | 'line'
  | 'noticeLength'
  | 'noticeSentHow'
  | 'noticeSentOn'
  | 'oneOffAmount'
  | 'oneOffOn'
  | 'order'
  | 'ownTerms'
  | 'ownTermsDated'
  | 'proof'
  | 'receivedOn'

/** The words among which a value is chosen, by the type whose texts they are. */
export type OptionOf = 'billing' | 'endsAt' | 'supplier' | 'way'

/** What a fact says, as it is to be written: text, days (ISO), whole øre, whole numbers. */
export type FactValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'amount'; readonly ore: number }
  | { readonly kind: 'count' | 'months' | 'days'; readonly count: number }
  /** Days before a deadline. */
  | { readonly kind: 'leads'; readonly days: readonly number[] }
  | { readonly kind: 'yes' }
  | { readonly kind: 'option'; readonly of: OptionOf; readonly value: string }
  | { readonly kind: 'intent'; readonly intent: ContractRecord['intent'] }
  | { readonly kind: 'edition'; readonly id: string }
  /** Another contract, or a set of own terms, of the ledger. */
  | { readonly kind: 'thing'; readonly id: string }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'blocks'; readonly blocks: readonly BlockJson[] }
  /** A thing that has facts of its own, where all of it came or went. */
  | { readonly kind: 'whole'; readonly facts: readonly Pick<Fact, 'field' | 'value'>[] }

/** What of a contract a fact belongs to, where that is a part of it. */
export type About =
  | { readonly part: 'line'; readonly number: number; readonly kind: LineJson['kind']; readonly description: string }
  | { readonly part: 'line-day'; readonly of: Extract<About, { part: 'line' }>; readonly day: string }
  | { readonly part: 'invoice'; readonly day: string }
  | { readonly part: 'clause'; readonly ref: string }
  | { readonly part: 'proof'; readonly step: Proof['step'] }

/** One thing that a contract says. What is empty says nothing and is no fact. */
export interface Fact {
  /** Tells it from the other facts of the contract, and finds the same fact in another state of it. */
  readonly key: string
  readonly field: Field
  readonly about: About | null
  readonly value: FactValue
}
