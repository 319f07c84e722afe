import type { Language } from '../../../shared/rules/index.ts'

/**
 * A time of day as it is typed, as `HH:MM`; null for anything else.
 *
 * @example timeTyped('8.30') // '08:30'
 * @example timeTyped('18') // '18:00'
 */
export function timeTyped(text: string): string | null {
  const parts = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text.trim())
  if (parts === null) return null
  const [, hours = '', minutes = '00'] = parts
  return Number(hours) < 24 && Number(minutes) < 60 ? `${hours.padStart(2, '0')}:${minutes}` : null
}

/** `HH:MM` as it is written: 18.00, in English 18:00. */
export function timeWritten(time: string, language: Language): string {
  return language === 'da' ? time.replace(':', '.') : time
}
