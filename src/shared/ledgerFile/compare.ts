import type { LedgerContents } from '../ledger/index.ts'
import { type LedgerFile, settingsFrom } from './ledgerFile.ts'

/** What taking things in would do: how many are not in the ledger, there but otherwise, and there as they are. */
export interface Differences {
  readonly added: number
  readonly changed: number
  readonly same: number
}

/** What taking a file into a ledger would do. */
export interface LedgerDifferences {
  readonly contracts: Differences
  readonly ownTerms: Differences
  readonly scenarios: Differences
  /** Whether the file's settings are others, apart from what belongs to the computer. */
  readonly settingsDiffer: boolean
  /** Whether the ledger holds nothing yet, so that the settings are taken in too. */
  readonly isEmpty: boolean
}

/** Compares a file with a ledger, of which both are tidy. What is in the ledger alone is left as it is. */
export function compareLedger(file: LedgerFile, ledger: Omit<LedgerContents, 'history'>): LedgerDifferences {
  const { contracts, ownTerms, scenarios, settings } = ledger
  return {
    contracts: differences(file.contracts, contracts),
    ownTerms: differences(file.ownTerms, ownTerms),
    scenarios: differences(file.scenarios, scenarios),
    settingsDiffer: JSON.stringify(settingsFrom(file, settings)) !== JSON.stringify(settings),
    isEmpty: contracts.length + ownTerms.length + scenarios.length === 0,
  }
}

function differences<Item extends { readonly id: string }>(
  given: readonly Item[],
  known: readonly Item[],
): Differences {
  const byId = new Map(known.map((item) => [item.id, JSON.stringify(item)]))
  const before = given.filter(({ id }) => byId.has(id))
  const same = before.filter((item) => byId.get(item.id) === JSON.stringify(item)).length
  return { added: given.length - before.length, changed: before.length - same, same }
}
