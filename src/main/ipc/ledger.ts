import { asText } from '../../shared/ipc/index.ts'
import type { LedgerChange } from '../../shared/ledger/index.ts'
import type { BackupKeeper } from '../backups/index.ts'
import type { LedgerHolder } from '../db/index.ts'
import type { Handlers } from './register.ts'

interface LedgerContext {
  readonly ledger: LedgerHolder
  readonly backups: Pick<BackupKeeper, 'before'>
  /** Told of every change, once it is on disk and answered. */
  readonly changed: (change: LedgerChange) => void
}

/** Reads and writes the ledger. */
export function ledgerHandlers({ ledger, backups, changed }: LedgerContext) {
  const tell = (change: LedgerChange): LedgerChange => {
    // The answer goes first: what follows from a change must not keep whoever made it waiting, nor make it fail.
    setImmediate(() => changed(change))
    return change
  }
  return {
    'ledger:load': () => asText(ledger.open().load()),
    'ledger:save-contracts': async ({ contracts, reason }) => {
      if (reason === 'contracts-imported') await backups.before('import')
      return tell(ledger.open().saveContracts(contracts, reason))
    },
    'ledger:delete-contracts': ({ ids }) => tell(ledger.open().deleteContracts(ids)),
    'ledger:save-terms': ({ set, contracts }) => tell(ledger.open().saveTerms(set, contracts)),
    'ledger:delete-terms': ({ id }) => tell(ledger.open().deleteTerms(id)),
    'ledger:save-scenario': (scenario) => tell(ledger.open().saveScenario(scenario)),
    'ledger:delete-scenario': ({ id }) => tell(ledger.open().deleteScenario(id)),
    'ledger:save-settings': (settings) => tell(ledger.open().saveSettings(settings)),
    'ledger:undo': () => tell(ledger.open().undo()),
    'ledger:redo': () => tell(ledger.open().redo()),
  } satisfies Handlers
}
