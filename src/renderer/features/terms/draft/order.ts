const order = ['name', 'supplierName', 'dated', 'clauses', 'notes']
const inClause = ['ref', 'heading', 'says', 'blocks']

/** Puts paths of fields in the order in which one reads them. */
export function inReadingOrder(paths: readonly string[]): string[] {
  return [...new Set(paths)].sort((a, b) => compare(rank(a), rank(b)))
}

function rank(path: string): number[] {
  const top = order.findIndex((each) => path === each || path.startsWith(`${each}[`))
  const numbers = [...path.matchAll(/\[(\d+)\]/g)].map(([, index]) => Number(index))
  const key = /^clauses\[\d+\]\.(\w+)/.exec(path)?.[1] ?? ''
  return [top === -1 ? order.length : top, numbers[0] ?? -1, inClause.indexOf(key), numbers[1] ?? 0]
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
