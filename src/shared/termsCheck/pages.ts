/** Fewer pages do not show what stands on every page. */
const leastPages = 2

/** More words than these at the edge of a page are no running head or foot. */
const mostWords = 25

/**
 * The text of a document without what stands at the head and foot of its pages: it would stand in the middle of a
 * clause that goes on to the next page. Numbers may differ from page to page.
 *
 * @example textOfPages(['Vilkår 2024 1. Lejen … Side 1', 'Vilkår 2024 løber … Side 2']) // '1. Lejen …\nløber …'
 */
export function textOfPages(pages: readonly string[]): string {
  const words = pages.map((page) => page.split(/\s+/).filter((word) => word !== ''))
  if (words.length < leastPages) return pages.join('\n')
  const head = sameWords(words)
  const foot = sameWords(words.map((page) => page.toReversed()))
  return words.map((page) => page.slice(head, Math.max(head, page.length - foot)).join(' ')).join('\n')
}

/** How many words all pages begin with. */
function sameWords(pages: readonly (readonly string[])[]): number {
  const [first = [], ...others] = pages
  let count = 0
  while (count < Math.min(mostWords, first.length)) {
    const word = numberless(first[count] ?? '')
    if (others.some((page) => numberless(page[count] ?? '') !== word)) break
    count++
  }
  return count
}

const numberless = (word: string) => word.replaceAll(/\d+/g, '#')
