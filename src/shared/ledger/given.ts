/** A list that has something in it; null for one that has nothing, which is left out. */
export function listed<Item>(list: readonly Item[] | null | undefined): readonly Item[] | null {
  return list && list.length > 0 ? list : null
}

/**
 * The keys that have a value, in the order given.
 *
 * @example given<{ on: string; paid?: string }>({ on: '2026-11-21', paid: null }) // { on: '2026-11-21' }
 */
export function given<T extends object>(values: { readonly [Key in T extends T ? keyof T : never]?: unknown }): T {
  const result: Record<string, unknown> = {}
  for (const key in values) {
    const value = (values as Record<string, unknown>)[key]
    if (value !== undefined && value !== null) result[key] = value
  }
  return result as T
}
