import { describe, expect, test } from 'vitest'
import type { ContractTerms } from '../../src/shared/ledger/index.ts'
import { storedDay } from '../../src/shared/portfolio/index.ts'
import { isCheckDue } from '../../src/shared/reminders/index.ts'
import { sample } from '../main/ledger/samples.ts'
import { Lived } from './lived.ts'

/** A year at a time from 1 January, with so many months' notice: by 30 November with one. */
const yearly = (noticeMonths: number, more: object = {}): ContractTerms => ({
  supplier: 'other',
  signedOn: '2026-01-01',
  agreed: { periodMonths: 12, termination: { noticeMonths, endsAt: 'period-end', termMonths: 12, ...more } },
  lines: [{ kind: 'subscription', unitPrice: 100_00 }],
})

const one = (terms: ContractTerms, settings = {}) =>
  new Lived([sample(1, { title: 'Aftale', supplierName: 'Fjord A/S', terms })], settings)

// Received by Monday 30 November, and so sent by Wednesday 25 November.
const ahead = 'give-notice 2026-11-30 ahead'
const lastDay = 'give-notice 2026-11-30 last-day'
const passed = 'give-notice 2026-11-30 passed'

describe('ways in which programs of this kind fail', () => {
  test('a job that asks for today’s date exactly loses the day on which it did not run', () => {
    const lived = one(yearly(1))
    expect(lived.shows('2026-11-10')).toEqual([ahead])
    // The reminder a week before, on 18 November, comes on the 20th, when the app runs again; and only once.
    expect(lived.shows('2026-11-20')).toEqual([ahead])
    expect(lived.shows('2026-11-20T15:00')).toEqual([])
    expect(lived.shows('2026-11-21')).toEqual([])
  })

  test('a mark “sent” that is not cleared when the dates change', () => {
    const lived = one(yearly(1))
    expect(lived.shows('2026-11-20')).toEqual([ahead])
    // Two months' notice: by 31 October 2027 now, since 31 October 2026 has passed.
    lived.change({ terms: yearly(2) })
    expect(lived.shows('2026-11-21')).toEqual([])
    expect(lived.shows('2027-10-01')).toEqual(['give-notice 2027-10-31 ahead'])
  })

  test('a passed deadline after which nothing ever comes again', () => {
    const lived = one(yearly(1))
    expect(lived.showsFrom('2026-11-25', '2027-08-31')).toEqual([
      `2026-11-25 ${ahead}`,
      `2026-11-30 ${lastDay}`,
      `2026-12-01 ${passed}`,
      '2027-08-27 give-notice 2027-11-30 ahead',
    ])
  })

  test('de-duplication that outlives a changed notice period', () => {
    const lived = one(yearly(1))
    expect(lived.shows('2026-08-30')).toEqual([ahead])
    // Three months' notice: the deadline is 30 September now, and that is not the one that was told of.
    lived.change({ terms: yearly(3) })
    expect(lived.shows('2026-08-31')).toEqual(['give-notice 2026-09-30 ahead'])
    // Taken back the same day: nothing of it is told again.
    lived.change({ terms: yearly(1) })
    expect(lived.shows('2026-08-31T16:00')).toEqual([])
  })

  test('a first term forgotten or counted twice', () => {
    const lived = one(yearly(1, { firstTermMonths: 24 }))
    const days = lived.showsFrom('2026-01-01', '2029-01-31').filter((line) => !line.endsWith('passed'))
    const deadlines = days.map((line) => line.split(' ')[2])
    // Two years first, then a year at a time; eight reminders each: 90, 30, 14, 7, 3, 1, 0 days and the last day.
    expect([...new Set(deadlines)]).toEqual(['2027-11-30', '2028-11-30'])
    expect(deadlines.filter((day) => day === '2027-11-30')).toHaveLength(8)
    expect(deadlines.filter((day) => day === '2028-11-30')).toHaveLength(8)
  })

  test('a cancel-by date left on the old term after a renewal', () => {
    const lived = one(yearly(1))
    lived.shows('2026-11-29')
    lived.say('give-notice', '2026-11-30', { state: 'done' })
    expect(lived.showsFrom('2026-11-30', '2027-12-02').map((line) => line.slice(11, 33))).toEqual([
      ...Array.from({ length: 9 }, () => 'give-notice 2027-11-30'),
    ])
  })

  test('a lead limit shorter than the notice period', () => {
    // Two years' notice, and reminders two years ahead of that.
    const terms = yearly(24, { firstTermMonths: 60 })
    const lived = one(terms, { leads: [730, 30] })
    // The first five years end with 2030: notice by 31 December 2028, sent by the 27th.
    expect(lived.showsFrom('2026-01-01', '2028-12-31')).toEqual([
      '2026-12-28 give-notice 2028-12-31 ahead',
      '2028-11-27 give-notice 2028-12-31 ahead',
      '2028-12-31 give-notice 2028-12-31 last-day',
    ])
  })

  test('the app closed, the PC asleep: what fell due meanwhile comes at the first check, once', () => {
    const lived = one(yearly(1))
    lived.shows('2026-08-27')
    // Three reminders fell due; they are one now.
    const told = lived.check('2026-11-19')
    expect(told.map(({ days }) => days.length)).toEqual([3])
    expect(lived.shows('2026-11-19T11:00')).toEqual([])
  })

  test('two years closed: every deadline that passed meanwhile is asked about, and the next one told of', () => {
    const lived = one(yearly(1))
    lived.shows('2026-09-01')
    // What can still be done comes first.
    expect(lived.shows('2028-11-20')).toEqual(['give-notice 2028-11-30 ahead', passed, 'give-notice 2027-11-30 passed'])
    expect(lived.showsFrom('2028-11-21', '2028-11-21')).toEqual([])
  })

  test('background timers throttled: a check is due by the wall clock, however long the timer took', () => {
    const at = (day: string, minute: number) => ({ day: storedDay(day), minute })
    const { settings } = one(yearly(1))
    const last = at('2026-11-23', 9 * 60 + 59)
    expect(isCheckDue(null, last, settings)).toBe(true)
    expect(isCheckDue(last, last, settings)).toBe(false)
    expect(isCheckDue(last, at('2026-11-23', 10 * 60), settings)).toBe(true)
    // After days of sleep, at the same time of day as before.
    expect(isCheckDue(last, at('2026-11-27', 9 * 60 + 59), settings)).toBe(true)
    expect(isCheckDue(last, at('2026-11-24', 0), settings)).toBe(true)
    // When the quiet hours end within an hour, too.
    const quiet = { quiet: { from: '18:00', to: '08:30' } }
    expect(isCheckDue(at('2026-11-23', 8 * 60 + 1), at('2026-11-23', 8 * 60 + 29), quiet)).toBe(false)
    expect(isCheckDue(at('2026-11-23', 8 * 60 + 1), at('2026-11-23', 8 * 60 + 30), quiet)).toBe(true)
  })
})

describe('the clock', () => {
  test('set far ahead for an hour loses nothing: what it showed then comes again in its time', () => {
    const lived = one(yearly(1))
    expect(lived.shows('2026-08-27')).toEqual([ahead])
    lived.shows('2031-03-01')
    expect(lived.showsFrom('2026-08-28', '2026-10-31')).toEqual([`2026-10-26 ${ahead}`])
  })

  test('set back for an hour makes nothing come twice', () => {
    const lived = one(yearly(1))
    expect(lived.shows('2026-11-20')).toEqual([ahead])
    expect(lived.shows('2025-02-01')).toEqual([])
    expect(lived.shows('2026-11-21')).toEqual([])
  })
})
