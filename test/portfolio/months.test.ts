import { describe, expect, test } from 'vitest'
import { contextOf, costByMonth, costBySupplier } from '../../src/shared/portfolio/index.ts'
import { isoDay, sumOf } from '../../src/shared/rules/index.ts'
import { appraised, context, own, terms } from './appraised.ts'

describe('what is invoiced by month', () => {
  test('begins with what is left of this month, and tells who it goes to', () => {
    // Unicom is paid in advance on the 1st, 5 × 200 kr.; the other in arrears, which is invoiced after its month.
    const months = costByMonth(
      [appraised({ terms: terms.unicomBound }), appraised({ ...own, terms: terms.monthly })],
      context,
      3,
    )
    expect(months.map(({ month, net, bySupplier }) => [isoDay(month), net, Object.fromEntries(bySupplier)])).toEqual([
      ['2026-11-01', 1_000_00, { 'Ren & Rolig ApS': 1_000_00 }],
      ['2026-12-01', 2_000_00, { Unicom: 1_000_00, 'Ren & Rolig ApS': 1_000_00 }],
      ['2027-01-01', 2_000_00, { Unicom: 1_000_00, 'Ren & Rolig ApS': 1_000_00 }],
      ['2027-02-01', 1_000_00, { Unicom: 1_000_00 }],
    ])
  })

  test('a month in which nothing is invoiced is there with nothing', () => {
    const yearly = {
      ...terms.monthly,
      signedOn: '2025-03-01',
      agreed: { ...terms.monthly.agreed, periodMonths: 12, billing: 'advance' },
    } as const
    const months = costByMonth([appraised({ ...own, terms: yearly })], context, 6)
    expect(months.map(({ net }) => net)).toEqual([0, 0, 0, 0, 12_000_00, 0, 0])
  })

  test('nothing is invoiced for the time after the end', () => {
    const ending = appraised({ terms: { ...terms.unicomBound, endsOn: '2026-12-31' } })
    expect(costByMonth([ending], context, 3).map(({ net }) => net)).toEqual([0, 1_000_00, 0, 0])
  })

  test('twelve months come to what is told as the cost of the next twelve months', () => {
    const all = [terms.unicomBound, terms.zimaone, terms.cloudkomLocked, terms.ekontoret, terms.comasystem]
    const appraisals = all.map((each) => appraised({ terms: each }))
    const months = costByMonth(appraisals, context, 12)
    expect(sumOf(months.map(({ net }) => net))).toBe(
      sumOf(appraisals.map(({ evaluation }) => evaluation.totals.yearNet)),
    )
  })

  test('on the first of a month they are twelve whole ones', () => {
    const first = contextOf('2026-12-01', { netPriceIndex: {} })
    expect(costByMonth([], first, 12)).toHaveLength(12)
    expect(costByMonth([], context, 12)).toHaveLength(13)
  })
})

test('costs by supplier go together under its name, dearest year first', () => {
  const contracts = [
    appraised({ ...own, terms: terms.monthly }),
    appraised({ terms: terms.unicomBound }),
    appraised({ terms: terms.unicomBound }),
  ]
  expect(costBySupplier(contracts)).toEqual([
    { supplierName: 'Unicom', contracts: 2, monthlyNet: 2_000_00, yearNet: 24_000_00 },
    { supplierName: 'Ren & Rolig ApS', contracts: 1, monthlyNet: 1_000_00, yearNet: 12_000_00 },
  ])
})
