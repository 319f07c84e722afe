import { basename } from 'node:path'
import { DROPPED } from './bridge.ts'

/** The paths of the files that are being dropped, by their names. */
const paths = new Map<string, string>()

/** Says where the files lie that a page will be told were dropped on it. */
export function dropFrom(given: readonly string[]): void {
  paths.clear()
  for (const path of given) paths.set(basename(path), path)
}

/** Puts the paths of dropped files into what a page sends; of one that nobody dropped there is none, as in Electron. */
export function withPaths(_key: string, value: unknown): unknown {
  if (typeof value !== 'string' || !value.startsWith(DROPPED)) return value
  return paths.get(value.slice(DROPPED.length)) ?? ''
}
