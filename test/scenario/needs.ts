import type { Candidate, Need, Scenario } from '../../src/shared/ledger/index.ts'
import type { AgreedJson, Supplier } from '../../src/shared/rules/index.ts'
import { isReckoned, layBefore, type Outcome, type ReckonedOutcome } from '../../src/shared/scenario/index.ts'

/** A scenario of seven users at 99 kr. from 1 January 2026, looked at for two years. */
export function scenarioOf(need: Partial<Need> = {}, months = 24): Scenario {
  const usual: Need = { startsOn: '2026-01-01', units: 7, unitPrice: 99_00, changes: [], leaving: null }
  return { id: 's', name: 'Kontoret', need: { ...usual, ...need }, months, candidates: [] }
}

export function candidateOf(supplier: Supplier, agreed: AgreedJson = {}): Candidate {
  return {
    supplier,
    ownTermsId: null,
    supplierName: supplier === 'other' ? 'Eget valg' : null,
    agreed,
    unitPrice: null,
  }
}

/** An outcome that must have come about. */
export function reckonedOf(outcome: Outcome): ReckonedOutcome {
  if (!isReckoned(outcome)) throw new Error(`${outcome.status}: ${JSON.stringify(outcome.faults)}`)
  return outcome
}

/** What a candidate without own terms makes of a need. */
export function laid(
  supplier: Supplier,
  need: Partial<Need> = {},
  agreed: AgreedJson = {},
  index: Readonly<Record<number, number>> = {},
): ReckonedOutcome {
  const known = new Map(Object.entries(index).map(([year, by]) => [Number(year), by]))
  return reckonedOf(layBefore(scenarioOf(need), candidateOf(supplier, agreed), new Map(), known))
}
