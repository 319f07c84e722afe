import type { FactValue, OptionOf } from './fact.ts'

/*
 * Values of facts, each null where it says nothing.
 */

type Maybe<T> = T | null | undefined

export const text = (its: Maybe<string>): FactValue | null => (its ? { kind: 'text', text: its } : null)
export const day = (its: Maybe<string>): FactValue | null => (its ? { kind: 'day', day: its } : null)
export const amount = (its: Maybe<number>): FactValue | null => (its == null ? null : { kind: 'amount', ore: its })
export const yes = (its: Maybe<boolean>): FactValue | null => (its ? { kind: 'yes' } : null)
export const thing = (id: Maybe<string>): FactValue | null => (id ? { kind: 'thing', id } : null)

export function numbered(kind: 'count' | 'months' | 'days', its: Maybe<number>): FactValue | null {
  return its == null ? null : { kind, count: its }
}

export function option(of: OptionOf, its: Maybe<string>): FactValue | null {
  return its ? { kind: 'option', of, value: its } : null
}
