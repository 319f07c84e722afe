import fc from 'fast-check'
import { isoDay } from '../../../src/shared/rules/index.ts'

/** Days from 1900 to 2199. */
export const day = fc.integer({ min: -25_567, max: 84_005 }).map(isoDay)
export const laterDay = fc.integer({ min: 70_000, max: 84_005 }).map(isoDay)
export const earlierDay = fc.integer({ min: -25_567, max: 20_000 }).map(isoDay)
export const months = fc.integer({ min: 1, max: 120 })
export const monthsFrom0 = fc.integer({ min: 0, max: 120 })
export const days = fc.integer({ min: 0, max: 10_000 })
export const count = fc.integer({ min: 0, max: 10_000 })
export const unitPrice = fc.integer({ min: 0, max: 100_000_000 })
export const amount = fc.integer({ min: 0, max: 100_000_000_000 })

/** Any characters, as long as they are whole ones: umlauts, emoji, quotes, line breaks. */
export const text = (most: number) =>
  fc
    .string({ unit: 'binary', maxLength: most })
    .map((value) => value.replaceAll('\0', '').slice(0, most).toWellFormed())
export const requiredText = (most: number) => text(most - 1).map((value) => `x${value}`)

export const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

/** An object without the keys whose value is undefined. */
export const record = <T extends object>(
  model: { [Key in keyof T]-?: fc.Arbitrary<T[Key] | undefined> },
): fc.Arbitrary<T> =>
  fc
    .record(model as Record<string, fc.Arbitrary<unknown>>)
    .map((values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T)
