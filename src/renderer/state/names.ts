import { useMemo } from 'react'
import type { NameOf } from '../../shared/history/index.ts'
import { nameOf } from '../../shared/ledger/index.ts'
import { useLedger } from './ledger.ts'

/** Gives what a contract or a set of own terms is called now, by its id. */
export function useNames(): NameOf {
  const contracts = useLedger(({ contracts }) => contracts)
  const ownTerms = useLedger(({ ownTerms }) => ownTerms)
  return useMemo(
    () => (id) => {
      const set = ownTerms.get(id)
      return contracts.get(id)?.title ?? (set && nameOf(set))
    },
    [contracts, ownTerms],
  )
}
