import type { Language } from '../rules/index.ts'
import { problem, type Read, read } from './read.ts'

/**
 * Reads a percentage as one types it, with a comma or a point before at most two decimals.
 *
 * @example readPercentage('2,4') // { ok: true, value: 2.4 }
 */
export function readPercentage(typed: string): Read<number, 'not-a-percentage'> {
  const plain = typed.trim().replace(/\s*%$/, '').replace('−', '-')
  return /^-?\d{1,3}([.,]\d{1,2})?$/.test(plain) ? read(Number(plain.replace(',', '.'))) : problem('not-a-percentage')
}

/**
 * A percentage as it is written in a field, without its sign.
 *
 * @example writePercentage(2.4, 'da') // '2,4'
 */
export function writePercentage(value: number, language: Language): string {
  return String(value).replace('.', language === 'da' ? ',' : '.')
}
