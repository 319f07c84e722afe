import { randomUUID } from 'node:crypto'

/** Longer answers, in characters, are fetched: through the binding a long text takes five times as long. */
const long = 100_000

/** Where a page fetches them from, at its own origin. */
const path = '/__host/answers/'

/** Stands before an address in the place of an answer. */
export const FETCHED = '\u0001fetch:'

const waiting = new Map<string, string>()

/** The answer itself, or where it waits to be fetched, once. */
export function shortOrFetched(answer: string): string {
  if (answer.length < long) return answer
  const at = `${path}${randomUUID()}`
  waiting.set(at, answer)
  return `${FETCHED}${at}`
}

/** What waits at an address; it does so no longer. Undefined where nothing does. */
export function takeAnswer(url: string): string | undefined {
  const { pathname } = new URL(url)
  const answer = waiting.get(pathname)
  waiting.delete(pathname)
  return answer
}
