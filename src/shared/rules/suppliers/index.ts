import type { Contract } from '../contract.ts'
import type { Edition } from '../edition.ts'
import type { Supplier } from '../supplier.ts'
import { cloudkom } from './cloudkom/terms.ts'
import { comasystem } from './comasystem/terms.ts'
import { ekontoret } from './ekontoret/terms.ts'
import { other } from './other/terms.ts'
import { unicom } from './unicom/terms.ts'
import { zimaone } from './zimaone/terms.ts'

/** Every edition of every supplier's terms, a supplier's newest last. */
export const editions: readonly Edition[] = [cloudkom, unicom, zimaone, ekontoret, comasystem, other]

const newest: Readonly<Record<Supplier, Edition>> = { cloudkom, unicom, zimaone, ekontoret, comasystem, other }

/** The newest edition of a supplier's terms. */
export function newestEdition(supplier: Supplier): Edition {
  return newest[supplier]
}

/**
 * The edition that a contract rests on: its own terms, else the one with an id; the supplier's newest where there is
 * none, or it is another supplier's.
 */
export function editionOf(contract: Pick<Contract, 'supplier' | 'ownTerms'>, id?: string | null): Edition {
  if (contract.ownTerms !== null) return contract.ownTerms
  return editions.find((each) => each.id === id && each.supplier === contract.supplier) ?? newest[contract.supplier]
}
