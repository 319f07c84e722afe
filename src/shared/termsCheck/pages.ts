/** As many lines at the head and foot of a page may stand on other pages too. */
const mostLines = 4

/**
 * The text of a document without what stands at the head or foot of several pages: it would stand in the middle of a
 * clause that goes on to the next page. Numbers may differ from page to page, and a page may be without.
 *
 * @example textOfPages(['Vilkår 2024\n1. Lejen …\nSide 1', 'Vilkår 2024\nløber …\nSide 2']) // '1. Lejen …\nløber …'
 */
export function textOfPages(pages: readonly string[]): string {
  const lines = pages.map((page) => page.split('\n').filter((line) => line.trim() !== ''))
  const counts = new Map<string, number>()
  for (const page of lines) {
    for (const line of new Set(edgesOf(page).map(numberless))) counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  const runs = (line: string) => (counts.get(numberless(line)) ?? 0) > 1
  return lines.map((page) => withoutEdges(page, runs).join('\n')).join('\n')
}

function edgesOf(page: readonly string[]): readonly string[] {
  const count = edgeOf(page)
  return count === 0 ? [] : [...page.slice(0, count), ...page.slice(-count)]
}

/** How many lines are its head, and as many its foot. */
function edgeOf(page: readonly string[]): number {
  return Math.min(mostLines, Math.floor(page.length / 2))
}

function withoutEdges(page: readonly string[], runs: (line: string) => boolean): readonly string[] {
  const edge = edgeOf(page)
  const first = page.slice(0, edge).findLastIndex(runs) + 1
  const foot = page.slice(page.length - edge).findIndex(runs)
  return page.slice(first, foot < 0 ? page.length : page.length - edge + foot)
}

const numberless = (line: string) => line.replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ').trim()
