import type { SaidEntry } from '../../shared/calendarFile/index.ts'
import type { BinItem, HistoryPage, PutBack } from '../../shared/history/index.ts'
import type {
  ContractRecord,
  LedgerChange,
  LedgerContents,
  OwnTermsSet,
  SaveReason,
  Scenario,
  Settings,
} from '../../shared/ledger/index.ts'
import type { DutyKey, DutyRecord } from '../../shared/reminders/index.ts'
import type { SearchResult } from '../../shared/search/index.ts'
import type { DocumentTables } from './documentTables.ts'
import type { LedgerFigures } from './figures.ts'
import type { Health } from './reminderTables.ts'
import type { RowCounts } from './rowCounts.ts'

/** What can be read from a ledger. */
export interface LedgerReads {
  /** Everything, and what undo and redo are about. */
  load(): LedgerContents
  /** One contract; null where it is not in the ledger. */
  find(id: string): ContractRecord | null
  settings(): Settings
}

/**
 * What can be written to a ledger. Each call is one change: all of it or, where it throws LedgerError, nothing; on
 * disk when it returns; in the journal, from which it can be undone. A call that changes nothing is no change.
 */
export interface LedgerWrites {
  /**
   * Adds records, and puts those whose ids are known in the place of the earlier ones.
   *
   * @param reason what the change was, where it was more than adding or changing
   * @throws LedgerError `same-contract-twice`, `follower-unknown`, `follows-in-a-circle`, and what a disk may throw
   */
  saveContracts(records: readonly ContractRecord[], reason?: SaveReason): LedgerChange
  /**
   * Deletes contracts; ids that are not there are passed over. A contract that was followed by a deleted one is no
   * longer followed by any: that belongs to the same change, and comes back with it.
   */
  deleteContracts(ids: readonly string[]): LedgerChange
  /**
   * Adds a set of own terms, or puts it in the place of the earlier one, and with it the contracts that are to follow
   * it: one change. The other contracts keep their copies of the terms.
   *
   * @throws LedgerError as `saveContracts` does
   */
  saveTerms(set: OwnTermsSet, contracts: readonly ContractRecord[]): LedgerChange
  /** Deletes a set of own terms. The contracts that rest on it stay as they are. */
  deleteTerms(id: string): LedgerChange
  saveScenario(scenario: Scenario): LedgerChange
  deleteScenario(id: string): LedgerChange
  saveSettings(settings: Settings): LedgerChange
  /**
   * Adds things of all kinds, and puts those whose ids are known in the place of the earlier ones: one change. What is
   * in the ledger alone stays.
   *
   * @throws LedgerError as `saveContracts` does
   */
  takeIn(things: LedgerThings): LedgerChange
  /** Takes the last change back that is not undone; none where there is none. */
  undo(): LedgerChange
  /** Brings back what was undone last, unless something else was done since. */
  redo(): LedgerChange
}

/** Things to be taken into a ledger, each once. */
export interface LedgerThings {
  readonly contracts: readonly ContractRecord[]
  readonly ownTerms: readonly OwnTermsSet[]
  readonly scenarios: readonly Scenario[]
  /** Null where they stay as they are. */
  readonly settings: Settings | null
}

/** What was, as the journal has it. */
export interface PastStore {
  /**
   * The changes of a contract, the latest first.
   *
   * @param before the entry before which they begin; null for the latest
   */
  history(id: string, before: number | null, most: number): HistoryPage
  /**
   * What bringing back the contract as a change left it would change.
   *
   * @throws LedgerError `record-unreadable`
   */
  look(id: string, entry: number): PutBack
  /**
   * Makes a contract what a change left it: one change, which can be undone.
   *
   * @throws LedgerError `record-unreadable`, and as `saveContracts` does
   */
  putBack(id: string, entry: number): LedgerChange
  /** The contracts that are gone and can be brought back, those that went last first. */
  bin(): BinItem[]
  /**
   * Brings contracts of the bin back as they were, and with them that they followed others; one change. Of several,
   * those that can't be read stay in the bin.
   *
   * @throws LedgerError `record-unreadable` where none can be read, and as `saveContracts` does
   */
  undelete(ids: readonly string[]): LedgerChange
  /**
   * Takes contracts of the bin out of the file for good, with their journal, reminders and what the search knows of
   * them. It can't be undone. Ids that are not in the bin are passed over.
   */
  erase(ids: readonly string[]): Erased
}

export interface Erased {
  /** Nothing but what undo and redo are about now. */
  readonly change: LedgerChange
  /** The SHA-256s of files that nothing in the ledger has any longer. */
  readonly files: readonly string[]
}

/** What became of reminders: kept beside the contracts, not in the journal, so that undo does not forget it. */
export interface ReminderStore {
  /** Every duty that anything is known of. */
  duties(): DutyRecord[]
  /** How the checks went; null before the first. */
  health(): Health | null
  /** Puts records in the place of earlier ones, and takes others away: all of it or nothing. */
  write(change: ReminderChange): void
}

export interface ReminderChange {
  readonly changed?: readonly DutyRecord[]
  readonly gone?: readonly DutyKey[]
  readonly health?: Health
}

/** What the calendar file last said: kept beside the contracts, not in the journal, for undo can't unsay it. */
export interface CalendarStore {
  /** Every entry that is remembered, in no order. */
  said(): SaidEntry[]
  /** Puts entries in the place of earlier ones, and forgets others: all of it or nothing. */
  write(change: { readonly changed: readonly SaidEntry[]; readonly forgotten: readonly string[] }): void
}

/** An open ledger. */
export interface LedgerStore extends LedgerReads, LedgerWrites {
  readonly calendar: CalendarStore
  /** The text of files; each call is a change of its own, and none is in the journal, for it follows from the files. */
  readonly documents: DocumentTables
  readonly past: PastStore
  readonly reminders: ReminderStore
  /** Looks for words over contracts, lines, notes and documents; null where none was typed. */
  search(typed: string): SearchResult | null
  /**
   * Writes the whole ledger, as it is at one moment, into a new file, a piece at a time: what is saved meanwhile is in it
   * too. SQLite's own online backup.
   *
   * @returns how many rows each table has in it
   */
  backupTo(path: string): Promise<RowCounts>
  /** How many rows each table has. */
  rowCounts(): RowCounts
  /** How large it is. */
  figures(): LedgerFigures
  /** Makes the index of the search anew from the contracts and documents. */
  remakeSearch(): void
  /** Lets go of the file. Nothing can be read or written afterwards; a backup that is under way fails. */
  close(): void
}
