import { problem, type Read, read } from './read.ts'

/**
 * Reads a whole number from 0: a count, months or days. The unit of a count may stand after it.
 *
 * @example readWhole('12') // { ok: true, value: 12 }
 * @example readWhole('1,5') // { ok: false, problem: 'not-whole' }
 */
export function readWhole(typed: string): Read<number, 'not-whole'> {
  const text = typed.trim().replace(/\s*stk\.?$/i, '')
  return /^\d{1,12}$/.test(text) ? read(Number(text)) : problem('not-whole')
}
