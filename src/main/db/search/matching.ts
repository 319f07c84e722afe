import type { Database } from 'better-sqlite3'
import { isLong } from '../../../shared/search/index.ts'

/** Which rows of the index have a word. */
export interface Matching {
  /** The keys of the contracts on which it is written, or of those in whose titles it is. */
  contracts(word: string, where: 'anywhere' | 'title'): ReadonlySet<number>
  /** The documents' texts in which it is, by their ids, each with the id of its first page with it; none for a word that is not long. */
  texts(word: string): ReadonlyMap<number, number>
}

/** The statements, prepared once; the index must be there. */
export function matching(db: Database): Matching {
  const inContract = db
    .prepare<[string], number>('SELECT rowid FROM contract_search WHERE contract_search MATCH ?')
    .pluck()
  const beginning = db
    .prepare<[string], number>('SELECT rowid FROM contract_beginnings WHERE contract_beginnings MATCH ?')
    .pluck()
  const inText = db
    .prepare<[string], [number, number]>(
      `SELECT p.text_id, min(s.rowid) FROM page_search s JOIN document_pages p ON p.id = s.rowid
       WHERE page_search MATCH ? GROUP BY p.text_id`,
    )
    .raw()
  return {
    contracts(word, where) {
      const column = where === 'title' ? 'title : ' : ''
      return new Set(isLong(word) ? inContract.all(column + phrase(word)) : beginning.all(`${column}${phrase(word)} *`))
    },
    texts: (word) => new Map(isLong(word) ? inText.all(phrase(word)) : []),
  }
}

/** A word as FTS5 takes it for nothing but text, whatever signs are in it. */
const phrase = (word: string): string => `"${word.replaceAll('"', '""')}"`
