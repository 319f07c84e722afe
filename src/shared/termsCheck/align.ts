import { hashOf, type Print } from './print.ts'
import { masked, type Stream } from './stream.ts'

/** A hash of a clause, and the sign of the document at which it was found; null where it was not. */
export interface Hit {
  readonly run: number
  readonly place: number | null
}

/** Where every piece stands in a document, by its length. */
export function placesOf({ signs }: Stream): (length: number) => ReadonlyMap<number, readonly number[]> {
  const known = new Map<number, Map<number, number[]>>()
  return (length) => {
    const before = known.get(length)
    if (before !== undefined) return before
    const places = new Map<number, number[]>()
    let hidden = signs.indexOf(masked)
    for (let place = 0; place + length <= signs.length; place++) {
      if (hidden >= 0 && hidden < place) hidden = signs.indexOf(masked, place)
      if (hidden >= 0 && hidden < place + length) continue
      const hash = hashOf(signs, place, length)
      const list = places.get(hash)
      if (list) list.push(place)
      else places.set(hash, [place])
    }
    known.set(length, places)
    return places
  }
}

/** Two pieces that belong to the same clause stand no further apart than this, with what was put in between. */
const furthest = 800

/**
 * Finds the pieces of a clause in a document in their order, as many as can be, and only where they stand together:
 * the same few words elsewhere are no part of the clause.
 */
export function align(print: Print, places: ReadonlyMap<number, readonly number[]>): Hit[] {
  const hashes = print.runs.flatMap((run, index) => run.map((hash) => ({ hash, run: index })))
  const chain = longestRising(hashes.map(({ hash }) => places.get(hash) ?? []))
  const kept = densest(chain)
  return hashes.map(({ run }, index) => {
    const place = chain[index] ?? null
    return { run, place: place !== null && kept(place) ? place : null }
  })
}

/** Of each list at most one number, so that as many as possible are chosen and they rise: patience sorting. */
function longestRising(lists: readonly (readonly number[])[]): (number | null)[] {
  interface Link {
    readonly index: number
    readonly place: number
    readonly before: Link | null
  }
  const ends: Link[] = []
  lists.forEach((places, index) => {
    // From the last to the first, so that a list does not follow itself.
    for (const place of places.toReversed()) {
      let low = 0
      let high = ends.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((ends[middle] as Link).place < place) low = middle + 1
        else high = middle
      }
      ends[low] = { index, place, before: ends[low - 1] ?? null }
    }
  })
  const chosen = new Array<number | null>(lists.length).fill(null)
  for (let link: Link | null = ends.at(-1) ?? null; link !== null; link = link.before) chosen[link.index] = link.place
  return chosen
}

/** Tells the places of the largest group that stands together. */
function densest(chain: readonly (number | null)[]): (place: number) => boolean {
  const groups: number[][] = []
  for (const place of chain) {
    if (place === null) continue
    const last = groups.at(-1)
    if (last !== undefined && place - (last.at(-1) ?? 0) <= furthest) last.push(place)
    else groups.push([place])
  }
  const largest = groups.reduce<readonly number[]>((most, group) => (group.length > most.length ? group : most), [])
  const [first = 0] = largest
  const last = largest.at(-1) ?? -1
  return (place) => place >= first && place <= last
}
