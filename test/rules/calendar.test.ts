import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import {
  addMonths,
  civil,
  civilDay,
  isoDay,
  latestMonthsBefore,
  monthEnd,
  parseDay,
  weekday,
} from '../../src/shared/rules/calendar.ts'
import { runs } from './runs.ts'

const first = parseDay('1900-01-01') as number
const last = parseDay('2099-12-31') as number
const anyDay = fc.integer({ min: first, max: last })
const anyMonths = fc.integer({ min: -240, max: 240 })

function temporal(day: number): Temporal.PlainDate {
  return Temporal.PlainDate.from('1970-01-01').add({ days: day })
}

describe('the calendar agrees with Temporal', () => {
  test('on every day of 200 years', () => {
    let date = Temporal.PlainDate.from('1900-01-01')
    for (let day = first; day <= last; day++) {
      const { year, month, date: dayOfMonth } = civil(day)
      if (year !== date.year || month !== date.month || dayOfMonth !== date.day || weekday(day) !== date.dayOfWeek) {
        expect.fail(`${isoDay(day)} is ${date.toString()} to Temporal`)
      }
      if (civilDay(year, month, dayOfMonth) !== day) expect.fail(`${date.toString()} does not come back`)
      date = date.add({ days: 1 })
    }
    expect(date.toString()).toBe('2100-01-01')
  })

  test('on steps of months from any day, forward and back', () => {
    fc.assert(
      fc.property(anyDay, anyMonths, (day, months) => {
        expect(isoDay(addMonths(day, months))).toBe(temporal(day).add({ months }).toString())
      }),
      runs(2000),
    )
  })

  test('on every month step of a leap year and the year after it', () => {
    for (let day = civilDay(2024, 1, 1); day < civilDay(2026, 1, 1); day++) {
      for (const months of [-12, -3, -1, 1, 3, 12, 36]) {
        expect(isoDay(addMonths(day, months))).toBe(temporal(day).add({ months }).toString())
      }
    }
  })
})

test.each([
  ['2026-02-29', null],
  ['2026-02-30', null],
  ['2024-02-29', '2024-02-29'],
  ['2026-13-01', null],
  ['2026-00-10', null],
  ['2026-1-01', null],
  ['2026-01-01T00:00:00Z', null],
  [' 2026-01-01', null],
  ['1900-02-29', null],
  ['2000-02-29', '2000-02-29'],
])('%s is read as %s', (text, wanted) => {
  const day = parseDay(text)
  expect(day === null ? null : isoDay(day)).toBe(wanted)
})

test('the last day with n months before an end is the last from which they do not pass it', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 36 }), (end, months) => {
      const latest = latestMonthsBefore(end, months)
      expect(addMonths(latest, months)).toBeLessThanOrEqual(end)
      expect(addMonths(latest + 1, months)).toBeGreaterThan(end)
    }),
    runs(2000),
  )
})

test('a month ends on its last day', () => {
  expect(isoDay(monthEnd(civilDay(2024, 2, 1)))).toBe('2024-02-29')
  expect(isoDay(monthEnd(civilDay(2026, 12, 31)))).toBe('2026-12-31')
})
