/** A word of a text as it is compared, and where it stands. */
export interface Word {
  /** Lower case, letters and digits alone: what stays the same however a document is set. */
  readonly key: string
  readonly from: number
  /** The place after its last character. */
  readonly to: number
  /** Blacked out in this copy, with x or zeros in the place of letters and digits. */
  readonly isMasked: boolean
}

/**
 * The words of a text, in order. A word divided at the end of a line is one; hyphens within words, quotes and
 * punctuation do not count.
 *
 * @example wordsOf('Opsigelses-\nvarslet er 3 mdr.').map(({ key }) => key) // ['opsigelsesvarslet', 'er', '3', 'mdr']
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(/\S+?-[^\S\n]*\n\s*(?=\p{Ll})\S+|\S+/gu)) {
    const written = match[0]
    const key = keyOf(written)
    if (key === '') continue
    words.push({ key, from: match.index, to: match.index + written.length, isMasked: isMasked(key) })
  }
  return words
}

function keyOf(written: string): string {
  return written
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** Three signs or more: an x by itself is a word like any other. */
function isMasked(key: string): boolean {
  return /^(x{3,}|0{3,}|x0+)$/.test(key)
}
