import type { Database } from 'better-sqlite3'
import { type FoundInField, type FoundPlace, snippet } from '../../../shared/search/index.ts'
import type { Column } from './shape.ts'

/** The columns that a contract's row in a table shows: what is found there needs no telling. */
const shown: readonly Column[] = ['title', 'supplier', 'number', 'tags']

const told: readonly (readonly [Column, FoundPlace])[] = [
  ['terms', 'terms'],
  ['contact', 'contact'],
  ['costCentre', 'costCentre'],
  ['notes', 'notes'],
  ['lines', 'line'],
]

/** Where on a contract words stand that its row does not show: the first place of each. */
export function fieldsFound(db: Database): (key: number, words: readonly string[]) => FoundInField[] {
  const row = db.prepare<[number], Record<Column, string>>('SELECT * FROM contract_search WHERE rowid = ?')
  return (key, words) => {
    const texts = row.get(key)
    if (texts === undefined) return []
    const fields = new Map<FoundPlace, FoundInField>()
    for (const word of words) {
      if (shown.some((column) => snippet(texts[column], [word]) !== null)) continue
      for (const [column, place] of told) {
        // A list stands a line each: the snippet is of the one that has the word.
        const found = texts[column].split(column === 'notes' ? '\0' : '\n').map((text) => snippet(text, [word]))
        const text = found.find((each) => each !== null)
        if (text) {
          if (!fields.has(place)) fields.set(place, { place, text })
          break
        }
      }
    }
    return [...fields.values()]
  }
}
