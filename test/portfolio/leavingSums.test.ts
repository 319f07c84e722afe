import { describe, expect, test } from 'vitest'
import { bestOfSteps, sumSteps, sumsOf } from '../../src/renderer/features/leaving/sums.ts'
import { addMonths, type ContractJson, isoDay, leavingCurve, newestEdition } from '../../src/shared/rules/index.ts'
import { contractOf, on } from '../rules/contracts.ts'

type Json = Omit<ContractJson, 'id'>

const context = on('2026-11-21')

function curveOf(json: Json) {
  const to = addMonths(context.today, 12) - 1
  return leavingCurve(contractOf(json), newestEdition(json.supplier), context, context.today, to, 12)
}

/** Free to be left: a month's notice to the end of a month, in arrears. */
const cleaning: Json = {
  supplier: 'other',
  signedOn: '2024-01-01',
  agreed: { periodMonths: 1, billing: 'arrears', termination: { noticeMonths: 1, endsAt: 'month-end' } },
  lines: [{ kind: 'subscription', unitPrice: 1000_00 }],
}
/** Bound through February 2027. */
const bound: Json = {
  ...cleaning,
  agreed: {
    ...cleaning.agreed,
    termination: { lockInMonths: 38, noticeMonths: 1, endsAt: 'month-end' },
  },
  lines: [{ kind: 'subscription', unitPrice: 500_00 }],
}
const silent: Json = { supplier: 'comasystem', signedOn: '2026-01-01', lines: [] }
const settled: Json = { ...cleaning, endsOn: '2027-01-31' }

describe('several contracts by the day of receipt', () => {
  test('are one curve without gap, whose amounts are the sum of theirs', () => {
    const steps = sumSteps([curveOf(cleaning), curveOf(bound)])
    expect(isoDay(steps[0]?.from ?? 0)).toBe('2026-11-21')
    expect(isoDay(steps.at(-1)?.to ?? 0)).toBe('2027-11-20')
    steps.slice(1).forEach((step, index) => {
      expect(step.from).toBe((steps[index]?.to ?? 0) + 1)
    })
    // November and December of the one; through April of the other, whose first notice is on 1 March.
    expect(steps[0]?.net).toBe(2 * 1000_00 + 6 * 500_00)
    expect(steps[0]?.staying).toBe(12 * 1500_00)
  })

  test('can be left together once the last of them can, and cheapest then', () => {
    const steps = sumSteps([curveOf(cleaning), curveOf(bound)])
    expect(steps[0]?.state).toBe('early')
    const best = bestOfSteps(steps)
    expect(best?.state).toBe('possible')
    expect(isoDay(best?.to ?? 0)).toBe('2027-03-31')
  })

  test('those whose terms state no end are left out, never counted as nothing', () => {
    expect(sumSteps([curveOf(silent)])).toEqual([])
    expect(sumSteps([curveOf(cleaning), curveOf(silent)])).toEqual(sumSteps([curveOf(cleaning)]))
    const leavings = [cleaning, silent].flatMap((json) => curveOf(json).steps[0]?.leaving ?? [])
    expect(sumsOf(leavings).counted).toBe(1)
  })

  test('a last day that is known stands in the way of no notice, and none is to be given for it alone', () => {
    expect(bestOfSteps(sumSteps([curveOf(settled)]))).toBeNull()
    expect(sumSteps([curveOf(settled)])[0]?.state).toBe('fixed')
    expect(sumSteps([curveOf(cleaning), curveOf(settled)])[0]?.state).toBe('possible')
  })

  test('hardware without a list price makes the sum unknown', () => {
    const router: Json = {
      supplier: 'unicom',
      signedOn: '2020-01-01',
      lines: [{ kind: 'hardware', unitPrice: 49_00 }],
    }
    const leaving = curveOf(router).steps[0]?.leaving
    expect(sumsOf(leaving === undefined ? [] : [leaving]).hardware).toBeNull()
  })
})
