import { difference, type PutBack } from '../../shared/history/index.ts'
import type { ContractRecord } from '../../shared/ledger/index.ts'
import { contractRecordInput } from '../../shared/ledger/input.ts'
import { LedgerError } from './ledgerError.ts'

/** An earlier state of a contract as it can be brought back. */
export interface Earlier {
  readonly record: ContractRecord
  /** Whether the contract that followed it then is no longer there; none follows it then. */
  readonly followerGone: boolean
}

/**
 * Makes an earlier state one that the ledger can hold today.
 *
 * @param found as the journal has it
 * @param isThere whether a contract will be in the ledger
 * @throws LedgerError `record-unreadable` where today's rules can't read it
 */
export function earlier(found: ContractRecord | null, isThere: (id: string) => boolean): Earlier {
  const parsed = contractRecordInput.safeParse(found)
  if (!parsed.success) throw new LedgerError('record-unreadable', parsed.error)
  const record = parsed.data
  const followerGone = record.followedBy !== null && !isThere(record.followedBy)
  return { record: followerGone ? { ...record, followedBy: null } : record, followerGone }
}

/** What bringing it back would change. */
export function wouldChange(now: ContractRecord, { record, followerGone }: Earlier): PutBack {
  return { changes: difference(now, record), followerGone }
}
