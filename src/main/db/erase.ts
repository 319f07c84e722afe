import type { Database } from 'better-sqlite3'
import { recordIn } from './historyTables.ts'

/** Takes contracts out of all that the ledger's file holds. */
export interface Eraser {
  /**
   * Takes contracts that are in the bin out of the journal, the search, the reminders and the calendar. What others say
   * of them in the journal (that they follow them) goes too, for undo could not bring it back. Belongs into a
   * transaction.
   *
   * @returns the SHA-256s of files that nothing in the ledger has any longer
   */
  erase(ids: readonly string[]): string[]
  /** Leaves nothing of it in the pages of the file. Belongs outside of a transaction. */
  clean(): void
}

interface Written {
  readonly entry: number
  readonly position: number
  readonly before: string | null
  readonly after: string | null
}

/** The statements, prepared once; the index of the search must be there. */
export function eraser(db: Database): Eraser {
  const filesOf = db
    .prepare<[string], string>(
      `SELECT DISTINCT f.value ->> 'sha256' FROM journal_contracts c, json_each(json_array(c.before ->> '$.documents',
         c.before ->> '$.proofs', c.after ->> '$.documents', c.after ->> '$.proofs')) list, json_each(list.value) f
       WHERE c.contract_id = ?`,
    )
    .pluck()
  const isNamed = db
    .prepare<{ sha256: string; like: string }, number>(
      `SELECT EXISTS (SELECT 1 FROM contract_documents WHERE sha256 = :sha256)
         OR EXISTS (SELECT 1 FROM contract_proofs WHERE sha256 = :sha256)
         OR EXISTS (SELECT 1 FROM journal_contracts WHERE before LIKE :like OR after LIKE :like)`,
    )
    .pluck()
  const entriesOf = db.prepare<[string], number>('SELECT entry_id FROM journal_contracts WHERE contract_id = ?').pluck()
  const mentions = db.prepare<[string, string], Written>(
    `SELECT entry_id AS entry, position, before, after FROM journal_contracts
     WHERE before ->> 'followedBy' = ? OR after ->> 'followedBy' = ?`,
  )
  const rewrite = db.prepare('UPDATE journal_contracts SET before = ?, after = ? WHERE entry_id = ? AND position = ?')
  const removeStep = db.prepare('DELETE FROM journal_contracts WHERE entry_id = ? AND position = ?')
  const removeSteps = db.prepare('DELETE FROM journal_contracts WHERE contract_id = ?')
  const isEmpty = db
    .prepare<{ entry: number }, number>(
      `SELECT settings_before IS NULL AND NOT EXISTS (SELECT 1 FROM journal_contracts WHERE entry_id = :entry)
         AND NOT EXISTS (SELECT 1 FROM journal_items WHERE entry_id = :entry) FROM journal WHERE id = :entry`,
    )
    .pluck()
  const removeMoves = db.prepare('DELETE FROM journal_moves WHERE entry_id = ?')
  const removeEntry = db.prepare('DELETE FROM journal WHERE id = ?')
  const removeDuties = db.prepare('DELETE FROM duties WHERE contract_id = ?')
  const removeCalendar = db.prepare(`DELETE FROM calendar_entries WHERE uid LIKE 'varsel-' || ? || '-%'`)

  function eraseOne(id: string): Set<number> {
    const touched = new Set(entriesOf.all(id))
    for (const { entry, position, before, after } of mentions.all(id, id)) {
      touched.add(entry)
      const [was, is] = [without(before, id), without(after, id)]
      if (was === is) removeStep.run(entry, position)
      else rewrite.run(was, is, entry, position)
    }
    removeSteps.run(id)
    removeDuties.run(id)
    removeCalendar.run(id)
    return touched
  }

  return {
    erase: (ids) =>
      unguarded(db, () => {
        const files = new Set(ids.flatMap((id) => filesOf.all(id)))
        const touched = new Set(ids.flatMap((id) => [...eraseOne(id)]))
        for (const entry of touched) {
          if (isEmpty.get({ entry }) !== 1) continue
          removeMoves.run(entry)
          removeEntry.run(entry)
        }
        const unused = [...files].filter((sha256) => isNamed.get({ sha256, like: `%${sha256}%` }) === 0)
        for (const sha256 of unused) removeText(db, sha256)
        return unused
      }),
    clean() {
      for (const index of ['contract_search', 'contract_beginnings', 'page_search'])
        db.exec(`INSERT INTO ${index} (${index}) VALUES ('optimize')`)
      // Pages that were let go of still hold what stood in them until the file is written anew.
      db.exec('VACUUM')
      db.pragma('wal_checkpoint(TRUNCATE)')
    },
  }
}

/** A record in JSON that is no longer followed by a contract. */
function without(json: string | null, id: string): string | null {
  const record = recordIn(json)
  if (record === null || record.followedBy !== id) return json
  return JSON.stringify({ ...record, followedBy: null })
}

function removeText(db: Database, sha256: string): void {
  const id = db.prepare<[string], number>('SELECT id FROM document_texts WHERE sha256 = ?').pluck().get(sha256)
  if (id === undefined) return
  db.prepare(
    `INSERT INTO page_search (page_search, rowid, body) SELECT 'delete', id, body FROM document_pages WHERE text_id = ?`,
  ).run(id)
  db.prepare('DELETE FROM document_pages WHERE text_id = ?').run(id)
  db.prepare('DELETE FROM document_texts WHERE id = ?').run(id)
}

/** Does what the triggers refuse to everything else: the journal is the one place that erasing is for. */
function unguarded<T>(db: Database, work: () => T): T {
  const triggers = db
    .prepare<[], { readonly name: string; readonly sql: string }>(
      `SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name LIKE 'journal%'`,
    )
    .all()
  for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`)
  const done = work()
  for (const { sql } of triggers) db.exec(sql)
  return done
}
