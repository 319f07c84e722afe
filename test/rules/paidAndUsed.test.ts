import { describe, expect, test } from 'vitest'
import {
  type ChangeJson,
  type ContractJson,
  netOf,
  newestEdition,
  type PaidAndUsed,
  paidAndUsed,
  type UsePart,
} from '../../src/shared/rules/index.ts'
import { contractOf, day, on } from './contracts.ts'

interface Asked {
  readonly agreed?: ContractJson['agreed']
  readonly startsOn?: string
  readonly units: number
  readonly price: number
  readonly changes?: ChangeJson[]
  readonly neededThrough: string
  /** The contract's end; looked at through the last day needed where it has none. */
  readonly end?: string
  readonly index?: Readonly<Record<number, number>>
}

function takenApart(supplier: ContractJson['supplier'], asked: Asked): PaidAndUsed {
  const { agreed = {}, startsOn = '2026-01-01', units, price, changes = [], neededThrough, end, index } = asked
  const contract = contractOf({
    supplier,
    signedOn: startsOn,
    agreed,
    lines: [{ kind: 'subscription', unitPrice: price, quantity: units, changes }],
  })
  return paidAndUsed(contract, newestEdition(supplier), on(startsOn, index), {
    neededThrough: day(neededThrough),
    through: day(end ?? neededThrough),
    ends: end !== undefined,
  })
}

/** The parts that are not 0. */
function partsOf({ parts }: PaidAndUsed): Partial<Record<UsePart, number>> {
  return Object.fromEntries(Object.entries(parts).filter(([, net]) => net !== 0))
}

const quarters = { periodMonths: 3 }
const anyDay = { termination: { noticeDays: 30, endsAt: 'any-day' as const } }
const ten = { units: 10, price: 100_00 }

describe('what a need costs, part by part', () => {
  test.each<[string, ContractJson['supplier'], Asked, number, Partial<Record<UsePart, number>>]>([
    [
      'ZimaOne, 7 users: ten are paid, three of them unused, 3.564 kr. in each of two years',
      'zimaone',
      { units: 7, price: 99_00, neededThrough: '2027-12-31' },
      2 * 10 * 99_00 * 12,
      { used: 7 * 99_00 * 24, packs: 2 * 3_564_00 },
    ],
    [
      'ZimaOne, 12 users from July: five more are bought for 184 of 365 days, three are unused all year',
      'zimaone',
      { units: 7, price: 99_00, changes: [{ on: '2026-07-01', quantity: 12 }], neededThrough: '2026-12-31' },
      11_880_00 + 2_994_41,
      { used: 10_112_65 + 1_197_76, packs: 3_564_00 },
    ],
    [
      'ZimaOne, 3 users from July: five are held until the year is over',
      'zimaone',
      { units: 7, price: 99_00, changes: [{ on: '2026-07-01', quantity: 3 }], neededThrough: '2026-12-31' },
      11_880_00,
      { used: 5_920_47, packs: 2_965_12, held: 2_994_41 },
    ],
    [
      'ZimaOne, left on 30 September: three of ten are unused, and all ten for the 92 days after',
      'zimaone',
      { units: 7, price: 99_00, neededThrough: '2026-09-30', end: '2026-12-31' },
      11_880_00,
      { used: 6_219_91, packs: 2_665_68, afterNeed: 2_994_41 },
    ],
    [
      'Unicom, two more on 11 April: charged from May, 20 days for nothing',
      'unicom',
      { ...ten, changes: [{ on: '2026-04-11', quantity: 12 }], neededThrough: '2026-06-30' },
      6_400_00,
      { used: 6_533_33, notYet: -133_33 },
    ],
    [
      'Unicom, three fewer on 21 April: held for the last ten days of the month',
      'unicom',
      { ...ten, changes: [{ on: '2026-04-21', quantity: 7 }], neededThrough: '2026-06-30' },
      5_400_00,
      { used: 5_300_00, held: 100_00 },
    ],
    [
      'Unicom, needed to 15 June, ending on 30 September: half a month and three',
      'unicom',
      { ...ten, neededThrough: '2026-06-15', end: '2026-09-30' },
      9_000_00,
      { used: 5_500_00, afterNeed: 3_500_00 },
    ],
    [
      'CloudKOM, two more on 11 April: the peak counts for all of the month',
      'cloudkom',
      { ...ten, changes: [{ on: '2026-04-11', quantity: 12 }], neededThrough: '2026-06-30' },
      6_600_00,
      { used: 6_533_33, held: 66_67 },
    ],
    [
      'CloudKOM, three fewer on 21 April: the peak counts for all of the month',
      'cloudkom',
      { ...ten, changes: [{ on: '2026-04-21', quantity: 7 }], neededThrough: '2026-06-30' },
      5_400_00,
      { used: 5_300_00, held: 100_00 },
    ],
    [
      'CloudKOM from 16 April: the whole month is charged',
      'cloudkom',
      { ...ten, startsOn: '2026-04-16', neededThrough: '2026-06-30' },
      3_000_00,
      { used: 2_500_00, beforeStart: 500_00 },
    ],
    [
      'CloudKOM, by agreement ending on 10 June: the whole month is charged',
      'cloudkom',
      { ...ten, agreed: anyDay, neededThrough: '2026-05-31', end: '2026-06-10' },
      6_000_00,
      { used: 5_000_00, afterNeed: 333_33, afterEnd: 666_67 },
    ],
    [
      'CloudKOM, ending on 10 June: who would come on the 20th is not charged',
      'cloudkom',
      {
        ...ten,
        agreed: anyDay,
        changes: [{ on: '2026-06-20', quantity: 15 }],
        neededThrough: '2026-06-10',
        end: '2026-06-10',
      },
      6_000_00,
      { used: 5_333_33, afterEnd: 666_67 },
    ],
    [
      'Unicom, needed on the first day of a month and no longer',
      'unicom',
      { ...ten, neededThrough: '2026-06-01', end: '2026-06-30' },
      6_000_00,
      { used: 5_033_33, afterNeed: 966_67 },
    ],
    [
      'eKontoret by quarter, two more on 1 May: charged from July, 61 of 91 days for nothing',
      'ekontoret',
      { ...ten, agreed: quarters, changes: [{ on: '2026-05-01', quantity: 12 }], neededThrough: '2026-09-30' },
      9_600_00,
      { used: 10_002_20, notYet: -402_20 },
    ],
    [
      'eKontoret by quarter, three fewer on 1 May: held for 61 of 91 days',
      'ekontoret',
      { ...ten, agreed: quarters, changes: [{ on: '2026-05-01', quantity: 7 }], neededThrough: '2026-09-30' },
      8_100_00,
      { used: 7_496_70, held: 603_30 },
    ],
    [
      'eKontoret, none needed before May: nothing is charged until July',
      'ekontoret',
      {
        units: 0,
        price: 91_00,
        agreed: quarters,
        changes: [{ on: '2026-05-01', quantity: 1 }],
        neededThrough: '2026-06-30',
      },
      0,
      { used: 183_00, notYet: -183_00 },
    ],
    [
      'an own supplier paid by the year, by agreement ending on 30 June: 184 days are paid and lost',
      'other',
      {
        units: 1,
        price: 365_00,
        agreed: { periodMonths: 12, ...anyDay },
        neededThrough: '2026-06-30',
        end: '2026-06-30',
      },
      12 * 365_00,
      { used: 12 * 181_00, afterEnd: 12 * 184_00 },
    ],
    [
      'an own supplier paid by the year, looked at through June: the year is paid whole',
      'other',
      { units: 1, price: 365_00, agreed: { periodMonths: 12, ...anyDay }, neededThrough: '2026-06-30' },
      12 * 365_00,
      { used: 12 * 181_00, ahead: 12 * 184_00 },
    ],
    [
      'COMAsystem, index 2.4 % in 2027: 23,95 kr. more in each month of it',
      'comasystem',
      { units: 1, price: 998_00, neededThrough: '2027-12-31', index: { 2027: 240 } },
      12 * 998_00 + 12 * 1_021_95,
      { used: 24 * 998_00, indexation: 12 * 23_95 },
    ],
    [
      'COMAsystem, index 9 % in 2027: 5 % at most',
      'comasystem',
      { units: 1, price: 998_00, neededThrough: '2027-12-31', index: { 2027: 900 } },
      12 * 998_00 + 12 * 1_047_90,
      { used: 24 * 998_00, indexation: 12 * 49_90 },
    ],
    [
      'COMAsystem, an index that falls',
      'comasystem',
      { units: 1, price: 998_00, neededThrough: '2027-12-31', index: { 2027: -100 } },
      12 * 998_00 + 12 * 988_02,
      { used: 24 * 998_00, indexation: -12 * 9_98 },
    ],
  ])('%s', (_, supplier, asked, net, parts) => {
    const paid = takenApart(supplier, asked)
    expect(partsOf(paid)).toEqual(parts)
    expect(paid.net).toBe(net)
    expect(netOf(paid.charges)).toBe(net)
  })
})

describe('what indexation can come to', () => {
  const need = { units: 2, price: 100_00, neededThrough: '2028-12-31' }

  test('is the cap in every year that is not known, on top of those that are', () => {
    // 5 % twice: 105, then 110,25; 2 % once: 102, then 107,10.
    expect(takenApart('comasystem', need).indexationAtMost).toBe(2 * 12 * (5_00 + 10_25))
    expect(takenApart('comasystem', { ...need, index: { 2027: 200 } }).indexationAtMost).toBe(2 * 12 * (2_00 + 7_10))
  })

  test('is no question where every year is known, or prices follow no index', () => {
    expect(takenApart('comasystem', { ...need, index: { 2027: 200, 2028: 100 } }).indexationAtMost).toBeNull()
    expect(takenApart('unicom', need).indexationAtMost).toBeNull()
  })
})

describe('the seats that packs bring', () => {
  test.each<[string, number, ChangeJson[], { first: number; most: number; isSteady: boolean; yearly: number }]>([
    ['of a need that stays', 7, [], { first: 3, most: 3, isSteady: true, yearly: 3_564_00 }],
    [
      'as many after a change',
      7,
      [{ on: '2026-05-01', quantity: 12 }],
      { first: 3, most: 3, isSteady: true, yearly: 3_564_00 },
    ],
    [
      'more after a change',
      9,
      [{ on: '2026-05-01', quantity: 11 }],
      { first: 1, most: 4, isSteady: false, yearly: 1_188_00 },
    ],
    [
      'but not for a change after the need',
      9,
      [{ on: '2027-05-01', quantity: 11 }],
      { first: 1, most: 1, isSteady: true, yearly: 1_188_00 },
    ],
    ['none in a whole pack', 5, [], { first: 0, most: 0, isSteady: true, yearly: 0 }],
  ])('%s', (_, units, changes, seats) => {
    const { packSeats } = takenApart('zimaone', { units, price: 99_00, changes, neededThrough: '2026-12-31' })
    expect(packSeats).toEqual({ packSize: 5, ...seats })
  })

  test('are not spoken of where there are no packs', () => {
    expect(takenApart('unicom', { ...ten, neededThrough: '2026-12-31' }).packSeats).toBeNull()
  })
})
