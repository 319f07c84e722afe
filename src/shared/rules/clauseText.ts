import { agreementRef } from './clause.ts'
import type { Language } from './format.ts'

/** One text in both languages. */
export interface Bilingual {
  readonly da: string
  readonly en: string
}

/** What a clause says, in our words; a user who wants the wording opens their own copy. */
export interface ClauseText {
  /** The document's heading of the clause, or of its chapter; the English one is a translation. Null where it has none. */
  readonly heading: Bilingual | null
  readonly says: Bilingual
}

/** The texts of an edition's clauses, by ref. */
export type EditionTexts = Readonly<Record<string, ClauseText>>

/**
 * The texts of a chapter, under whose heading each of its clauses stands.
 *
 * @example chapter({ da: 'Support', en: 'Support' }, { '5.1': { da: '…', en: '…' } })
 */
export function chapter(heading: Bilingual | null, clauses: Readonly<Record<string, Bilingual>>): EditionTexts {
  return Object.fromEntries(Object.entries(clauses).map(([ref, says]) => [ref, { heading, says }]))
}

/** In Danish `pkt. 6.6 (anden)`, since the document does not mark its doubled numbers itself. */
const doubled: Readonly<Record<string, string>> = { '(1st)': '(første)', '(2nd)': '(anden)' }

const startsWithNumber = /^\d/

/**
 * How a clause is cited: a numbered one by its number, else by the document's own heading, which stays Danish so that
 * it can be found there. Where there is no document but what was agreed, that is named.
 *
 * @example citation('8.6 (1st)', 'da') // 'pkt. 8.6 (første)'
 * @example citation('Varighed og Opsigelse', 'en') // 'Varighed og Opsigelse'
 */
export function citation(ref: string, language: Language): string {
  if (ref === agreementRef) return language === 'da' ? 'aftalen' : 'the agreement'
  if (!startsWithNumber.test(ref)) return ref
  if (language === 'en') return `clause ${ref}`
  return `pkt. ${ref.replace(/\((1st|2nd)\)/, (mark) => doubled[mark] ?? mark)}`
}
