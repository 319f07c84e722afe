import type { z } from 'zod'

/** What would run, load something or turn the line around if it were taken for more than text. */
export const hostileText = '<img src=x onerror="ran=1"><script>ran=1</script>\u202E=1+1'

/**
 * The same thing with something hostile in the place of every text that it may have.
 *
 * @param input says what may be there
 * @returns it, and how many texts were put into it
 * @example hostile(record, contractRecordInput) // { value: { title: '<img …', … }, count: 14 }
 */
export function hostile<Thing>(thing: Thing, input: z.ZodType): { readonly value: Thing; readonly count: number } {
  let value = structuredClone(thing)
  let count = 0
  for (const path of textsIn(thing)) {
    const tried = structuredClone(value)
    put(tried, path, `${hostileText} ${count}`)
    if (!input.safeParse(tried).success) continue
    value = tried
    count++
  }
  return { value, count }
}

type Path = readonly string[]

function textsIn(thing: unknown, path: Path = []): Path[] {
  if (typeof thing === 'string') return [path]
  if (typeof thing !== 'object' || thing === null) return []
  return Object.entries(thing).flatMap(([key, each]) => textsIn(each, [...path, key]))
}

function put(thing: unknown, path: Path, text: string): void {
  const within = path.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], thing)
  ;(within as Record<string, unknown>)[path.at(-1) as string] = text
}
