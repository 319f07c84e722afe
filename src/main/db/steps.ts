import type {
  Changed,
  ContractRecord,
  LedgerChange,
  OwnTermsSet,
  Scenario,
  Settings,
} from '../../shared/ledger/index.ts'

/** A thing of the ledger before and after a change; null where there was none. */
export interface Step<Item> {
  readonly id: string
  readonly before: Item | null
  readonly after: Item | null
}

/** All that one change did. */
export interface Steps {
  readonly contracts: readonly Step<ContractRecord>[]
  readonly ownTerms: readonly Step<OwnTermsSet>[]
  readonly scenarios: readonly Step<Scenario>[]
  readonly settings: { readonly before: Settings; readonly after: Settings } | null
}

/** What a change does that does nothing. */
export const noSteps: Steps = { contracts: [], ownTerms: [], scenarios: [], settings: null }

/** Reading and writing the things of one kind, each whole. Writes belong into a transaction. */
export interface Kept<Item> {
  all(): Item[]
  find(id: string): Item | null
  /** Adds the thing, or puts it in the place of the one with its id. */
  put(item: Item): void
  remove(id: string): void
}

/** Where the ledger keeps what its steps are about. */
export interface KeptThings {
  readonly contracts: Kept<ContractRecord>
  readonly ownTerms: Kept<OwnTermsSet>
  readonly scenarios: Kept<Scenario>
  readonly settings: { put(settings: Settings): void }
}

/** The steps that save things; none for those that are already there as they are. Takes and gives tidy things. */
export function savingSteps<Item extends { readonly id: string }>(
  items: readonly Item[],
  kept: Kept<Item>,
): readonly Step<Item>[] {
  return items
    .map((after) => ({ id: after.id, before: kept.find(after.id), after }))
    .filter(({ before, after }) => !isSame(before, after))
}

/** The steps that remove things; none for ids that are not there. */
export function removingSteps<Item>(ids: Iterable<string>, kept: Kept<Item>): readonly Step<Item>[] {
  return [...new Set(ids)]
    .map((id) => ({ id, before: kept.find(id), after: null }))
    .filter(({ before }) => before !== null)
}

export function isNothing({ contracts, ownTerms, scenarios, settings }: Steps): boolean {
  return contracts.length + ownTerms.length + scenarios.length === 0 && settings === null
}

/** Makes what is kept what it was after the steps, or before them, and says what that changed. */
export function applySteps(steps: Steps, side: 'before' | 'after', kept: KeptThings): Omit<LedgerChange, 'history'> {
  const { contracts, ownTerms, scenarios, settings } = steps
  if (settings) kept.settings.put(settings[side])
  return {
    ...applied(contracts, side, kept.contracts),
    ...(ownTerms.length > 0 && { ownTerms: applied(ownTerms, side, kept.ownTerms) }),
    ...(scenarios.length > 0 && { scenarios: applied(scenarios, side, kept.scenarios) }),
    ...(settings && { settings: settings[side] }),
  }
}

function applied<Item>(steps: readonly Step<Item>[], side: 'before' | 'after', kept: Kept<Item>): Changed<Item> {
  const changed: Item[] = []
  const removed: string[] = []
  for (const step of steps) {
    const item = step[side]
    if (item === null) {
      kept.remove(step.id)
      removed.push(step.id)
    } else {
      kept.put(item)
      changed.push(item)
    }
  }
  return { changed, removed }
}

/** Tidy values say the same exactly when their JSON is the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
