import type { Database } from 'better-sqlite3'
import { type ContractFound, foldedWords, isLong, type SearchResult } from '../../../shared/search/index.ts'
import { type DocumentsFound, documentsFound } from './documentsFound.ts'
import { fieldsFound } from './fieldsFound.ts'
import { type Matching, matching } from './matching.ts'

/** Of how many contracts it is told where the words stand; of the rest only that they are found. */
const mostTold = 100

/** A contract in which every word is. */
interface Hit {
  readonly key: number
  readonly rank: ContractFound['rank']
}

/**
 * Looks for words over contracts, lines, notes and documents. A contract is found where each word is on it or in a
 * document of it. See `SearchResult`.
 *
 * @returns a function from what was typed to what is found; null where no word was typed
 */
export function finding(db: Database): (typed: string) => SearchResult | null {
  const match = matching(db)
  const documentsIn = documentsFound(db)
  const fieldsIn = fieldsFound(db)
  const ids = db.prepare<[], { id: number; contract_id: string }>('SELECT id, contract_id FROM search_keys')
  return (typed) => {
    const words = foldedWords(typed)
    if (words.length === 0) return null
    const onContracts = new Map(words.map((word) => [word, match.contracts(word, 'anywhere')]))
    const documents = documentsIn.of(new Map(words.map((word) => [word, match.texts(word)])))
    const contractIds = new Map(ids.all().map((row) => [row.id, row.contract_id]))
    const hits = hitsOf(words, match, onContracts, documents)
    const contracts = hits.map(({ key, rank }, at): ContractFound => {
      const id = contractIds.get(key) ?? ''
      if (at >= mostTold) return { id, rank, fields: [], documents: [] }
      const missing = words.filter((word) => !onContracts.get(word)?.has(key))
      return {
        id,
        rank,
        fields: fieldsIn(key, words),
        documents: documentsIn.told(id, words, missing, documents.get(key)),
      }
    })
    return { contracts }
  }
}

function hitsOf(
  words: readonly string[],
  match: Matching,
  onContracts: ReadonlyMap<string, ReadonlySet<number>>,
  documents: DocumentsFound,
): Hit[] {
  const written = together(words.map((word) => onContracts.get(word) ?? new Set()))
  const inTitle = together(words.map((word) => match.contracts(word, 'title')))
  const hasLong = words.some(isLong)
  const hits: Hit[] = []
  for (const key of inTitle) hits.push({ key, rank: 0 })
  for (const key of written) if (!inTitle.has(key)) hits.push({ key, rank: 1 })
  for (const [key, texts] of documents) {
    if (written.has(key)) continue
    const isIn = (word: string) => onContracts.get(word)?.has(key) || texts.some((text) => text.words.has(word))
    // A document has long words only to be found by: a short one beside them is not demanded of it.
    if (words.every((word) => isIn(word) || (!isLong(word) && hasLong))) hits.push({ key, rank: 2 })
  }
  return hits
}

/** What is in all of some sets. */
function together(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  const [smallest, ...others] = sets.toSorted((a, b) => a.size - b.size)
  return new Set([...(smallest ?? [])].filter((key) => others.every((set) => set.has(key))))
}
