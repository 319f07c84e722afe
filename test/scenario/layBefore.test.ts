import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Leave, OwnTermsSet } from '../../src/shared/ledger/index.ts'
import { type AgreedJson, isoDay, netOf, type Supplier } from '../../src/shared/rules/index.ts'
import { layBefore } from '../../src/shared/scenario/index.ts'
import { runs } from '../rules/runs.ts'
import { candidateOf, laid, reckonedOf, scenarioOf } from './needs.ts'

const quarters: AgreedJson = { periodMonths: 3 }
const bound: AgreedJson = { bindingMonths: 12 }
const iso = (day: number | null) => (day === null ? null : isoDay(day))

function left(supplier: Supplier, agreed: AgreedJson, on: string, known: Leave['known']) {
  const { status, noticeOn, lastDay } = laid(supplier, { leaving: { on, known } }, agreed)
  return [status, iso(noticeOn), iso(lastDay)]
}

describe('a need that ends: when notice is received, and the last day', () => {
  test.each<[string, Supplier, AgreedJson, string, string, string]>([
    [
      'CloudKOM in its lock-in: notice on the first day after it',
      'cloudkom',
      {},
      '2026-06-15',
      '2027-01-02',
      '2027-02-28',
    ],
    ['CloudKOM after it', 'cloudkom', {}, '2027-06-15', '2027-06-15', '2027-07-31'],
    ['Unicom', 'unicom', {}, '2026-06-15', '2026-06-15', '2026-09-30'],
    ['Unicom in a binding, read cautiously', 'unicom', bound, '2026-06-15', '2027-01-01', '2027-04-30'],
    ['ZimaOne: the year', 'zimaone', {}, '2026-06-15', '2026-06-15', '2026-12-31'],
    ['eKontoret, too late for June', 'ekontoret', quarters, '2026-06-15', '2026-06-15', '2026-09-30'],
  ])('on the day: %s', (_, supplier, agreed, on, noticeOn, lastDay) => {
    expect(left(supplier, agreed, on, 'on-the-day')).toEqual(['ends', noticeOn, lastDay])
  })

  test.each<[string, Supplier, AgreedJson, string, string, string]>([
    ['CloudKOM in its lock-in: the first end of all', 'cloudkom', {}, '2026-06-15', '2027-01-31', '2027-02-28'],
    ['CloudKOM after it: the month is used up', 'cloudkom', {}, '2027-06-15', '2027-05-31', '2027-06-30'],
    ['Unicom: three months before the period ends', 'unicom', {}, '2026-06-15', '2026-03-31', '2026-06-30'],
    ['Unicom: so soon that notice on signing comes first', 'unicom', {}, '2026-01-20', '2026-01-31', '2026-04-30'],
    ['ZimaOne: the year', 'zimaone', {}, '2026-06-15', '2026-12-31', '2026-12-31'],
    ['eKontoret: 30 days and a month before July', 'ekontoret', quarters, '2026-06-15', '2026-06-01', '2026-06-30'],
    [
      'an own supplier with 30 days to any day: no day too many',
      'other',
      { periodMonths: 1, termination: { noticeDays: 30, endsAt: 'any-day' } },
      '2026-06-15',
      '2026-05-16',
      '2026-06-15',
    ],
  ])('ahead: %s', (_, supplier, agreed, on, noticeOn, lastDay) => {
    expect(left(supplier, agreed, on, 'ahead')).toEqual(['ends', noticeOn, lastDay])
  })

  test('is reckoned through its last day and no further where the terms say nothing of termination', () => {
    const coma = laid('comasystem', { leaving: { on: '2026-06-15', known: 'ahead' } })
    expect([coma.status, iso(coma.noticeOn), iso(coma.lastDay)]).toEqual(['end-not-stated', null, '2026-06-15'])
    expect(coma.net).toBe(2 * 3 * 7 * 99_00)
  })

  test('is told on the other reading of a Unicom binding where that ends it sooner', () => {
    const early = laid('unicom', { leaving: { on: '2026-06-15', known: 'ahead' } }, bound)
    expect([iso(early.lastDay), iso(early.otherReading?.noticeOn ?? 0), iso(early.otherReading?.end ?? 0)]).toEqual([
      '2027-04-30',
      '2026-09-30',
      '2026-12-31',
    ])
    expect(laid('unicom', { leaving: { on: '2027-06-15', known: 'ahead' } }, bound).otherReading).toBeNull()
  })
})

describe('what it comes to', () => {
  test.each<[string, Supplier, AgreedJson, number]>([
    ['CloudKOM: 14 months to the end of February', 'cloudkom', {}, 14 * 7 * 99_00],
    ['Unicom: nine months to the end of September', 'unicom', {}, 9 * 7 * 99_00],
    ['ZimaOne: a year of ten seats', 'zimaone', {}, 12 * 10 * 99_00],
    ['eKontoret: three quarters', 'ekontoret', quarters, 9 * 7 * 99_00],
  ])('%s', (_, supplier, agreed, net) => {
    const outcome = laid(supplier, { leaving: { on: '2026-06-15', known: 'on-the-day' } }, agreed)
    expect(outcome.net).toBe(net)
    // Six months begun in which anything is needed.
    expect(outcome.perMonth).toBe(Math.round(net / 6))
  })

  test('goes on as long as it is looked at where nobody leaves', () => {
    const { status, lastDay, net, perMonth } = laid('unicom')
    expect([status, iso(lastDay), net, perMonth]).toEqual(['runs-on', '2027-12-31', 24 * 7 * 99_00, 7 * 99_00])
  })

  test('is by the month of the invoice, months without one included', () => {
    const { months } = laid('ekontoret', { leaving: { on: '2026-06-15', known: 'on-the-day' } }, quarters)
    expect(months.map(({ month, net }) => [isoDay(month), net])).toEqual([
      ['2026-01-01', 3 * 693_00],
      ['2026-02-01', 0],
      ['2026-03-01', 0],
      ['2026-04-01', 3 * 693_00],
      ['2026-05-01', 0],
      ['2026-06-01', 0],
      ['2026-07-01', 3 * 693_00],
    ])
  })

  test('follows users that come and go, but none after the last day needed', () => {
    const changes = [
      { on: '2026-03-01', units: 9 },
      { on: '2026-08-01', units: 40 },
    ]
    const { net } = laid('unicom', { changes, leaving: { on: '2026-06-15', known: 'on-the-day' } })
    expect(net).toBe((2 * 7 + 7 * 9) * 99_00)
  })

  test("is at the candidate's own price where it has one", () => {
    const candidate = { ...candidateOf('unicom'), unitPrice: 80_00 }
    expect(reckonedOf(layBefore(scenarioOf(), candidate, new Map(), new Map())).net).toBe(24 * 7 * 80_00)
  })

  test('is at most so much where the net price index is not known', () => {
    const coma = laid('comasystem')
    expect([coma.net, coma.most]).toEqual([24 * 693_00, 24 * 693_00 + 12 * 7 * 4_95])
    expect(laid('comasystem', {}, {}, { 2027: 200 })).toMatchObject({ net: 24 * 693_00 + 12 * 7 * 1_98, most: null })
  })
})

describe('a candidate that can’t be reckoned with', () => {
  test.each<[string, Supplier, string[]]>([
    ['eKontoret without the length of its periods', 'ekontoret', ['agreed.periodMonths']],
    ['an own supplier with nothing agreed', 'other', ['agreed.periodMonths', 'agreed.termination']],
  ])('%s', (_, supplier, paths) => {
    const outcome = layBefore(scenarioOf(), candidateOf(supplier), new Map(), new Map())
    expect(outcome).toMatchObject({ status: 'faults', faults: paths.map((path) => ({ path, code: 'missing' })) })
  })

  test('one whose own set of terms is gone', () => {
    const gone = { ...candidateOf('other'), ownTermsId: 'gone' }
    expect(layBefore(scenarioOf(), gone, new Map(), new Map())).toMatchObject({ status: 'own-terms-gone', faults: [] })
  })
})

test('terms of one’s own stand beside the five', () => {
  const set: OwnTermsSet = {
    id: 'rent',
    supplierName: 'Udlejer',
    notes: '',
    terms: {
      name: 'Leje',
      clauses: [
        { ref: '1', blocks: [{ kind: 'subscription-period', months: 3 }] },
        { ref: '2', blocks: [{ kind: 'subscription-billing', model: 'by-period', when: 'advance' }] },
        {
          ref: '3',
          blocks: [
            { kind: 'notice-period', months: 3 },
            { kind: 'ends-at', at: 'quarter-end' },
          ],
        },
      ],
    },
  }
  const need = scenarioOf({ leaving: { on: '2026-06-15', known: 'on-the-day' } })
  const own = { ...candidateOf('other'), ownTermsId: 'rent' }
  const outcome = reckonedOf(layBefore(need, own, new Map([['rent', set]]), new Map()))
  expect([iso(outcome.lastDay), outcome.net]).toEqual(['2026-09-30', 9 * 7 * 99_00])
})

test('whatever is needed, the months come to the total', () => {
  const anyCandidate = fc.constantFrom(
    candidateOf('cloudkom'),
    candidateOf('unicom', bound),
    candidateOf('zimaone'),
    candidateOf('ekontoret', quarters),
    candidateOf('comasystem'),
    candidateOf('other', { periodMonths: 6, billing: 'arrears', termination: { noticeDays: 20, endsAt: 'month-end' } }),
  )
  const anyDay = fc.integer({ min: 20_500, max: 22_000 })
  const anyLeave = fc.option(fc.tuple(fc.nat(900), fc.constantFrom('on-the-day' as const, 'ahead' as const)))
  const anyUnits = fc.array(fc.tuple(fc.integer({ min: 1, max: 200 }), fc.nat(30)), { maxLength: 5 })
  fc.assert(
    fc.property(anyCandidate, anyDay, fc.nat(30), anyUnits, anyLeave, (candidate, start, units, comeAndGo, leave) => {
      let on = start
      const changes = comeAndGo.map(([after, then]) => {
        on += after
        return { on: isoDay(on), units: then }
      })
      const leaving = leave === null ? null : { on: isoDay(start + leave[0]), known: leave[1] }
      const scenario = scenarioOf({ startsOn: isoDay(start), units, changes, leaving })
      const { net, months, lastDay } = reckonedOf(layBefore(scenario, candidate, new Map(), new Map([[2027, 250]])))
      expect(netOf(months)).toBe(net)
      expect(lastDay).toBeGreaterThanOrEqual(start + (leave?.[0] ?? 0))
    }),
    runs(500),
  )
})
