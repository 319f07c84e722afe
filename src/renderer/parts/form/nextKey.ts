/** A key that none of a list has. */
export function nextKey(list: readonly { readonly key: number }[]): number {
  return Math.max(-1, ...list.map(({ key }) => key)) + 1
}
