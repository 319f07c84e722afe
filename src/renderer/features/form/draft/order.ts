/** The fields in the order in which one reads them. */
const order = [
  'supplierName',
  'signedOn',
  'startsOn',
  'agreed.bindingMonths',
  'agreed.periodMonths',
  'agreed.paymentDays',
  'agreed.termination',
  'lines',
  'title',
  'intent',
  'lookAgainOn',
  'contractNumber',
  'contactPerson',
  'contactEmail',
  'costCentre',
  'tags',
  'notes',
]
const inLine = [
  'description',
  'quantity',
  'unitPrice',
  'discount',
  'listPrice',
  'amount',
  'on',
  'from',
  'to',
  'changes',
  'entries',
]

/** Puts paths of fields in the order in which one reads them. */
export function inReadingOrder(paths: readonly string[]): string[] {
  return [...new Set(paths)].sort((a, b) => compare(rank(a), rank(b)))
}

function rank(path: string): number[] {
  const top = order.findIndex((each) => path === each || path.startsWith(`${each}.`) || path.startsWith(`${each}[`))
  const numbers = [...path.matchAll(/\[(\d+)\]/g)].map(([, index]) => Number(index))
  const key = /^lines\[\d+\]\.(\w+)/.exec(path)?.[1] ?? ''
  return [top === -1 ? order.length : top, numbers[0] ?? 0, inLine.indexOf(key), numbers[1] ?? 0]
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
