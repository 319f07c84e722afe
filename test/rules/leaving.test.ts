import { describe, expect, test } from 'vitest'
import { type ContractJson, isoDay, leaveBy, newestEdition } from '../../src/shared/rules/index.ts'
import { contractOf, day, on } from './contracts.ts'

type Json = Omit<ContractJson, 'id'>

const today = on('2026-11-21')

function leave(json: Json, receivedOn: string, context = today, months?: number) {
  return leaveBy(contractOf(json), newestEdition(json.supplier), context, day(receivedOn), months)
}

function endOf(json: Json, receivedOn: string): string | null {
  const { end } = leave(json, receivedOn)
  return end === null ? null : isoDay(end)
}

const cloudkom: Json = {
  supplier: 'cloudkom',
  signedOn: '2026-03-15',
  lines: [{ kind: 'subscription', unitPrice: 129_00, quantity: 10 }],
}
/** Bound for 2026 and 2027; 50 of 199 kr. are given off while it is. */
const unicom: Json = {
  supplier: 'unicom',
  signedOn: '2026-01-01',
  agreed: { bindingMonths: 24 },
  lines: [{ kind: 'subscription', unitPrice: 199_00, discount: 50_00 }],
}
const zimaone: Json = {
  supplier: 'zimaone',
  signedOn: '2026-06-01',
  lines: [{ kind: 'subscription', unitPrice: 99_00, quantity: 7 }],
}
const ekontoret: Json = {
  supplier: 'ekontoret',
  signedOn: '2026-02-10',
  agreed: { periodMonths: 3 },
  lines: [{ kind: 'subscription', unitPrice: 299_00 }],
}
const coma: Json = {
  supplier: 'comasystem',
  signedOn: '2026-01-01',
  lines: [{ kind: 'subscription', unitPrice: 998_00 }],
}

describe('the end, if notice is received on a day', () => {
  test.each<[string, Json, string, string | null, boolean]>([
    ['CloudKOM after its lock-in: the last day of the month after', cloudkom, '2027-03-16', '2027-04-30', true],
    [
      'CloudKOM in its lock-in: too early, the first end that notice can give',
      cloudkom,
      '2026-12-01',
      '2027-04-30',
      false,
    ],
    ['Unicom after the binding: a period end three months on', unicom, '2028-01-10', '2028-04-30', true],
    ['Unicom in the binding, read cautiously: too early', unicom, '2027-06-01', '2028-04-30', false],
    ['ZimaOne: the end of the twelve months, if confirmed at once', zimaone, '2027-05-31', '2027-05-31', true],
    ['ZimaOne a day later: a year later', zimaone, '2027-06-01', '2028-05-31', true],
    ['eKontoret a month before the next quarter', ekontoret, '2027-01-10', '2027-02-09', true],
    ['COMAsystem: not stated', coma, '2027-01-10', null, false],
    [
      'a last day that is known, whatever notice is given',
      { ...unicom, endsOn: '2027-01-31' },
      '2026-12-01',
      '2027-01-31',
      false,
    ],
  ])('%s', (_, json, receivedOn, end, isPossible) => {
    expect(endOf(json, receivedOn)).toBe(end)
    expect(leave(json, receivedOn).isPossible).toBe(isPossible)
  })

  test('of a Unicom binding is told on both readings, each with its costs', () => {
    const { readings } = leave(unicom, '2027-09-15')
    expect(readings.map(({ reading, isPossible, end }) => [reading, isPossible, isoDay(end)])).toEqual([
      ['notice-after-lock-in', false, '2028-04-30'],
      ['notice-to-end-of-lock-in', true, '2027-12-31'],
    ])
    const [cautious, other] = readings.map(({ costs }) => costs.stillToPay)
    expect((cautious ?? 0) - (other ?? 0)).toBe(4 * 199_00)
  })
})

describe('what is still to pay', () => {
  test.each<[string, Json, string, number]>([
    ['CloudKOM: the months from November through April, in arrears', cloudkom, '2027-03-16', 6 * 1_290_00],
    ['Unicom: 13 months with the discount, then four without', unicom, '2028-01-10', 13 * 149_00 + 4 * 199_00],
    ['ZimaOne: nothing, for the year is paid', zimaone, '2027-05-31', 0],
    ['ZimaOne a day later: another year of ten seats', zimaone, '2027-06-01', 12 * 10 * 99_00],
    ['eKontoret: nothing, for the quarter is paid', ekontoret, '2027-01-10', 0],
    ['a known end: the months up to it', { ...unicom, endsOn: '2027-01-31' }, '2026-12-01', 2 * 149_00],
  ])('%s', (_, json, receivedOn, wanted) => {
    expect(leave(json, receivedOn).costs?.stillToPay).toBe(wanted)
  })

  test('counts a month’s peak only up to an end within the month', () => {
    const json: Json = {
      ...cloudkom,
      agreed: { termination: { noticeDays: 10, endsAt: 'any-day' } },
      lines: [
        {
          kind: 'subscription',
          unitPrice: 100_00,
          quantity: 2,
          changes: [{ on: '2027-01-20', quantity: 9 }],
        },
      ],
    }
    const context = on('2027-01-01')
    expect(leave(json, '2027-01-09', context).costs?.stillToPay).toBe(2 * 100_00)
    expect(leave(json, '2027-01-10', context).costs?.stillToPay).toBe(9 * 100_00)
  })

  test('contains usage and one-off amounts up to the end, and none after it', () => {
    const json: Json = {
      ...ekontoret,
      lines: [
        { kind: 'one-off', amount: 500_00, on: '2025-12-01' },
        {
          kind: 'metered',
          entries: [
            { on: '2027-01-15', amount: 70_00 },
            { on: '2027-03-15', amount: 11_00 },
          ],
        },
      ],
    }
    // The second half of the set-up comes on the start date, which has passed.
    expect(leave(json, '2027-01-10').costs?.stillToPay).toBe(70_00)
  })

  test('is not stated where the terms say nothing of termination, but what staying costs is', () => {
    const { costs, staying } = leave(coma, '2027-01-10', on('2026-11-21'), 12)
    expect(costs).toBeNull()
    expect(staying).toEqual({ through: day('2027-11-20'), net: 4 * 3 * 998_00 })
  })
})

describe('what is paid and not used', () => {
  test('of ZimaOne: three of ten seats, to the end of the year', () => {
    // 192 of 365 days from 21 November 2026 through 31 May 2027.
    expect(leave(zimaone, '2027-05-31').costs).toMatchObject({
      paidUnused: Math.round((3 * 99_00 * 12 * 192) / 365),
      unusedSeats: Math.round((3 * 99_00 * 12 * 192) / 365),
    })
  })

  test('of ZimaOne: more once users leave, less once they come', () => {
    const [line] = zimaone.lines ?? []
    const changing = (quantity: number) =>
      leave({ ...zimaone, lines: [{ ...line, changes: [{ on: '2026-12-01', quantity }] } as never] }, '2027-05-31')
        .costs?.unusedSeats
    expect(changing(5)).toBe(Math.round((12 * 99_00 * (3 * 10 + 5 * 182)) / 365))
    expect(changing(10)).toBe(Math.round((12 * 99_00 * (3 * 10 + 0 * 182)) / 365))
  })

  test('of ZimaOne: all seats of a line that has ended, to the end of what is paid', () => {
    const [line] = zimaone.lines ?? []
    const ended = { ...zimaone, lines: [{ ...line, to: '2026-11-30' } as never] }
    // Three seats for ten days, then all ten for 182.
    const wanted = Math.round((12 * 99_00 * (3 * 10 + 10 * 182)) / 365)
    expect(leave(ended, '2027-05-31').costs?.unusedSeats).toBe(wanted)
  })

  test('of a period that the end lies in: the days after it', () => {
    const json: Json = {
      supplier: 'other',
      signedOn: '2026-01-01',
      agreed: { periodMonths: 12, termination: { noticeDays: 30, endsAt: 'any-day' } },
      lines: [{ kind: 'subscription', unitPrice: 365_00 }],
    }
    expect(leave(json, '2026-11-21').costs).toMatchObject({ stillToPay: 0, paidUnused: 12 * 10 * 100, unusedSeats: 0 })
  })

  test('of CloudKOM: nothing, for it is paid in arrears', () => {
    expect(leave(cloudkom, '2027-03-16').costs?.paidUnused).toBe(0)
  })
})

describe('the discount that Unicom can claim back', () => {
  test.each([
    ['in the first month of the binding, left after four', '2026-01-15', 4 * 50_00],
    ['a year into it, left after 16 months', '2027-01-31', 16 * 50_00],
    ['so late that the binding runs its course', '2027-10-01', 0],
    ['after the binding', '2028-01-01', 0],
  ])('%s', (_, receivedOn, wanted) => {
    const { costs } = leave(unicom, receivedOn, on('2026-01-01'))
    expect(costs?.clawback).toBe(wanted)
    expect(costs?.total).toBe((costs?.stillToPay ?? 0) + wanted)
  })

  test('where the contract is known to end before the binding', () => {
    expect(leave({ ...unicom, endsOn: '2026-12-31' }, '2026-12-01').costs?.clawback).toBe(12 * 50_00)
    expect(leave({ ...unicom, endsOn: '2027-12-31' }, '2026-12-01').costs?.clawback).toBe(0)
  })

  test('is nothing on the reading by which notice is to the end of the binding', () => {
    expect(leave(unicom, '2027-01-31').readings.map(({ costs }) => costs.clawback)).toEqual([0, 0])
  })

  test('is nothing where no discount was given', () => {
    const bare: Json = { ...unicom, lines: [{ kind: 'subscription', unitPrice: 199_00 }] }
    expect(leave(bare, '2027-01-31').costs?.clawback).toBe(0)
  })
})

describe('rented hardware that is not returned', () => {
  const router = { kind: 'hardware' as const, unitPrice: 49_00, listPrice: 1_495_00, quantity: 2 }
  test('costs its list price, each piece, which is told and not added', () => {
    const { costs } = leave({ ...unicom, lines: [router] }, '2028-01-10')
    expect(costs?.hardwareAtListPrice).toBe(2 * 1_495_00)
    expect(costs?.total).toBe(costs?.stillToPay)
  })

  test('costs what is not known where no list price was entered', () => {
    const { listPrice, ...without } = router
    expect(listPrice).toBe(1_495_00)
    expect(leave({ ...unicom, lines: [router, without] }, '2028-01-10').costs?.hardwareAtListPrice).toBeNull()
  })

  test('costs nothing once it went back before the end', () => {
    const back = { ...router, to: '2026-12-31' }
    expect(leave({ ...unicom, lines: [back] }, '2028-01-10').costs?.hardwareAtListPrice).toBe(0)
  })
})

test('leaving is compared with staying over the same months, a discount claimed back in them included', () => {
  const early = leave(unicom, '2027-01-31', today, 12)
  expect(early.costs?.withinHorizon).toBe(12 * 149_00 + 16 * 50_00)
  expect(early.staying.net).toBe(12 * 149_00)
  // Left on 30 April 2027, after a horizon of four months.
  expect(leave(unicom, '2027-01-31', today, 4).costs?.withinHorizon).toBe(4 * 149_00)
})

test('staying costs no more than is charged until an end that is known', () => {
  expect(leave({ ...cloudkom, endsOn: '2026-12-31' }, '2026-12-01').staying.net).toBe(2 * 1_290_00)
})

test('leaving is compared with staying over so many months', () => {
  const { costs, staying } = leave(cloudkom, '2027-03-16', today, 12)
  expect(staying).toEqual({ through: day('2027-11-20'), net: 12 * 1_290_00 })
  expect(costs?.withinHorizon).toBe(6 * 1_290_00)
})
