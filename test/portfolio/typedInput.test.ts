import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAmount, readDate, readWhole, writeAmount, writeDate } from '../../src/shared/input/index.ts'
import { isoDay } from '../../src/shared/rules/index.ts'

describe('an amount typed by a Dane', () => {
  test.each([
    ['1.234,50', 123450],
    ['1234,5', 123450],
    ['1234', 123400],
    ['1.234', 123400],
    ['12.345.678,90', 1234567890],
    ['0,05', 5],
    ['99,-', 9900],
    ['kr. 129', 12900],
    ['129 kr.', 12900],
    ['129,00 DKK', 12900],
    ['12 500,00', 1250000],
    [' 7 ', 700],
  ])('%s is %i øre', (typed, value) => {
    expect(readAmount(typed, 'da')).toEqual({ ok: true, value })
  })

  test.each([
    ['100 EUR', 'currency'],
    ['€100', 'currency'],
    ['100 USD', 'currency'],
    ['-100', 'negative'],
    ['1.5', 'separators'],
    ['1234.50', 'separators'],
    ['1,234.50', 'separators'],
    ['1,2345', 'decimals'],
    ['0.500', 'ambiguous'],
    ['1,234', 'ambiguous'],
    ['1.23.456', 'separators'],
    ['hundrede', 'not-an-amount'],
    ['1234567890123', 'too-large'],
  ])('%s is refused: %s', (typed, problem) => {
    expect(readAmount(typed, 'da')).toEqual({ ok: false, problem })
  })
})

describe('an amount typed in English', () => {
  test.each([
    ['1,234.50', 123450],
    ['1234.5', 123450],
    ['DKK 12,345', 1234500],
  ])('%s is %i øre', (typed, value) => {
    expect(readAmount(typed, 'en')).toEqual({ ok: true, value })
  })

  test.each([
    ['1234,50', 'separators'],
    ['1.234', 'ambiguous'],
  ])('%s is refused: %s', (typed, problem) => {
    expect(readAmount(typed, 'en')).toEqual({ ok: false, problem })
  })
})

test('an amount that was written is read as the same', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100_000_000_000 }),
      fc.constantFrom('da' as const, 'en' as const),
      (ore, language) => {
        expect(readAmount(writeAmount(ore, language), language)).toEqual({ ok: true, value: ore })
      },
    ),
  )
})

describe('a date', () => {
  test.each([
    ...['21.11.2026', '21-11-2026', '21/11/2026', '21/11-2026', '211126', '21112026', '21.11.26', '21. 11. 2026'],
    ...['2026-11-21', '21. november 2026', 'd. 21. nov. 2026', 'den 21.november 2026', '21 November 2026'],
  ])('%s is 21 November 2026', (typed) => {
    expect(readDate(typed)).toEqual({ ok: true, value: '2026-11-21' })
  })

  test.each([
    ['30.2.2026', 'no-such-day'],
    ['11/21/2026', 'no-such-day'],
    ['21.11', 'not-a-date'],
    ['10.03.0025', 'not-a-date'],
    ['31. februar 2026', 'not-a-date'],
    ['november 2026', 'not-a-date'],
    ['i morgen', 'not-a-date'],
    ['21.11.99', 'which-century'],
  ])('%s is refused: %s', (typed, problem) => {
    expect(readDate(typed)).toEqual({ ok: false, problem })
  })

  test('that was written is read as the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -25_567, max: 84_005 }),
        fc.constantFrom('da' as const, 'en' as const),
        (day, language) => {
          expect(readDate(writeDate(isoDay(day), language))).toEqual({ ok: true, value: isoDay(day) })
        },
      ),
    )
  })
})

test('a count is whole', () => {
  expect(readWhole(' 12 ')).toEqual({ ok: true, value: 12 })
  expect(readWhole('12 stk.')).toEqual({ ok: true, value: 12 })
  for (const typed of ['1,5', '-1', 'tolv', '1.000'])
    expect(readWhole(typed)).toEqual({ ok: false, problem: 'not-whole' })
})
