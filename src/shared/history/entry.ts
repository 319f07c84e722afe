import type { ChangeKind } from '../ledger/index.ts'
import type { FieldChange } from './difference.ts'

/** One change of one contract. */
export interface HistoryEntry {
  /** Its number in the journal. */
  readonly entry: number
  /** The instant of the change: `2026-11-21T09:30:00.000Z`. */
  readonly at: string
  readonly what: ChangeKind
  /** What it did to the contract. */
  readonly did: 'added' | 'changed' | 'removed'
  /** When it was undone, and whether redo can still bring it back; null where it holds. */
  readonly undone: { readonly at: string; readonly canRedo: boolean } | null
  /** What differed; nothing where the contract was added or removed; null where a state can no longer be read. */
  readonly changes: readonly FieldChange[] | null
  /** How the contract that the change left stands to the one of now; `gone` where it left none. */
  readonly left: 'as-now' | 'otherwise' | 'gone' | 'unreadable'
}

/** A part of a contract's history, the latest change first. */
export interface HistoryPage {
  readonly entries: readonly HistoryEntry[]
  /** How many changes there are in all. */
  readonly count: number
  /** Whether there are earlier ones. */
  readonly more: boolean
}

/** What bringing an earlier state back would do. */
export interface PutBack {
  /** What would change, from now to then. */
  readonly changes: readonly FieldChange[]
  /** Whether the contract that followed it then is no longer there, so that none will. */
  readonly followerGone: boolean
}

/** A contract that is no longer in the ledger, and can be brought back. */
export interface BinItem {
  readonly id: string
  readonly title: string
  /** The supplier's own name; null for a modelled one. */
  readonly supplierName: string | null
  readonly supplier: string
  /** The instant of the change by which it went. */
  readonly at: string
  /** Whether it was deleted, or its adding was undone. */
  readonly how: 'deleted' | 'undone'
  /** How many documents it has. */
  readonly documents: number
  /** Whether it was one of the examples that one looks around with. */
  readonly example: boolean
}
