import { describe, expect, test } from 'vitest'
import type { ContractRecord } from '../../../src/shared/ledger/index.ts'
import { own, terms } from '../../portfolio/appraised.ts'
import { sample, uuid } from '../ledger/samples.ts'
import { Years } from './years.ts'

/** Bound a year at a time, through 31 January 2027 next. */
const zimaone = (different: Partial<ContractRecord> = {}) => sample(1, { terms: terms.zimaone, ...different })
const send = `varsel-${uuid(1)}-give-notice`
const last = `${send}-last-day`

const days = (events: ReadonlyMap<string, { readonly start: string }>) =>
  Object.fromEntries([...events].map(([uid, { start }]) => [uid, start]))

describe('a calendar that has taken in an earlier file', () => {
  test('finds nothing new in one that is made without a change, octet by octet, on the same day and on later ones', () => {
    const years = new Years(zimaone(), sample(2, { terms: terms.ekontoret }), sample(3, { terms: terms.unicomBound }))
    const first = years.file('2026-05-01')
    expect(years.file('2026-05-01')).toBe(first)
    expect(years.file('2026-05-02')).toBe(first)
    expect(years.file('2026-07-13')).toBe(first)
  })

  test('moves the entry to the next term when the contract renews, for it has the same UID', () => {
    const years = new Years(zimaone())
    const before = years.read('2026-09-01')
    expect(before.get(send)).toMatchObject({ sequence: 0, status: 'CONFIRMED' })
    const deadline = before.get(last)?.start ?? ''
    expect(deadline).toBe('2027-01-31')
    years.contracts = [zimaone({ intent: { kind: 'keep', through: deadline } })]
    const after = years.read('2027-02-01')
    expect(after.get(last)).toMatchObject({ start: '2028-01-31', sequence: 1, status: 'CONFIRMED' })
    expect([...after.keys()]).toEqual([...before.keys()])
  })

  test('still has a deadline that passed without an answer on its day, beside that of the next term', () => {
    const years = new Years(zimaone())
    years.file('2026-09-01')
    const after = years.read('2027-02-01')
    expect(after.get(last)).toMatchObject({ start: '2028-01-31', status: 'CONFIRMED' })
    const passed = after.get(`${send}-2027-01-31-last-day`)
    expect(passed).toMatchObject({ start: '2027-01-31', status: 'CONFIRMED', alarms: [] })
    years.answer('give-notice')
    years.contracts = [zimaone({ intent: { kind: 'leave' } })]
    expect(years.read('2027-02-02').get(`${send}-2027-01-31-last-day`)?.status).toBe('CANCELLED')
  })

  test('is told of a new name and of another language by the next sequence, once', () => {
    const years = new Years(zimaone())
    years.file('2026-09-01')
    years.contracts = [zimaone({ title: 'Telefoni' })]
    const renamed = years.read('2026-09-02').get(send)
    expect(renamed).toMatchObject({ sequence: 1, stamp: '2026-09-02T08:00:00Z', lastModified: '2026-09-02T08:00:00Z' })
    expect(renamed?.summary).toContain('Send opsigelse af Telefoni, senest')
    years.language = 'en'
    const english = years.read('2026-09-03').get(send)
    expect(english).toMatchObject({ sequence: 2, stamp: '2026-09-03T08:00:00Z' })
    expect(english?.summary).toContain('Send notice to end Telefoni, by')
    expect(years.read('2026-09-04').get(send)).toEqual(english)
  })

  test('is told that entries are cancelled when the contract has ended, and nothing more of them after', () => {
    const years = new Years(zimaone())
    years.file('2026-09-01')
    years.contracts = [zimaone({ terms: { ...terms.zimaone, endsOn: '2026-09-15' } })]
    const cancelled = years.read('2026-09-20')
    for (const uid of [send, last])
      expect(cancelled.get(uid)).toMatchObject({ sequence: 1, status: 'CANCELLED', alarms: [] })
    expect(years.read('2026-09-21').get(send)).toEqual(cancelled.get(send))
  })

  test('is told so of a contract that is deleted, and that entries hold again when it is brought back', () => {
    const years = new Years(zimaone())
    const first = years.read('2026-09-01').get(send)
    years.contracts = []
    expect(years.read('2026-09-02').get(send)).toMatchObject({ sequence: 1, status: 'CANCELLED' })
    years.contracts = [zimaone()]
    expect(years.read('2026-09-03').get(send)).toEqual({
      ...first,
      sequence: 2,
      status: 'CONFIRMED',
      stamp: '2026-09-03T08:00:00Z',
      lastModified: '2026-09-03T08:00:00Z',
    })
  })

  test('is told so of a deadline that was answered', () => {
    const years = new Years(zimaone())
    years.file('2026-09-01')
    years.answer('give-notice')
    const answered = years.read('2026-09-02')
    expect([...answered.values()].map(({ status }) => status)).toEqual(['CANCELLED', 'CANCELLED'])
  })

  test('hears of what is cancelled for two years, and of its return with a higher sequence even later', () => {
    const years = new Years(zimaone())
    years.file('2026-09-01')
    years.contracts = []
    years.file('2026-09-02')
    expect(years.read('2028-09-02').get(send)?.status).toBe('CANCELLED')
    expect(years.read('2029-02-01').size).toBe(0)
    years.contracts = [zimaone()]
    expect(years.read('2029-02-02').get(send)).toMatchObject({ sequence: 2, status: 'CONFIRMED' })
  })
})

describe('two of a kind for one contract', () => {
  test('the two readings of a binding have an entry each, which does not change with the other', () => {
    const years = new Years(sample(1, { terms: terms.unicomBound }))
    const both = years.read('2026-05-01')
    expect([...both.keys()].sort()).toEqual([send, `${send}-early`, `${send}-early-last-day`, last].sort())
    expect(days(both)[`${send}-early-last-day`]).not.toBe(days(both)[last])
    const passed = `${days(both)[`${send}-early-last-day`]}`
    // The day after the earlier one passed, the later one is as it was.
    const next = new Date(`${passed}T12:00:00Z`)
    next.setUTCDate(next.getUTCDate() + 1)
    const after = years.read(next.toISOString().slice(0, 10))
    expect(after.get(last)?.start).toBe(days(both)[last])
    expect(after.get(`${send}-early-last-day`)).toMatchObject({ start: passed, status: 'CONFIRMED' })
  })

  test('each day with new prices is an event of its own, and stays when it is over', () => {
    const changes = (prices: readonly number[]) =>
      prices.map((unitPrice, index) => ({ on: `202${7 + index}-01-01`, unitPrice }))
    const line = { kind: 'subscription' as const, unitPrice: 100_00, quantity: 1 }
    const years = new Years(
      sample(1, {
        terms: {
          ...terms.comasystem,
          lines: [
            { ...line, description: 'A', changes: changes([110_00, 120_00]) },
            { ...line, description: 'B', changes: changes([130_00]) },
          ],
        },
      }),
    )
    const price = `varsel-${uuid(1)}-price-change`
    const both = years.read('2026-11-21')
    expect(days(both)).toEqual({
      [`${price}-2027-01-01`]: '2027-01-01',
      [`${price}-2028-01-01`]: '2028-01-01',
    })
    const later = years.read('2027-01-02')
    expect(later).toEqual(both)
    expect([...years.read('2029-01-02').keys()]).toEqual([`${price}-2028-01-01`])
    years.contracts = []
    expect(years.read('2029-01-03').get(`${price}-2028-01-01`)?.status).toBe('CONFIRMED')
  })

  test('payments are events of their own: those to come are cancelled with their contract, those made are not', () => {
    const record = sample(1, { ...own, terms: terms.monthly })
    const years = new Years(record)
    years.settings = { ...years.settings, payments: true }
    const isPayment = ([uid]: readonly [string, unknown]) => uid.includes('-payment-')
    const first = [...years.read('2026-10-01')].filter(isPayment)
    expect(first.length).toBeGreaterThan(0)
    expect(first.every(([uid, { start }]) => uid.endsWith(start))).toBe(true)
    years.file('2026-11-21')
    years.contracts = []
    const payments = [...years.read('2026-11-22')].filter(isPayment).map(([, event]) => event)
    expect(payments.filter(({ start }) => start < '2026-11-22').map(({ status }) => status)).toContain('CONFIRMED')
    for (const { start, status } of payments) expect(status).toBe(start < '2026-11-22' ? 'CONFIRMED' : 'CANCELLED')
  })
})
