/** Something that can be found by its words. */
export interface Findable {
  /** What it is called, in small letters. */
  readonly title: string
  /** Whatever else one may know it by (a supplier, a number), in small letters. */
  readonly also: string
}

/** Words as they are looked for: in small letters, composed. Letters keep their rings and accents, as in the search. */
export const folded = (text: string): string => text.normalize('NFC').toLowerCase()

/**
 * The best few of what has every word that was typed, best first: at the beginning of the title, then of one of its
 * words, then of another word, then inside. Those that are as good keep their order.
 *
 * @param most how many at the most
 * @example bestOf([{ title: 'telefoni', also: 'unicom' }], 'uni tel', 30)
 */
export function bestOf<Item extends Findable>(items: readonly Item[], typed: string, most: number): readonly Item[] {
  const words = folded(typed).split(/\s+/).filter(Boolean)
  const ranks: Item[][] = []
  for (const item of items) {
    let rank: number | null = 0
    for (const word of words) {
      const its = rankOf(item, word)
      if (its === null) {
        rank = null
        break
      }
      rank += its
    }
    if (rank === null) continue
    ranks[rank] ??= []
    // More than are shown are never needed of one rank.
    if ((ranks[rank]?.length ?? 0) < most) ranks[rank]?.push(item)
  }
  return ranks.flat().slice(0, most)
}

/** How well a word is found, 0 being best; null where it is not. */
function rankOf({ title, also }: Findable, word: string): number | null {
  const inTitle = title.indexOf(word)
  if (inTitle === 0) return 0
  if (inTitle > 0 && beginsWord(title, word, inTitle)) return 1
  const inAlso = also.indexOf(word)
  if (inAlso >= 0 && beginsWord(also, word, inAlso)) return 2
  if (inTitle > 0) return 3
  return inAlso >= 0 ? 4 : null
}

/** Whether a word stands at the beginning of one of the text's, there or further on. */
function beginsWord(text: string, word: string, from: number): boolean {
  for (let at = from; at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true
  }
  return false
}
