import type { Candidate, ContractRecord, OwnTermsSet } from '../../../shared/ledger/index.ts'
import { parseOwnTerms, stated } from '../../../shared/rules/index.ts'

/** A supplier of one's own that a need can be laid before. */
export interface OwnChoice {
  readonly key: string
  readonly label: string
  readonly candidate: Candidate
}

/** The sets of own terms, each with nothing agreed besides. */
export function choicesOfSets(sets: Iterable<OwnTermsSet>): OwnChoice[] {
  return [...sets].map(({ id, supplierName, terms }) => ({
    key: id,
    label: supplierName.trim() === '' ? terms.name : `${terms.name} · ${supplierName}`,
    candidate: {
      supplier: 'other',
      ownTermsId: id,
      supplierName: supplierName.trim() === '' ? terms.name : supplierName,
      agreed: {},
      unitPrice: null,
    },
  }))
}

/**
 * The contracts with own suppliers, each with what is agreed there: on a set of own terms that there still is, or with
 * a termination of its own. One whose set is gone has nothing to be looked up in.
 */
export function choicesOfContracts(
  contracts: Iterable<ContractRecord>,
  sets: ReadonlyMap<string, OwnTermsSet>,
): OwnChoice[] {
  return [...contracts].flatMap(({ id, title, supplierName, ownTermsId, terms }) => {
    const agreed = terms.agreed ?? {}
    const onSet = ownTermsId !== null && sets.has(ownTermsId)
    const isWhole = onSet || (terms.ownTerms === undefined && agreed.termination !== undefined)
    if (terms.supplier !== 'other' || supplierName === null || !isWhole) return []
    const candidate = { supplier: 'other', ownTermsId: onSet ? ownTermsId : null, supplierName, agreed } as const
    return [{ key: id, label: `${title} · ${supplierName}`, candidate: { ...candidate, unitPrice: null } }]
  })
}

/** Whether terms of one's own leave the length of a period to what is agreed. */
export function leavesPeriodOpen(set: OwnTermsSet): boolean {
  const edition = parseOwnTerms(set.terms)
  return edition.ok && stated(edition.value, 'subscription-period')?.months === null
}
