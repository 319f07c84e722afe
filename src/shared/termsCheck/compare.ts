import { align, type Hit, placesOf } from './align.ts'
import type { Print } from './print.ts'
import type { EditionPrints } from './prints.ts'
import { masked, type Stream, streamOf } from './stream.ts'

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

/** Fewer signs than these that belong to no clause are a heading, a page number or an address. */
const leastAdded = 60

/**
 * Lays a document beside the fingerprints of an edition.
 *
 * @example compareText(prints, text).clauses.filter(({ status }) => status === 'differs').map(({ ref }) => ref)
 */
export function compareText({ clauses: prints, besides }: EditionPrints, text: string): Comparison {
  const stream = streamOf(text)
  const places = placesOf(stream)
  const taken = new Uint8Array(stream.signs.length)
  const take = (print: Print, at: readonly number[]) => taken.fill(1, ...rangeOf(print, at))
  let all = 0
  let found = 0
  const clauses = prints.map((print) => {
    const hits = align(print, places(print.length))
    const at = placesIn(hits)
    all += hits.length
    found += at.length
    const clause = clauseIn(stream, print, hits)
    if (clause.at !== null) take(print, at)
    return clause
  })
  for (const print of besides) take(print, placesIn(align(print, places(print.length))))
  const added = together([...taken.keys()].filter((index) => taken[index] === 0))
  return {
    clauses,
    added: added.filter(([first, last]) => last - first + 1 >= leastAdded).map((each) => spanOf(stream, text, each)),
    found: all === 0 ? 0 : found / all,
  }

  function clauseIn(document: Stream, print: Print, hits: readonly Hit[]): FoundClause {
    const { ref } = print
    const at = placesIn(hits)
    if (at.length === 0 || at.length < hits.length * leastFound) return { ref, status: 'gone', at: null, others: [] }
    const [first, end] = rangeOf(print, at)
    const known = new Uint8Array(document.signs.length)
    for (const place of at) known.fill(1, place, place + print.length)
    for (const [from, to] of gapsBesideMasks(document, print, hits)) known.fill(1, from, to)
    const strange = []
    for (let index = first; index < end; index++) if (known[index] === 0) strange.push(index)
    const missing = hits.flatMap(({ place }, index) => (place === null ? index : []))
    const isSame = strange.length === 0 && missing.every((index) => isExcused(document, hits, index))
    const isWhole = !print.isMasked && missing.length === 0
    return {
      ref,
      status: isSame ? (isWhole ? 'same' : 'unknown') : 'differs',
      at: spanOf(document, text, [first, end - 1]),
      others: together(strange).map((each) => spanOf(document, text, each)),
    }
  }
}

const placesIn = (hits: readonly Hit[]) => hits.flatMap(({ place }) => place ?? [])

/** The first sign of a clause in the document, and the one after its last. */
function rangeOf({ length }: Print, at: readonly number[]): [number, number] {
  return [at[0] ?? 0, (at.at(-1) ?? -length) + length]
}

/** Of what stands there nothing can be said: it is blacked out, or in the place of what is blacked out in our copy. */
function gapsBesideMasks({ signs }: Stream, { length }: Print, hits: readonly Hit[]): (readonly [number, number])[] {
  const found = hits.filter((hit) => hit.place !== null)
  return found.flatMap(({ run, place }, index) => {
    const next = found[index + 1]
    if (place === null || next?.place == null || next.place <= place + length) return []
    const gap = [place + length, next.place] as const
    return run !== next.run || signs.slice(...gap).includes(masked) ? [gap] : []
  })
}

/** Whether a piece is not found because the document has something blacked out there. */
function isExcused({ signs }: Stream, hits: readonly Hit[], index: number): boolean {
  const before = hits.slice(0, index).findLast(({ place }) => place !== null)?.place ?? null
  const after = hits.slice(index + 1).find(({ place }) => place !== null)?.place ?? null
  const from = before ?? Math.max(0, (after ?? 0) - furthestMask)
  const to = after ?? Math.min(signs.length, (before ?? 0) + furthestMask)
  return signs.slice(from, to).includes(masked)
}

/** How far from what was found, at the edge of a clause, something blacked out is taken to belong to it. */
const furthestMask = 80

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

/** Some signs with the rest of the words that they belong to. */
function spanOf({ at }: Stream, text: string, [first, last]: readonly [number, number]): TextSpan {
  const from = text.slice(0, at[first] ?? 0).search(/\S+$/)
  const end = at[last] ?? 0
  const rest = /^\S*/.exec(text.slice(end))?.[0].length ?? 0
  return { from: from < 0 ? (at[first] ?? 0) : from, to: end + rest }
}
