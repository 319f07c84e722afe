import { masked, type Stream, streamOf } from './stream.ts'

/**
 * The fingerprint of a clause: hashes of short pieces of its text, each of which begins or ends with a word, so that
 * the same text is found again in a document, and other text is seen to be other, without the text itself.
 */
export interface Print {
  readonly ref: string
  /** How many signs make a piece. */
  readonly length: number
  /** Whether some of it is blacked out in the copy that it was taken from. */
  readonly isMasked: boolean
  /** The hashes between what is blacked out, in order. */
  readonly runs: readonly (readonly number[])[]
}

/** Fewer signs would be found anywhere, more would make a change look larger than it is. */
const usualLength = 20

/**
 * Takes the fingerprint of a clause.
 *
 * @example printOf('15.1', 'Abonnementet kan opsiges med tre måneders varsel.').length // 20
 */
export function printOf(ref: string, text: string): Print {
  const stream = streamOf(text)
  const readable = stream.signs.split(masked)
  const length = Math.min(usualLength, Math.max(1, ...readable.map((run) => run.length)))
  const runs: number[][] = [[]]
  let end = 0
  for (const place of piecesOf(stream, length)) {
    if (stream.signs.slice(end, place).includes(masked) && runs.at(-1)?.length !== 0) runs.push([])
    runs.at(-1)?.push(hashOf(stream.signs, place, length))
    end = place + length
  }
  return { ref, length, isMasked: readable.length > 1, runs }
}

/** Where the pieces of a text begin: with every word, and so that one ends with every word; none is blacked out. */
function piecesOf({ signs, starts, ends }: Stream, length: number): number[] {
  const places = new Set([...starts, ...[...ends].map((end) => end - length)])
  return [...places]
    .filter((place) => place >= 0 && place + length <= signs.length)
    .filter((place) => !signs.slice(place, place + length).includes(masked))
    .sort((a, b) => a - b)
}

/** FNV-1a, 32 bits, of so many signs from a place on. */
export function hashOf(signs: string, place: number, length: number): number {
  let hash = 0x811c9dc5
  for (let index = place; index < place + length; index++) {
    hash = Math.imul(hash ^ signs.charCodeAt(index), 0x01000193) >>> 0
  }
  return hash
}
