import type { Database } from 'better-sqlite3'

/*
 * The index of the search. It follows from the ledger's tables and can be made anew of them at any time, so it is in no
 * migration: where it is missing, or of another shape, it is made.
 *
 * Trigrams find a word inside others (`forsikring` in `erhvervsforsikring`) from three letters on; what is shorter is
 * found where a word begins. Neither takes å for a, or ø for o.
 */

/** What is written on a contract, one column each, in the order of the index. */
export const columns = [
  'title',
  'supplier',
  'terms',
  'number',
  'contact',
  'tags',
  'costCentre',
  'notes',
  'lines',
  'documents',
] as const
export type Column = (typeof columns)[number]

const shape = {
  search_keys: 'CREATE TABLE search_keys (id INTEGER PRIMARY KEY, contract_id TEXT NOT NULL UNIQUE) STRICT',
  contract_search: `CREATE VIRTUAL TABLE contract_search USING fts5(${columns.join(', ')}, tokenize = 'trigram remove_diacritics 0')`,
  contract_beginnings: `CREATE VIRTUAL TABLE contract_beginnings USING fts5(title, rest, content = '', contentless_delete = 1, prefix = '1 2', tokenize = 'unicode61 remove_diacritics 0')`,
  page_search: `CREATE VIRTUAL TABLE page_search USING fts5(body, content = 'document_pages', content_rowid = 'id', tokenize = 'trigram remove_diacritics 0')`,
} as const

/** The tables of the index that SQLite can check. */
export const searchTables = ['contract_search', 'contract_beginnings', 'page_search'] as const

/** Takes the index away, for it to be made anew. Belongs into a transaction. */
export function dropIndex(db: Database): void {
  for (const name of Object.keys(shape)) db.exec(`DROP TABLE IF EXISTS ${name}`)
}

/**
 * Makes the index where it is not there as it must be. Belongs into a transaction.
 *
 * @returns whether it was made, and lacks the contracts
 */
export function makeIndex(db: Database): boolean {
  const found = db.prepare<[string], string>('SELECT sql FROM sqlite_master WHERE name = ?').pluck()
  if (Object.entries(shape).every(([name, sql]) => found.get(name) === sql)) return false
  for (const [name, sql] of Object.entries(shape)) {
    db.exec(`DROP TABLE IF EXISTS ${name}`)
    db.exec(sql)
  }
  db.exec(`INSERT INTO page_search (page_search) VALUES ('rebuild')`)
  return true
}
