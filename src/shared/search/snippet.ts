/** A piece of text around a word that was looked for. */
export interface Snippet {
  readonly before: string
  readonly hit: string
  readonly after: string
}

/** Letters shown on either side. */
const around = 60

/**
 * The first place in a text with one of some words, with what stands around it on a line; null where there is none.
 *
 * @param words in small letters
 * @example snippet('Nøglen ligger i receptionen', ['recep']) // { before: 'Nøglen ligger i ', hit: 'recep', after: 'tionen' }
 */
export function snippet(text: string, words: readonly string[]): Snippet | null {
  const folded = text.toLocaleLowerCase('da')
  // Letters that are more than one in small, as İ, would shift every place after them.
  if (folded.length !== text.length)
    return { before: '', hit: '', after: shortened(text.slice(0, 2 * around), '', '…') }
  const places = words
    .map((word) => ({ at: placeOf(folded, word), length: word.length }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
  const first = places[0]
  if (first === undefined) return null
  const { at, length } = first
  const from = Math.max(0, at - around)
  const to = Math.min(text.length, at + length + around)
  return {
    before: shortened(text.slice(from, at), from > 0 ? '…' : '', ''),
    hit: text.slice(at, at + length),
    after: shortened(text.slice(at + length, to), '', to < text.length ? '…' : ''),
  }
}

function placeOf(folded: string, word: string): number {
  if ([...word].length >= 3) return folded.indexOf(word)
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1] ?? '')) return at
  }
  return -1
}

/** On one line, cut where a word ends if it is cut at all. */
function shortened(text: string, start: string, end: string): string {
  let line = text.replaceAll(/\s+/g, ' ')
  if (start !== '') line = line.replace(/^\S{0,20}\s/, '')
  if (end !== '') line = line.replace(/\s\S{0,20}$/, '')
  return `${start}${line}${end}`
}
