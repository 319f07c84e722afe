import type { LedgerHolder } from '../db/index.ts'
import type { Handlers } from './register.ts'

/** Looks for words over the ledger. */
export function searchHandlers({ ledger }: { readonly ledger: LedgerHolder }) {
  return {
    'search:find': ({ typed }) => ledger.open().search(typed),
  } satisfies Handlers
}
