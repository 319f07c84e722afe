import type { Edition } from '../edition.ts'
import type { Supplier } from '../supplier.ts'

/** Whose terms a contract rests on; a supplier that was not understood is null. */
export interface Party {
  readonly supplier: Supplier | null
  readonly ownTerms: Edition | null
}
