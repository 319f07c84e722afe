import type { Database } from 'better-sqlite3'
import type { BinItem } from '../../shared/history/index.ts'
import type { ContractRecord } from '../../shared/ledger/index.ts'
import { recordIn } from './historyTables.ts'

/** What is in the journal and no longer in the ledger. */
export interface Bin {
  /** What went last comes first, examples after everything else. */
  items(): BinItem[]
  /** A contract of the bin as it last was, tidy but not parsed; null where it is not in the bin or can't be read. */
  last(id: string): ContractRecord | null
  /** The contracts that followed it when it was deleted and have had none to follow them since. */
  loosened(id: string): string[]
}

/**
 * What stands in the bin, with the change in which it last was: a deletion that holds, else, where its adding was
 * undone, the last change that it ever had.
 */
const inBin = `
  WITH gone AS (
    SELECT c.contract_id AS id,
      max(CASE WHEN e.state = 'done' THEN c.entry_id END) AS deleted, max(c.entry_id) AS latest
    FROM journal_contracts c JOIN journal e ON e.id = c.entry_id
    WHERE c.contract_id NOT IN (SELECT id FROM contracts) GROUP BY c.contract_id
  ), items AS (
    SELECT gone.id, e.id AS entry, e.at, gone.deleted IS NOT NULL AS wasDeleted, coalesce(c.after, c.before) AS record
    FROM gone JOIN journal_contracts c ON c.entry_id = coalesce(gone.deleted, gone.latest) AND c.contract_id = gone.id
    JOIN journal e ON e.id = c.entry_id
  )`

type Row = Omit<BinItem, 'how' | 'example'> & { readonly wasDeleted: number; readonly isExample: number }

/** The statements, prepared once. */
export function binTables(db: Database): Bin {
  const items = db.prepare<[], Row>(
    `${inBin} SELECT id, at, wasDeleted, record ->> 'title' AS title, record ->> 'supplierName' AS supplierName,
       record ->> '$.terms.supplier' AS supplier, coalesce(json_array_length(record, '$.documents'), 0) AS documents,
       coalesce(record ->> 'example', 0) AS isExample
     FROM items ORDER BY isExample, entry DESC, title`,
  )
  const last = db.prepare<[string], string>(`${inBin} SELECT record FROM items WHERE id = ?`).pluck()
  const loosened = db
    .prepare<[string], string>(
      `${inBin} SELECT c.contract_id FROM items i JOIN journal_contracts c ON c.entry_id = i.entry
       JOIN contracts now ON now.id = c.contract_id
       WHERE i.id = ? AND i.wasDeleted AND c.before ->> 'followedBy' = i.id AND c.after ->> 'followedBy' IS NULL
         AND now.followed_by IS NULL`,
    )
    .pluck()
  return {
    items: () =>
      items.all().map(({ wasDeleted, isExample, ...item }) => ({
        ...item,
        how: wasDeleted ? 'deleted' : 'undone',
        example: isExample === 1,
      })),
    last: (id) => recordIn(last.get(id) ?? null),
    loosened: (id) => loosened.all(id),
  }
}
