import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedByPercent, ratio, withVat } from '../../src/shared/rules/money.ts'

test.each([
  [1, 1, 2, 1],
  [3, 1, 2, 2],
  [5, 1, 2, 3],
  [100, 1, 3, 33],
  [200, 1, 3, 67],
  [594000, 183, 365, 297814],
])('%i × %i ÷ %i is %i øre: halves round up', (amount, numerator, denominator, wanted) => {
  expect(ratio(amount, numerator, denominator)).toBe(wanted)
})

test('a ratio is exact where a double would not be', () => {
  fc.assert(
    fc.property(fc.nat(10 ** 14), fc.nat(4000), fc.integer({ min: 1, max: 4000 }), (amount, numerator, denominator) => {
      const exact = (2n * BigInt(amount) * BigInt(numerator) + BigInt(denominator)) / (2n * BigInt(denominator))
      fc.pre(exact <= BigInt(Number.MAX_SAFE_INTEGER))
      expect(BigInt(ratio(amount, numerator, denominator))).toBe(exact)
    }),
  )
})

test('VAT is a quarter, rounded per charge, and none where there is none', () => {
  expect(withVat(12345, false)).toEqual({ net: 12345, vat: 3086, gross: 15431 })
  expect(withVat(2, false)).toEqual({ net: 2, vat: 1, gross: 3 })
  expect(withVat(12345, true)).toEqual({ net: 12345, vat: 0, gross: 12345 })
})

test('a price moved by a percentage is rounded to whole øre', () => {
  expect(changedByPercent(99800, 240)).toBe(102195)
  expect(changedByPercent(49900, -575)).toBe(47031)
})
