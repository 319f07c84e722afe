import { type Language, number, type Ore } from '../rules/index.ts'
import { problem, type Read, read } from './read.ts'

/**
 * Why a typed amount cannot be read: another currency than DKK; less than nothing; a point where Danes put a comma (or
 * the other way round in English); more than two decimals; something that may be thousands or decimals; too many
 * digits; no number at all.
 */
export type AmountProblem =
  | 'currency'
  | 'negative'
  | 'separators'
  | 'decimals'
  | 'ambiguous'
  | 'too-large'
  | 'not-an-amount'

const foreign = /[€$£¥]|\b(eur|euro|usd|gbp|sek|nok|chf|pund|dollars?|pounds?)\b/i
const unit = /^(kr\.?|dkk)\s*|\s*(kr\.?|dkk)$/gi
/** More digits than any amount that the rules take. */
const mostDigits = 12

const writings = {
  da: {
    plain: /^\d+(,\d{1,2})?$/,
    grouped: /^[1-9]\d{0,2}(\.\d{3})+(,\d{1,2})?$/,
    longFraction: /^[\d.]+,\d{3,}$/,
    unlike: /^\d[\d,]*\.\d{1,2}$/,
    group: /\./g,
    point: ',',
  },
  en: {
    plain: /^\d+(\.\d{1,2})?$/,
    grouped: /^[1-9]\d{0,2}(,\d{3})+(\.\d{1,2})?$/,
    longFraction: /^[\d,]+\.\d{3,}$/,
    unlike: /^\d[\d.]*,\d{1,2}$/,
    group: /,/g,
    point: '.',
  },
} as const

/**
 * Reads an amount as one types it in a language, in whole øre. Thousands may be grouped; `kr.` and `DKK` may stand
 * before or after it, and Danes may end with `,-`.
 *
 * @example readAmount('1.234,50', 'da') // { ok: true, value: 123450 }
 * @example readAmount('1.5', 'da') // { ok: false, problem: 'separators' }
 */
export function readAmount(typed: string, language: Language): Read<Ore, AmountProblem> {
  if (foreign.test(typed)) return problem('currency')
  const text = typed
    .trim()
    .replace(unit, '')
    .trim()
    .replace(/,-{1,2}$/, '')
  if (/^[-−]/.test(text)) return problem('negative')
  const its = writings[language]
  // Groups may also stand apart by a space: 12 500.
  const digits = text.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(\D|$))/g, '')
  if (its.plain.test(digits) || its.grouped.test(text)) return ore(digits.replace(its.group, ''), its.point)
  if (its.longFraction.test(text)) return problem(/^[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? 'ambiguous' : 'decimals')
  if (its.unlike.test(text)) return problem('separators')
  if (/^\d{1,3}([.,]\d{3})+([.,]\d+)?$/.test(text)) return problem('ambiguous')
  return problem(/^[\d.,]+$/.test(text) ? 'separators' : 'not-an-amount')
}

/** An amount as it is written in a field: no unit, always with its øre. */
export function writeAmount(amount: Ore, language: Language): string {
  return number(amount / 100, 2, language)
}

function ore(digits: string, point: string): Read<Ore, AmountProblem> {
  const [kroner = '0', fraction = ''] = digits.split(point)
  if (kroner.length > mostDigits) return problem('too-large')
  return read(Number(kroner) * 100 + Number(fraction.padEnd(2, '0')))
}
