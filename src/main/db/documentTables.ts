import type { Database } from 'better-sqlite3'
import type { TextState } from '../../shared/documents/index.ts'

/** The text of files, by their SHA-256. Writes belong into a transaction; the index of the search must be there. */
export interface DocumentTables {
  /** What is known of the text of a file; null where nothing is. */
  state(sha256: string): TextState | null
  /** The documents of contracts whose text is not known, each once. */
  unread(): UnreadDocument[]
  /** Begins the text of a file anew. */
  begin(sha256: string): void
  /** Adds pages to a text that was begun, by their numbers from 1; those without words are left out. */
  add(sha256: string, pages: readonly Page[]): void
  /** Ends it. */
  end(sha256: string, state: Exclude<TextState, 'reading'>): void
  /** The names under which contracts have a file, as a document or as a proof. */
  names(sha256: string): string[]
}

interface UnreadDocument {
  readonly sha256: string
  /** As one of its contracts calls it. */
  readonly name: string
}

interface Page {
  readonly page: number
  readonly body: string
}

/** The statements, prepared once. */
export function documentTables(db: Database): DocumentTables {
  const state = db.prepare<[string], TextState>('SELECT state FROM document_texts WHERE sha256 = ?').pluck()
  const unread = db.prepare<[], UnreadDocument>(
    `SELECT d.sha256, min(d.name) AS name FROM contract_documents d LEFT JOIN document_texts t ON t.sha256 = d.sha256
     WHERE t.state IS NULL OR t.state = 'reading' GROUP BY d.sha256 ORDER BY d.sha256`,
  )
  const idOf = db.prepare<[string], number>('SELECT id FROM document_texts WHERE sha256 = ?').pluck()
  const put = db.prepare(
    `INSERT INTO document_texts (sha256, state) VALUES (?, ?) ON CONFLICT (sha256) DO UPDATE SET state = excluded.state`,
  )
  const unindex = db.prepare(
    `INSERT INTO page_search (page_search, rowid, body)
     SELECT 'delete', id, body FROM document_pages WHERE text_id = ?`,
  )
  const removePages = db.prepare('DELETE FROM document_pages WHERE text_id = ?')
  const addPage = db.prepare('INSERT INTO document_pages (text_id, page, body) VALUES (?, ?, ?)')
  const index = db.prepare('INSERT INTO page_search (rowid, body) VALUES (?, ?)')
  const names = db
    .prepare<[string, string], string>(
      `SELECT name FROM contract_documents WHERE sha256 = ? UNION SELECT name FROM contract_proofs WHERE sha256 = ?`,
    )
    .pluck()
  return {
    state: (sha256) => state.get(sha256) ?? null,
    unread: () => unread.all(),
    begin(sha256) {
      put.run(sha256, 'reading')
      const id = idOf.get(sha256)
      unindex.run(id)
      removePages.run(id)
    },
    add(sha256, pages) {
      const id = idOf.get(sha256)
      for (const { page, body } of pages) {
        if (body !== '') index.run(addPage.run(id, page, body).lastInsertRowid, body)
      }
    },
    end: (sha256, its) => void put.run(sha256, its),
    names: (sha256) => names.all(sha256, sha256),
  }
}
