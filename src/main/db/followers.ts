import type { ContractRecord } from '../../shared/ledger/index.ts'
import type { ContractTables } from './contractTables.ts'
import { LedgerError } from './ledgerError.ts'

/**
 * Sees to it that the contracts which follow the given ones are in the ledger, and that no contract follows itself
 * over others. Needs the given ones to be written already.
 *
 * @throws LedgerError `follower-unknown`, `follows-in-a-circle`
 */
export function checkFollowers(
  records: readonly ContractRecord[],
  contracts: Pick<ContractTables, 'followerOf'>,
): void {
  /** Contracts from which the way on is known to end. */
  const ending = new Set<string>()
  for (const record of records) {
    const way = new Set<string>()
    let next: string | null = record.id
    while (next !== null && !ending.has(next)) {
      if (way.has(next)) throw new LedgerError('follows-in-a-circle')
      way.add(next)
      const follower = contracts.followerOf(next)
      if (follower === undefined) throw new LedgerError('follower-unknown')
      next = follower
    }
    for (const id of way) ending.add(id)
  }
}
