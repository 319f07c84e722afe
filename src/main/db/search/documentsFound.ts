import type { Database } from 'better-sqlite3'
import { type FoundInDocument, isLong, searchable, snippet } from '../../../shared/search/index.ts'

/** A document of a contract with the words that are in its text, each with the id of the first page that has it. */
interface TextFound {
  readonly textId: number
  readonly words: ReadonlyMap<string, number>
}

/** By the contract's key. */
export type DocumentsFound = ReadonlyMap<number, readonly TextFound[]>

/** How many documents of a contract are told. */
const mostTold = 3

interface NamedRow {
  readonly sha256: string
  readonly name: string
  readonly text_id: number | null
}

/** The documents in which words are. The statements, prepared once; the index must be there. */
export function documentsFound(db: Database) {
  const holders = db
    .prepare<[number], number>(
      `SELECT k.id FROM document_texts t JOIN contract_documents d ON d.sha256 = t.sha256
       JOIN search_keys k ON k.contract_id = d.contract_id WHERE t.id = ?`,
    )
    .pluck()
  const named = db.prepare<[string], NamedRow>(
    `SELECT d.sha256, d.name, t.id AS text_id FROM contract_documents d LEFT JOIN document_texts t ON t.sha256 = d.sha256
     WHERE d.contract_id = ? ORDER BY d.position`,
  )
  const pageOf = db.prepare<[number], { page: number; body: string }>(
    'SELECT page, body FROM document_pages WHERE id = ?',
  )

  /** Which of its documents a contract has the words in. */
  function of(texts: ReadonlyMap<string, ReadonlyMap<number, number>>): DocumentsFound {
    const wordsIn = new Map<number, Map<string, number>>()
    for (const [word, pages] of texts) {
      for (const [id, page] of pages) wordsIn.set(id, (wordsIn.get(id) ?? new Map()).set(word, page))
    }
    const found = new Map<number, TextFound[]>()
    for (const [textId, words] of wordsIn) {
      for (const key of holders.all(textId)) found.set(key, [...(found.get(key) ?? []), { textId, words }])
    }
    return found
  }

  /**
   * The documents of a contract to be told of: those with a word that is not on the contract, and those with all of
   * the words.
   */
  function told(
    contract: string,
    words: readonly string[],
    missing: readonly string[],
    texts: readonly TextFound[] = [],
  ): FoundInDocument[] {
    const list: FoundInDocument[] = []
    for (const { sha256, name, text_id } of named.all(contract)) {
      if (list.length === mostTold) break
      const text = texts.find(({ textId }) => textId === text_id)
      const inText = words.filter((word) => text?.words.has(word))
      const isWanted = inText.length === words.length || inText.some((word) => missing.includes(word))
      const word = isWanted ? (inText.find((each) => missing.includes(each)) ?? inText[0]) : undefined
      const page = word === undefined ? undefined : pageOf.get(text?.words.get(word) ?? 0)
      const where = page === undefined ? null : snippet(page.body, [word ?? ''])
      if (page !== undefined && where !== null) {
        // What is not a PDF is kept in parts, which nobody knows by their numbers.
        const number = /\.pdf$/i.test(name) ? page.page : null
        list.push({ sha256, name, in: 'text', page: number, text: where })
      } else if (words.some((each) => isLong(each))) {
        const inName = snippet(searchable(name), words)
        if (inName !== null) list.push({ sha256, name, in: 'name', page: null, text: inName })
      }
    }
    return list
  }

  return { of, told }
}
