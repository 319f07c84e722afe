import type { LedgerHolder } from '../db/index.ts'
import type { Handlers } from './register.ts'

/** Reads and writes the ledger. */
export function ledgerHandlers({ ledger }: { ledger: LedgerHolder }) {
  return {
    'ledger:load': () => ledger.open().load(),
    'ledger:save-contracts': ({ contracts, reason }) => ledger.open().saveContracts(contracts, reason),
    'ledger:delete-contracts': ({ ids }) => ledger.open().deleteContracts(ids),
    'ledger:save-settings': (settings) => ledger.open().saveSettings(settings),
    'ledger:undo': () => ledger.open().undo(),
    'ledger:redo': () => ledger.open().redo(),
  } satisfies Handlers
}
