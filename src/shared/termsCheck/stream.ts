/** A text as it is compared: its letters and digits alone, which stay the same however a document is set. */
export interface Stream {
  /** Letters in lower case, digits, signs that belong to amounts; {@link masked} for what is blacked out. */
  readonly signs: string
  /** Where each of them stands in the text. */
  readonly at: readonly number[]
  /** The signs with which words begin. */
  readonly starts: ReadonlySet<number>
  /** The signs after which words end. */
  readonly ends: ReadonlySet<number>
}

/** Stands for a letter or digit that is blacked out. */
export const masked = '\0'

/** A decimal comma is part of a number; points and spaces that group its digits are not. */
const counted = /[\p{L}\p{N}%‰€]|(?<=\d),(?=\d)/u

/**
 * The stream of a text. Line ends, hyphens, spaces, quotes and the grouping of digits make no difference; a decimal
 * comma and a percent sign do.
 *
 * @example streamOf('Opsigelses-\nvarslet er 2,5 %').signs // 'opsigelsesvarsleter2,5%'
 */
export function streamOf(text: string): Stream {
  const at: number[] = []
  const starts = new Set<number>()
  const ends = new Set<number>()
  let signs = ''
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const isMasked = isBlackedOut(word)
    const before = signs.length
    let offset = index
    for (const sign of word) {
      // What NFKC makes two signs of ("ﬁ") stands where the one stood.
      const plain = counted.test(sign) || isComma(text, offset, sign) ? sign.normalize('NFKC').toLowerCase() : ''
      for (const each of plain) {
        signs += isMasked ? masked : each
        for (let unit = 0; unit < each.length; unit++) at.push(offset)
      }
      offset += sign.length
    }
    if (signs.length > before) {
      starts.add(before)
      ends.add(signs.length)
    }
  }
  return { signs, at, starts, ends }
}

function isComma(text: string, offset: number, sign: string): boolean {
  return sign === ',' && /\d/.test(text[offset - 1] ?? '') && /\d/.test(text[offset + 1] ?? '')
}

/** Nothing but x or zeros in the place of three letters or digits or more: an x by itself is a word like any other. */
function isBlackedOut(word: string): boolean {
  const plain = word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
  return /^(x{3,}|x0+|0{4,})$/.test(plain)
}
