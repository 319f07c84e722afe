import { describe, expect, test } from 'vitest'
import { dueSoon } from '../../src/main/notify/dueSoon.ts'
import { type ContractRecord, defaultSettings } from '../../src/shared/ledger/index.ts'
import { sample, uuid } from './ledger/samples.ts'

/** An agreement of twelve months at a time with one month's notice, that can next be left at the end of a year. */
const yearly = (number: number, different: Partial<ContractRecord> = {}) =>
  sample(number, {
    title: `Aftale ${number}`,
    supplierName: 'Fjordforsikring A/S',
    terms: {
      supplier: 'other',
      signedOn: '2025-01-01',
      agreed: { periodMonths: 12, termination: { noticeMonths: 1, endsAt: 'period-end' } },
      lines: [{ kind: 'subscription', unitPrice: 10_000 }],
    },
    ...different,
  })

const soon = (contracts: readonly ContractRecord[], today: string, language: 'da' | 'en' = 'da') =>
  dueSoon({ contracts, settings: defaultSettings }, today, language)

describe('the notification at start', () => {
  test('tells what must be done within 30 days, and opens that contract', () => {
    // Received by 30 November, a Monday: sent by the Wednesday before.
    expect(soon([yearly(1)], '2026-11-21')).toEqual({
      title: '1 frist inden for 30 dage',
      body: '25.11.2026: Send opsigelse af Aftale 1',
      opens: { screen: 'contract', id: uuid(1) },
    })
    expect(soon([yearly(1)], '2026-11-21', 'en')).toMatchObject({
      title: '1 deadline within 30 days',
      body: '25/11/2026: Send notice to end Aftale 1',
    })
  })

  test.each([
    ['2026-10-25', false],
    ['2026-10-26', true],
  ])('a deadline on 25 November is told of from the 30th day before it (%s: %s)', (today, told) => {
    expect(soon([yearly(1)], today) !== null).toBe(told)
  })

  test('says nothing where there is nothing to do', () => {
    expect(soon([], '2026-11-21')).toBeNull()
    expect(soon([yearly(1, { intent: { kind: 'keep', through: '2027-12-31' } })], '2026-11-21')).toBeNull()
  })

  test('tells the first three of many, counts the rest, and opens the overview', () => {
    const told = soon(
      [1, 2, 3, 4, 5].map((number) => yearly(number)),
      '2026-11-21',
    )
    expect(told?.title).toBe('5 frister inden for 30 dage')
    expect(told?.body.split('\n')).toEqual([
      '25.11.2026: Send opsigelse af Aftale 1',
      '25.11.2026: Send opsigelse af Aftale 2',
      '25.11.2026: Send opsigelse af Aftale 3',
      'og 2 til',
    ])
    expect(told?.opens).toEqual({ screen: 'overview' })
  })
})
