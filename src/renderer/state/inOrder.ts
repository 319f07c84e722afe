/**
 * Items in order, from those that were in order before: of many where a few changed, only those few are moved.
 *
 * @param before in order, as a call of this gave it
 * @param items each an object of its own, the same one as before where nothing changed
 * @example inOrder([a, c], [c, b, a], byTitle) // [a, b, c]
 */
export function inOrder<Item extends object>(
  before: readonly Item[],
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): readonly Item[] {
  const now = new Set(items)
  const stayed = before.filter((item) => now.has(item))
  const known = new Set(stayed)
  const arrived = items.filter((item) => !known.has(item)).sort(compare)
  if (arrived.length === 0) return stayed
  return stayed.length === 0 ? arrived : merged(stayed, arrived, compare)
}

/** Two lists in order as one; the first of equals is the one that stood there. */
function merged<Item>(
  stayed: readonly Item[],
  arrived: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Item[] {
  const all: Item[] = []
  let from = 0
  for (const item of arrived) {
    const to = placeOf(item, stayed, from, compare)
    for (; from < to; from++) all.push(stayed[from] as Item)
    all.push(item)
  }
  return all.concat(stayed.slice(from))
}

/** The first place, from one on, whose item comes after this one. */
function placeOf<Item>(
  item: Item,
  among: readonly Item[],
  from: number,
  compare: (a: Item, b: Item) => number,
): number {
  let [low, high] = [from, among.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (compare(among[middle] as Item, item) <= 0) low = middle + 1
    else high = middle
  }
  return low
}
