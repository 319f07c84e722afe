import type { LedgerContents } from '../ledger/index.ts'

/** What restoring would do to the things of one kind, by their names. */
export interface RestoredKind {
  /** Not in the ledger now. */
  readonly added: readonly string[]
  /** In the ledger now, and not in the backup. */
  readonly removed: readonly string[]
  readonly changed: readonly string[]
  /** How many are the same. */
  readonly same: number
}

/** What restoring a backup would do. */
export interface RestoreDifferences {
  readonly contracts: RestoredKind
  readonly ownTerms: RestoredKind
  readonly scenarios: RestoredKind
  readonly settingsDiffer: boolean
}

type Contents = Omit<LedgerContents, 'history'>

/** Compares the ledger of a backup with the one of now, both as they are loaded. */
export function restoreDifferences(backup: Contents, now: Contents): RestoreDifferences {
  return {
    contracts: kind(backup.contracts, now.contracts, ({ title }) => title),
    ownTerms: kind(backup.ownTerms, now.ownTerms, ({ supplierName, terms }) => terms.name || supplierName),
    scenarios: kind(backup.scenarios, now.scenarios, ({ name }) => name),
    settingsDiffer: JSON.stringify(backup.settings) !== JSON.stringify(now.settings),
  }
}

function kind<Item extends { readonly id: string }>(
  backup: readonly Item[],
  now: readonly Item[],
  nameOf: (item: Item) => string,
): RestoredKind {
  const before = new Map(now.map((item) => [item.id, item]))
  const ids = new Set(backup.map(({ id }) => id))
  const names = (items: readonly Item[]) => items.map(nameOf).sort((a, b) => a.localeCompare(b, 'da'))
  const both = backup.filter(({ id }) => before.has(id))
  const changed = both.filter((item) => JSON.stringify(item) !== JSON.stringify(before.get(item.id)))
  return {
    added: names(backup.filter(({ id }) => !before.has(id))),
    removed: names(now.filter(({ id }) => !ids.has(id))),
    changed: names(changed),
    same: both.length - changed.length,
  }
}
