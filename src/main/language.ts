import type { Language } from '../shared/ipc/index.ts'
import { type LedgerHolder, settingsOf } from './db/index.ts'

/**
 * The language to begin in: Danish where the system's first language is, otherwise English.
 *
 * @param preferred the system's languages, best first
 * @example systemLanguage(['da-DK', 'en']) // 'da'
 */
export function systemLanguage(preferred: readonly string[]): Language {
  return /^da\b/i.test(preferred[0] ?? '') ? 'da' : 'en'
}

/** The language that the settings name; null where they leave it to the system, or can't be read. */
export function chosenLanguage(ledger: LedgerHolder): Language | null {
  const language = settingsOf(ledger)?.language ?? 'system'
  return language === 'system' ? null : language
}
