import { join } from 'node:path'
import { openLedger } from '../../src/main/db/index.ts'
import type { ContractRecord } from '../../src/shared/ledger/index.ts'
import { PROJECT } from '../launch/project.ts'
import { mixedCases } from './drawn.ts'

/** Writes a ledger of its own into an empty folder, with the index table of the cases. */
export function writeLedger(folder: string, contracts: readonly ContractRecord[]): void {
  const now = () => new Date().toISOString()
  const ledger = openLedger({ folder, migrations: join(PROJECT, 'resources/migrations'), now })
  try {
    ledger.saveSettings({ ...ledger.settings(), netPriceIndex: mixedCases().netPriceIndex })
    ledger.saveContracts(contracts, 'contracts-imported')
  } finally {
    ledger.close()
  }
}
