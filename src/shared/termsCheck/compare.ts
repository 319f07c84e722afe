import { align, type Hit, placesOf } from './align.ts'
import type { Print } from './print.ts'
import type { EditionPrints } from './prints.ts'
import { type Word, wordsOf } from './words.ts'

/** What has become of a clause in a document. `unknown`: some of it is blacked out, and the rest is as modelled. */
export type ClauseStatus = 'same' | 'unknown' | 'differs' | 'gone'

/** A part of a document's text: the offset of its first character, and that after its last. */
export interface TextSpan {
  readonly from: number
  readonly to: number
}

/** A clause as it is found in a document. */
export interface FoundClause {
  readonly ref: string
  readonly status: ClauseStatus
  /** Where the document has it; null where it is gone. */
  readonly at: TextSpan | null
  /** The words there that the clause as modelled does not have; none where words are only left out. */
  readonly others: readonly TextSpan[]
}

/** A document laid beside the clauses of an edition. */
export interface Comparison {
  /** In the order of the edition. */
  readonly clauses: readonly FoundClause[]
  /** What stands in the document and belongs to no clause: new clauses, above all. */
  readonly added: readonly TextSpan[]
  /** The share of the edition's text that was found, 0 to 1. */
  readonly found: number
}

/** A clause of which less than this is found is gone. */
const leastFound = 0.3

/** Fewer words than these that belong to no clause are a heading, a page number or an address. */
const leastAdded = 8

/**
 * Lays a document beside the fingerprints of an edition.
 *
 * @example compareText(prints, text).clauses.filter(({ status }) => status === 'differs').map(({ ref }) => ref)
 */
export function compareText({ clauses: prints, besides }: EditionPrints, text: string): Comparison {
  const words = wordsOf(text)
  const places = placesOf(words)
  const taken = new Set<number>()
  const take = (print: Print, at: readonly number[]) => {
    const [first, through] = rangeOf(print, at)
    for (let index = first; index <= through; index++) taken.add(index)
  }
  let all = 0
  let found = 0
  const clauses = prints.map((print) => {
    const hits = align(print, places(print.length))
    all += hits.length
    const at = placesIn(hits)
    found += at.length
    const clause = clauseIn(words, print, hits)
    if (clause.at !== null) take(print, at)
    return clause
  })
  for (const print of besides) take(print, placesIn(align(print, places(print.length))))
  const free = words.flatMap((_, index) => (taken.has(index) ? [] : index))
  const added = together(free).filter(([first, last]) => last - first + 1 >= leastAdded)
  return {
    clauses,
    added: added.map(([first, last]) => spanOf(words, first, last)),
    found: all === 0 ? 0 : found / all,
  }
}

function clauseIn(words: readonly Word[], print: Print, hits: readonly Hit[]): FoundClause {
  const { ref } = print
  const places = placesIn(hits)
  if (places.length === 0 || places.length < hits.length * leastFound)
    return { ref, status: 'gone', at: null, others: [] }
  const [first, through] = rangeOf(print, places)
  const covered = new Set(places.flatMap((place) => Array.from({ length: print.length }, (_, index) => place + index)))
  const excused = besideMasks(words, print, hits)
  const strange = []
  for (let index = first; index <= through; index++) if (!covered.has(index) && !excused(index)) strange.push(index)
  const missing = hits.flatMap(({ place }, index) => (place === null ? index : []))
  const isSame = strange.length === 0 && missing.every((index) => isExcused(words, hits, index))
  const isWhole = !print.isMasked && missing.length === 0
  const status = isSame ? (isWhole ? 'same' : 'unknown') : 'differs'
  return {
    ref,
    status,
    at: spanOf(words, first, through),
    others: together(strange).map(([from, to]) => spanOf(words, from, to)),
  }
}

const placesIn = (hits: readonly Hit[]) => hits.flatMap(({ place }) => place ?? [])

/** The first and the last word of a clause in the document. */
function rangeOf({ length }: Print, places: readonly number[]): readonly [number, number] {
  return [places[0] ?? 0, (places.at(-1) ?? -length) + length - 1]
}

/** Tells the words of which nothing can be said: blacked out here, or in the place of what is blacked out there. */
function besideMasks(words: readonly Word[], print: Print, hits: readonly Hit[]): (index: number) => boolean {
  const gaps: (readonly [number, number])[] = []
  const found = hits.filter((hit) => hit.place !== null)
  found.forEach(({ run, place }, index) => {
    const next = found[index + 1]
    if (place === null || next?.place == null) return
    const from = place + print.length
    const hasMask = words.slice(from, next.place).some(({ isMasked }) => isMasked)
    if (run !== next.run || hasMask) gaps.push([from, next.place - 1])
  })
  return (index) => gaps.some(([from, to]) => index >= from && index <= to)
}

/** Whether a hash is not found because the document has words blacked out there. */
function isExcused(words: readonly Word[], hits: readonly Hit[], index: number): boolean {
  const before = hits.slice(0, index).findLast(({ place }) => place !== null)?.place ?? null
  const after = hits.slice(index + 1).find(({ place }) => place !== null)?.place ?? null
  const from = before ?? Math.max(0, (after ?? 0) - furthestMask)
  const to = after ?? Math.min(words.length, (before ?? 0) + furthestMask)
  return words.slice(from, to).some(({ isMasked }) => isMasked)
}

/** How far from what was found, at the edge of a clause, something blacked out is taken to belong to it. */
const furthestMask = 12

/** Numbers that follow each other, as their first and last. */
function together(indexes: readonly number[]): (readonly [number, number])[] {
  const groups: [number, number][] = []
  for (const index of indexes) {
    const last = groups.at(-1)
    if (last !== undefined && last[1] === index - 1) last[1] = index
    else groups.push([index, index])
  }
  return groups
}

function spanOf(words: readonly Word[], first: number, last: number): TextSpan {
  return { from: words[first]?.from ?? 0, to: words[last]?.to ?? 0 }
}
