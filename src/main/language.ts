import type { Language } from '../shared/ipc/index.ts'
import { LedgerError, type LedgerHolder } from './db/index.ts'

/**
 * The language to begin in: Danish where the system's first language is, otherwise English.
 *
 * @param preferred the system's languages, best first
 * @example systemLanguage(['da-DK', 'en']) // 'da'
 */
export function systemLanguage(preferred: readonly string[]): Language {
  return /^da\b/i.test(preferred[0] ?? '') ? 'da' : 'en'
}

/** The language that the settings name; null where they leave it to the system, or the ledger can't be opened. */
export function chosenLanguage(ledger: LedgerHolder): Language | null {
  try {
    const { language } = ledger.open().settings()
    return language === 'system' ? null : language
  } catch (error) {
    // The window says what is wrong with the ledger.
    if (error instanceof LedgerError) return null
    throw error
  }
}
