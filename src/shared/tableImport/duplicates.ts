import type { ContractRecord } from '../ledger/index.ts'
import { newestEdition } from '../rules/index.ts'

/** What a contract of a table is like: one of an earlier row, one in the ledger, or the template's example. */
export type Duplicate =
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'ledger'; readonly title: string }
  | { readonly kind: 'example' }

const folded = (text: string) => text.trim().toLowerCase().replace(/\s+/g, ' ')

const supplierKey = ({ supplierName, terms }: ContractRecord) =>
  folded(supplierName ?? newestEdition(terms.supplier).name)

/**
 * Contracts by what tells them apart: supplier and number; or, where one of two has no number, supplier, title and the
 * day of signing.
 */
export class Known {
  readonly #byNumber = new Map<string, Duplicate>()
  readonly #byTitle = new Map<string, { readonly isNumbered: boolean; readonly as: Duplicate }[]>()

  add(record: ContractRecord, as: Duplicate): void {
    const { number, title } = keysOf(record)
    if (number !== null && !this.#byNumber.has(number)) this.#byNumber.set(number, as)
    const alike = this.#byTitle.get(title) ?? []
    alike.push({ isNumbered: number !== null, as })
    this.#byTitle.set(title, alike)
  }

  /** What a contract is like; null where it is like none, or too little is known of it to say. */
  find(record: ContractRecord): Duplicate | null {
    if (record.title === '' || record.terms.signedOn === undefined) return null
    const { number, title } = keysOf(record)
    const numbered = number === null ? undefined : this.#byNumber.get(number)
    const titled = this.#byTitle.get(title)?.find(({ isNumbered }) => number === null || !isNumbered)
    return numbered ?? titled?.as ?? null
  }
}

function keysOf(record: ContractRecord): { readonly number: string | null; readonly title: string } {
  const supplier = supplierKey(record)
  const number = folded(record.contractNumber)
  return {
    number: number === '' ? null : `${supplier}\n${number}`,
    title: `${supplier}\n${folded(record.title)}\n${record.terms.signedOn}`,
  }
}
