import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Language, parseDay } from '../../src/shared/rules/index.ts'

/** What the demo and the pictures are made of. */
export interface ShowOptions {
  /** Where the files go, absolute. */
  readonly out: string
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly now: string
  /** Null where none was named. */
  readonly language: Language | null
}

/**
 * Reads `--out DIR`, `--now YYYY-MM-DD` and `--lang da|en`.
 *
 * @param today what counts as today unless another day is named
 * @throws Error with one plain sentence where something is not known, missing or wrong
 */
export function showOptions(args: readonly string[], today: string, defaultOut: string): ShowOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { out: { type: 'string' }, now: { type: 'string' }, lang: { type: 'string' } },
  })
  const { out = defaultOut, now = today, lang } = values
  if (parseDay(now) === null) throw new Error(`--now needs a date like 2026-11-21, not ${now}.`)
  if (lang !== undefined && lang !== 'da' && lang !== 'en') throw new Error(`--lang is da or en, not ${lang}.`)
  if (out === '') throw new Error('--out needs a folder.')
  return { out: resolve(out), now, language: lang ?? null }
}
