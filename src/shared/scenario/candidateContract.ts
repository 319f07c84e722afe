import type { Candidate, Need, OwnTermsSet, Scenario } from '../ledger/index.ts'
import type { ContractJson } from '../rules/index.ts'

/**
 * The contract that a candidate would make for a need: signed and started on the same day, with one subscription line
 * of the units needed. What changes after the last day needed is left out: nothing more is needed then.
 */
export function candidateContract(
  { id, need }: Pick<Scenario, 'id' | 'need'>,
  { supplier, agreed, unitPrice }: Candidate,
  set: OwnTermsSet | null,
): ContractJson {
  return {
    id,
    supplier,
    signedOn: need.startsOn,
    ...(set !== null && { ownTerms: set.terms }),
    agreed,
    lines: [
      {
        kind: 'subscription',
        unitPrice: unitPrice ?? need.unitPrice,
        quantity: need.units,
        changes: changesNeeded(need),
      },
    ],
  }
}

function changesNeeded({ changes, leaving }: Need) {
  const needed = changes.filter(({ on }) => leaving === null || on <= leaving.on)
  return needed.map(({ on, units }) => ({ on, quantity: units }))
}
