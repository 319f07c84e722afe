import type { Language } from '../shared/ipc/index.ts'

/**
 * The language to begin in: Danish where the system's first language is, otherwise English.
 *
 * @param preferred the system's languages, best first
 * @example systemLanguage(['da-DK', 'en']) // 'da'
 */
export function systemLanguage(preferred: readonly string[]): Language {
  return /^da\b/i.test(preferred[0] ?? '') ? 'da' : 'en'
}
