import type { OwnTermsSet } from './ownTerms.ts'
import type { ContractRecord } from './record.ts'
import type { Scenario } from './scenario.ts'
import type { Settings } from './settings.ts'

/** What a change of the ledger was. */
export const changeKinds = [
  'contract-added',
  'contract-changed',
  'contract-deleted',
  'contract-duplicated',
  'contract-put-back',
  'contract-undeleted',
  'contracts-imported',
  'examples-added',
  'notice-recorded',
  'scenario-deleted',
  'scenario-saved',
  'settings-changed',
  'terms-deleted',
  'terms-saved',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** The kinds that whoever saves contracts may name; otherwise it is added or changed, as it turns out. */
export const saveReasons = [
  'contract-duplicated',
  'contracts-imported',
  'examples-added',
  'notice-recorded',
] as const satisfies readonly ChangeKind[]
export type SaveReason = (typeof saveReasons)[number]

/** One change, told in short: what undo or redo would be about. */
export interface JournalEntrySummary {
  readonly id: number
  /** The instant of the change: `2026-11-21T09:30:00.000Z`. */
  readonly at: string
  readonly what: ChangeKind
  /** The first of the contracts it was about, with the titles that they then had. */
  readonly contracts: readonly { readonly id: string; readonly title: string }[]
  /** How many contracts it was about. */
  readonly count: number
  /** The set of own terms or the scenario that it was about, as it was then called. */
  readonly item: { readonly id: string; readonly name: string } | null
}

/** The changes that undo and redo would take back or bring back now. */
export interface History {
  readonly undo: JournalEntrySummary | null
  readonly redo: JournalEntrySummary | null
}

/** All that the ledger holds: contracts in the order of their ids, the rest in the order of their names. */
export interface LedgerContents {
  readonly contracts: readonly ContractRecord[]
  readonly ownTerms: readonly OwnTermsSet[]
  readonly scenarios: readonly Scenario[]
  readonly settings: Settings
  readonly history: History
}

/** What a write did to the things of one kind: those that it wrote as they now are, and the ids of those gone. */
export interface Changed<Item> {
  readonly changed: readonly Item[]
  readonly removed: readonly string[]
}

/** What a write did to the contracts, and to whatever else it was about. */
export interface LedgerChange extends Changed<ContractRecord> {
  readonly ownTerms?: Changed<OwnTermsSet>
  readonly scenarios?: Changed<Scenario>
  readonly settings?: Settings
  readonly history: History
}
