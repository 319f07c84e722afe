import type { Mechanism } from './mechanism.ts'

/** Why nothing is computed from a clause. The sentence for each, in both languages, stands in `notComputedTexts.ts`. */
export type NotComputed =
  /** Says who the parties are, what words mean, or what the document covers. */
  | 'background'
  /** Describes the service, how it is delivered, supported or developed; no day and no amount follows from it. */
  | 'service'
  /** Binds one of the parties to do or leave something, with no day or amount to reckon. */
  | 'duty'
  /** Turns on facts or a judgement that no contract record holds (misuse, breach, fault). */
  | 'judgement'
  /** Names an amount, a fee or a time that is set outside the document (price list, invoice, offer, web site). */
  | 'set-elsewhere'
  /** Who is liable for what, without an amount to reckon. */
  | 'liability'
  /** Personal data, confidentiality, rights to software. */
  | 'data-and-rights'
  /** Disputes, law, force majeure, transfer and change of the terms: told in the side-by-side table. */
  | 'told-in-table'
  /** Refuses repayment or withdrawal: what has been invoiced stands, so no amount changes. */
  | 'nothing-back'
  /** Another clause of the same document says it more exactly, and is modelled. */
  | 'said-elsewhere'
  /** Prices without VAT: holds for every contract alike, in `money.ts`. */
  | 'holds-for-all'

/**
 * A clause of a supplier's terms: its number (or heading, where the document has none) and what it does in the rules,
 * or why it does nothing. What it says stands beside it in the edition's texts, in our words.
 */
export interface Clause {
  /** `15.1`, `8.6 (1st)`, or a heading in the document's own words: `Opsigelse`. */
  readonly ref: string
  readonly models: readonly Mechanism[]
  /** Set where `models` is empty. */
  readonly notComputed: NotComputed | null
}

/** A clause that the rules model. */
export function clause(ref: string, ...models: readonly Mechanism[]): Clause {
  return { ref, models, notComputed: null }
}

/** A clause from which nothing is computed, and why. */
export function unmodelled(ref: string, why: NotComputed): Clause {
  return { ref, models: [], notComputed: why }
}

/** Stands for the clause where an edition of one's own is silent, and what is agreed on the contract counts. */
export const agreementRef = ''
