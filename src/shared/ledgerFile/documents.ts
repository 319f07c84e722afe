import type { ContractRecord } from '../ledger/index.ts'

/** The files that contracts name, each once, by their SHA-256: what a ledger's folder must hold for them. */
export function documentsOf(contracts: readonly ContractRecord[]): ReadonlySet<string> {
  return new Set(contracts.flatMap(({ proofs, documents }) => [...proofs, ...documents].map(({ sha256 }) => sha256)))
}
