import Holidays from 'date-holidays'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { civil, civilDay, isoDay, parseDay } from '../../src/shared/rules/calendar.ts'
import { addWorkingDays, isDayOff, isWorkingDay } from '../../src/shared/rules/workingDays.ts'

/** Days that are off here though no public holidays: Constitution Day, Christmas Eve and New Year's Eve. */
const alsoOff = ['06-05', '12-24', '12-31']

test('days off are the Danish public holidays of another library, 1990 to 2090', () => {
  const holidays = new Holidays('DK')
  for (let year = 1990; year <= 2090; year++) {
    const theirs = new Set([
      ...holidays
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10)),
      ...alsoOff.map((day) => `${year}-${day}`),
    ])
    const ours: string[] = []
    for (let day = civilDay(year, 1, 1); civil(day).year === year; day++) if (isDayOff(day)) ours.push(isoDay(day))
    expect(ours).toEqual([...theirs].sort())
  }
})

test.each([
  ['2023-05-05', false],
  ['2024-04-26', true],
  ['2026-06-05', false],
  ['2026-12-24', false],
  ['2026-11-21', false],
  ['2026-11-23', true],
])('%s: a working day is %s', (day, wanted) => {
  expect(isWorkingDay(parseDay(day) as number)).toBe(wanted)
})

test('so many working days away and back again is the same working day', () => {
  const anyDay = fc.integer({ min: civilDay(1990, 1, 1), max: civilDay(2090, 1, 1) }).filter(isWorkingDay)
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (day, days) => {
      expect(addWorkingDays(addWorkingDays(day, days), -days)).toBe(day)
    }),
  )
})
