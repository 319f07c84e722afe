import { expect, test } from 'vitest'
import { fixedClock, localDay } from '../../src/main/clock.ts'

test('the day is the one on the person’s calendar, not the one in Greenwich', () => {
  expect(localDay(new Date(2026, 10, 21, 0, 1))).toBe('2026-11-21')
  expect(localDay(new Date(2026, 10, 21, 23, 59))).toBe('2026-11-21')
})

test('a fixed clock keeps its day, in moments too', () => {
  const clock = fixedClock('2027-02-03')
  expect(clock.today()).toBe('2027-02-03')
  expect(clock.now()).toMatch(/^2027-02-03T\d\d:\d\d:\d\d\.\d{3}Z$/)
})
