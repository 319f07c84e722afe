import { type Language, number } from '../rules/index.ts'

/**
 * Tags a sentence with counts in it: their thousands are grouped, as Danes write them.
 *
 * @example inDanish`${9475} kontrakter` // '9.475 kontrakter'
 */
export const inDanish = counted('da')

/**
 * Tags a sentence with counts in it: their thousands are grouped, as the English write them.
 *
 * @example inEnglish`${9475} contracts` // '9,475 contracts'
 */
export const inEnglish = counted('en')

function counted(language: Language) {
  return (words: TemplateStringsArray, ...parts: readonly (string | number)[]): string =>
    String.raw({ raw: words }, ...parts.map((part) => (typeof part === 'number' ? number(part, 0, language) : part)))
}
