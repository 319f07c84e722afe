import type { Database } from 'better-sqlite3'
import { difference, type HistoryEntry, type HistoryPage } from '../../shared/history/index.ts'
import { type ChangeKind, type ContractRecord, tidyRecord } from '../../shared/ledger/index.ts'

/** The journal, read by contract. */
export interface HistoryTables {
  /**
   * The changes of a contract, the latest first.
   *
   * @param now the contract as it is
   * @param before the entry before which they begin; null for the latest
   */
  page(id: string, now: ContractRecord | null, before: number | null, most: number): HistoryPage
  /** The contract as a change left it, tidy but not parsed; null where there is none or it is not even a record. */
  left(id: string, entry: number): ContractRecord | null
}

interface Row {
  readonly entry: number
  readonly at: string
  readonly what: ChangeKind
  readonly state: 'done' | 'undone' | 'abandoned'
  readonly before: string | null
  readonly after: string | null
  readonly movedAt: string | null
}

/** The statements, prepared once. */
export function historyTables(db: Database): HistoryTables {
  const rows = db.prepare<[string, number, number], Row>(
    `SELECT e.id AS entry, e.at, e.what, e.state, c.before, c.after,
       (SELECT m.at FROM journal_moves m WHERE m.entry_id = e.id AND m.move = 'undo' ORDER BY m.id DESC LIMIT 1) AS movedAt
     FROM journal_contracts c JOIN journal e ON e.id = c.entry_id
     WHERE c.contract_id = ? AND c.entry_id < ? ORDER BY c.entry_id DESC LIMIT ?`,
  )
  const count = db.prepare<[string], number>('SELECT count(*) FROM journal_contracts WHERE contract_id = ?').pluck()
  const left = db
    .prepare<[string, number], string | null>(
      'SELECT after FROM journal_contracts WHERE contract_id = ? AND entry_id = ?',
    )
    .pluck()
  return {
    page(id, now, before, most) {
      const found = rows.all(id, before ?? Number.MAX_SAFE_INTEGER, most + 1)
      const nowJson = JSON.stringify(now)
      return {
        entries: found.slice(0, most).map((row) => entryOf(row, nowJson)),
        count: count.get(id) ?? 0,
        more: found.length > most,
      }
    },
    left: (id, entry) => recordIn(left.get(id, entry) ?? null),
  }
}

function entryOf({ entry, at, what, state, before, after, movedAt }: Row, now: string): HistoryEntry {
  const [was, is] = [recordIn(before), recordIn(after)]
  return {
    ...{ entry, at, what },
    did: before === null ? 'added' : after === null ? 'removed' : 'changed',
    undone: state === 'done' ? null : { at: movedAt ?? at, canRedo: state === 'undone' },
    changes: (before === null) === (was === null) && (after === null) === (is === null) ? between(was, is) : null,
    left: after === null ? 'gone' : is === null ? 'unreadable' : JSON.stringify(is) === now ? 'as-now' : 'otherwise',
  }
}

/** What differs, where something was and is; null where the rest of a record is not what it must be. */
function between(was: ContractRecord | null, is: ContractRecord | null): HistoryEntry['changes'] {
  try {
    return was && is ? difference(was, is) : []
  } catch {
    return null
  }
}

/** A record as the journal has it, in the form of today; null where it is none, or can no longer be read as one. */
export function recordIn(json: string | null): ContractRecord | null {
  if (json === null) return null
  try {
    return tidyRecord(JSON.parse(json) as ContractRecord)
  } catch {
    return null
  }
}
