import { isAbsolute, resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** What may be said at start, on the command line or in the environment. */
export interface Options {
  /** The folder of the ledger, absolute; left out: the usual place. */
  readonly data?: string
  /** The day that counts as today, and the time of day if it matters, for tests and the demo; left out: the real ones. */
  readonly now?: string
  /** The language to begin in; left out: the system's. */
  readonly language?: 'da' | 'en'
  /** Whether to start without a window, as at login. */
  readonly hidden?: boolean
}

/** Something said at start that can't be meant; its message is one plain sentence. */
export class OptionError extends Error {}

/**
 * Reads `--data DIR` (or `VARSEL_DATA`), `--now YYYY-MM-DD[THH:MM]`, `--lang da|en` and `--hidden`; `--name=value`
 * does too. Whatever else is on the command line (Chromium's own switches) is passed over.
 *
 * @param args the command line without the program
 * @param cwd what a relative folder is taken from
 * @throws OptionError where a value is missing or wrong
 * @example parseOptions(['--now', '2026-11-21'], {}, '/home/a') // { now: '2026-11-21' }
 */
export function parseOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
): Options {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: {
      data: { type: 'string' },
      now: { type: 'string' },
      lang: { type: 'string' },
      hidden: { type: 'boolean' },
    },
  })
  for (const name of ['data', 'now', 'lang'] as const) {
    const value = values[name]
    if (value !== undefined && (typeof value !== 'string' || value === '')) {
      throw new OptionError(`--${name} needs a value.`)
    }
  }
  const { data, now, lang } = values as { data?: string; now?: string; lang?: string }
  const folder = data ?? (env.VARSEL_DATA || undefined)
  return {
    ...(folder !== undefined && { data: isAbsolute(folder) ? folder : resolve(cwd, folder) }),
    ...(now !== undefined && { now: parseMoment(now) }),
    ...(lang !== undefined && { language: parseLanguage(lang) }),
    ...(values.hidden === true && { hidden: true }),
  }
}

function parseMoment(text: string): string {
  const [day = '', time = '00:00'] = text.split('T')
  const isWellFormed = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/.test(text)
  const moment = isWellFormed ? Date.parse(`${day}T${time}:00Z`) : Number.NaN
  // 2026-02-30 parses to 2 March: a day is one only if it comes back as it was written.
  if (Number.isNaN(moment) || !new Date(moment).toISOString().startsWith(`${day}T${time}`)) {
    throw new OptionError(`--now must be a day like 2026-11-21, not ${text}.`)
  }
  return text
}

function parseLanguage(text: string): 'da' | 'en' {
  const [language] = text.split('-')
  if (language === 'da' || language === 'en') return language
  throw new OptionError(`--lang must be da or en, not ${text}.`)
}
