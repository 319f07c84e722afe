import { civil, type Day } from './calendar.ts'
import type { Ore } from './money.ts'

/** The languages of the app. */
export type Language = 'da' | 'en'

const months: Readonly<Record<Language, readonly string[]>> = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

/**
 * A day as it stands in a sentence.
 *
 * @example dayInText(parseDay('2026-11-21'), 'da') // '21. november 2026'
 */
export function dayInText(day: Day, language: Language): string {
  const { year, month, date } = civil(day)
  const name = months[language][month - 1]
  return language === 'da' ? `${date}. ${name} ${year}` : `${date} ${name} ${year}`
}

/**
 * A day as it stands in a table.
 *
 * @example dayInTable(parseDay('2026-11-21'), 'da') // '21.11.2026'
 */
export function dayInTable(day: Day, language: Language): string {
  const { year, month, date } = civil(day)
  const separator = language === 'da' ? '.' : '/'
  return [String(date).padStart(2, '0'), String(month).padStart(2, '0'), year].join(separator)
}

/** A month with its year, short, as it stands on an axis: 'nov. 2026', 'Nov 2026'. */
export function monthInShort(day: Day, language: Language): string {
  const { year, month } = civil(day)
  const name = months[language][month - 1] ?? ''
  if (name.length <= 4) return `${name} ${year}`
  return language === 'da' ? `${name.slice(0, 3)}. ${year}` : `${name.slice(0, 3)} ${year}`
}

/** A month as it stands on a crowded axis: 'nov. 26', 'Nov 26'. */
export function monthOnAxis(day: Day, language: Language): string {
  return monthInShort(day, language).replace(/ \d\d(\d\d)$/, ' $1')
}

/** A month with its year in full: 'november 2026', 'November 2026'. */
export function monthInText(day: Day, language: Language): string {
  const { year, month } = civil(day)
  return `${months[language][month - 1]} ${year}`
}

/**
 * An amount with its øre, as it stands in a table: '1.234,50 kr.', 'DKK 1,234.50'.
 *
 * @example money(123450, 'da') // '1.234,50 kr.'
 */
export function money(amount: Ore, language: Language): string {
  return withUnit(number(amount / 100, 2, language), language)
}

/** An amount as it stands in a sentence: whole kroner without øre ('597 kr.'), else as in a table. */
export function moneyInText(amount: Ore, language: Language): string {
  return amount % 100 === 0 ? withUnit(number(amount / 100, 0, language), language) : money(amount, language)
}

/** A percentage of at most two decimals: '2,4 %', '2.4%'. Takes hundredths of a percent. */
export function percent(hundredths: number, language: Language): string {
  const written = String(Math.abs(hundredths) / 100)
  const sign = hundredths < 0 ? '−' : ''
  return language === 'da' ? `${sign}${written.replace('.', ',')} %` : `${sign}${written}%`
}

/** A number with its thousands grouped. */
export function number(value: number, decimals: number, language: Language): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const [group, point] = language === 'da' ? ['.', ','] : [',', '.']
  const grouped = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, group as string)
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : point + fraction}`
}

/** Groups of digits and their unit stay on one line. */
function withUnit(written: string, language: Language): string {
  return language === 'da' ? `${written}\u00a0kr.` : `DKK\u00a0${written}`
}

/** A sentence whose last word brings a full stop of its own ('kr.') has one, not two. */
export function oneFullStop(sentence: string): string {
  return sentence.replace(/\.\.$/, '.')
}
