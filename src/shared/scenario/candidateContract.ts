import type { Candidate, Need, OwnTermsSet, Scenario } from '../ledger/index.ts'
import { addMonths, type ContractJson, isoDay, parseDay } from '../rules/index.ts'

/**
 * The contract that a candidate would make for a need: signed and started on the same day, with one subscription line
 * of the units needed. What changes after the last day needed, or looked at, is left out.
 */
export function candidateContract(
  { id, need, months }: Pick<Scenario, 'id' | 'need' | 'months'>,
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
        changes: changesNeeded(need, months),
      },
    ],
  }
}

function changesNeeded({ startsOn, changes, leaving }: Need, months: number) {
  const start = parseDay(startsOn)
  const last = leaving?.on ?? (start === null ? startsOn : isoDay(addMonths(start, months) - 1))
  const needed = changes.filter(({ on }) => on <= last)
  return needed.map(({ on, units }) => ({ on, quantity: units }))
}
