import { type Word, wordsOf } from './words.ts'

/**
 * The fingerprint of a clause: a hash for every few words that follow each other, so that the same words are found
 * again in a document, and other words are seen to be others, without the words themselves.
 */
export interface Print {
  readonly ref: string
  /** How many words make one hash. */
  readonly length: number
  /** Whether some of it is blacked out in the copy that it was taken from. */
  readonly isMasked: boolean
  /** The hashes between blacked-out words, in order; each run without a gap. */
  readonly runs: readonly (readonly number[])[]
}

/** Fewer words would be found anywhere, more would make a change look larger than it is. */
const usualLength = 4

/**
 * Takes the fingerprint of a clause.
 *
 * @example printOf('15.1', 'Abonnementet kan opsiges med tre måneders varsel.').runs[0]?.length // 4
 */
export function printOf(ref: string, text: string): Print {
  const words = wordsOf(text)
  const readable = unmasked(words)
  const length = Math.min(usualLength, Math.max(1, ...readable.map((run) => run.length)))
  const runs = readable.filter((run) => run.length >= length).map((run) => hashesOf(run, length))
  return { ref, length, isMasked: words.some(({ isMasked }) => isMasked), runs }
}

/** The hash of every so many words that follow each other: as many as there are places to begin. */
export function hashesOf(words: readonly Word[], length: number): number[] {
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, start) =>
    hashOf(words.slice(start, start + length)),
  )
}

/** The words between those that are blacked out. */
function unmasked(words: readonly Word[]): Word[][] {
  const runs: Word[][] = [[]]
  for (const word of words) {
    if (word.isMasked) runs.push([])
    else runs.at(-1)?.push(word)
  }
  return runs.filter((run) => run.length > 0)
}

/** FNV-1a, 32 bits. */
function hashOf(words: readonly Word[]): number {
  let hash = 0x811c9dc5
  for (const sign of words.map(({ key }) => `${key} `).join('')) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  return hash
}
