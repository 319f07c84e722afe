import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Contract,
  charges,
  isRecurring,
  type LeavingCurve,
  leaveBy,
  leavingCurve,
  leavingOn,
  netOf,
  newestEdition,
} from '../../src/shared/rules/index.ts'
import { anyContract, anyToday } from './arbitraries.ts'
import { contractOf, day } from './contracts.ts'
import { runs } from './runs.ts'

const context = (today: number) => ({ today, netPriceIndex: new Map<number, number>() })

/** With a discount of up to a half where a Unicom contract is bound. */
const anyLeft = fc.tuple(anyContract, fc.nat(50)).map(([contract, percent]): Contract => {
  if (contract.supplier !== 'unicom') return contract
  const discount = (price: number) => Math.floor((price * percent) / 100)
  const lines = contract.lines.map((each) =>
    isRecurring(each) ? { ...each, discount: discount(each.unitPrice) } : each,
  )
  return { ...contract, lines }
})

function leave(contract: Contract, today: number, receivedOn: number) {
  return leaveBy(contract, newestEdition(contract.supplier), context(today), receivedOn)
}

function curveOf(contract: Contract, today: number, days: number): LeavingCurve {
  return leavingCurve(contract, newestEdition(contract.supplier), context(today), today, today + days)
}

describe('whatever was agreed with whomever', () => {
  test('leaving later never gives an earlier end, and never leaves less to pay', () => {
    fc.assert(
      fc.property(anyLeft, anyToday, fc.nat(900), fc.nat(900), (contract, today, first, later) => {
        const a = leave(contract, today, today + first)
        const b = leave(contract, today, today + first + later)
        expect(b.end ?? 0).toBeGreaterThanOrEqual(a.end ?? 0)
        expect(b.costs?.stillToPay ?? 0).toBeGreaterThanOrEqual(a.costs?.stillToPay ?? 0)
      }),
      runs(1000),
    )
  })

  test('what is still to pay is what is charged once that end is known', () => {
    fc.assert(
      fc.property(anyLeft, anyToday, fc.nat(900), (contract, today, later) => {
        const { end, costs } = leave(contract, today, today + later)
        if (end === null) return
        const all = charges({ ...contract, endsOn: end }, context(today), today, Math.max(end, today) + 20_000)
        expect(costs?.stillToPay).toBe(netOf(all))
        expect(costs?.invoices).toBe(all.length)
      }),
      runs(1000),
    )
  })

  test('no discount can be claimed back once the binding is over, nor where notice is possible', () => {
    fc.assert(
      fc.property(anyLeft, anyToday, fc.nat(1500), (contract, today, later) => {
        const { isPossible, leftOn, end, costs } = leave(contract, today, today + later)
        if (isPossible || leftOn === end) expect(costs?.clawback ?? 0).toBe(0)
        expect(costs?.total ?? 0).toBe((costs?.stillToPay ?? 0) + (costs?.clawback ?? 0))
      }),
      runs(1000),
    )
  })

  test('what is paid and not used is never less than nothing', () => {
    fc.assert(
      fc.property(anyLeft, anyToday, fc.nat(900), (contract, today, later) => {
        const { costs } = leave(contract, today, today + later)
        expect(costs?.paidUnused ?? 0).toBeGreaterThanOrEqual(costs?.unusedSeats ?? 0)
        expect(costs?.unusedSeats ?? 0).toBeGreaterThanOrEqual(0)
      }),
      runs(1000),
    )
  })
})

describe('the curve', () => {
  test('says of every day what is reckoned for that day alone', () => {
    fc.assert(
      fc.property(anyLeft, anyToday, fc.nat(700), (contract, today, days) => {
        const curve = curveOf(contract, today, 700)
        expect(leavingOn(curve, today + days)).toEqual(leave(contract, today, today + days))
      }),
      runs(700),
    )
  })

  test('says so too of notice before the agreement was made', () => {
    const contract = contractOf({
      supplier: 'unicom',
      signedOn: '2026-06-10',
      agreed: { termination: { lockInMonths: 1, noticeDays: 2, endsAt: 'any-day' } },
      lines: [{ kind: 'subscription', unitPrice: 100_00, discount: 10_00 }],
    })
    const today = contract.signedOn - 5
    const curve = curveOf(contract, today, 40)
    for (let day = today; day <= today + 40; day++) expect(leavingOn(curve, day)).toEqual(leave(contract, today, day))
  })

  test('says so too of a month whose peak an end cuts', () => {
    const contract = contractOf({
      supplier: 'cloudkom',
      signedOn: '2026-01-01',
      agreed: { termination: { noticeDays: 10, endsAt: 'any-day' } },
      lines: [
        {
          kind: 'subscription',
          unitPrice: 100_00,
          quantity: 2,
          changes: [
            { on: '2026-12-10', quantity: 9 },
            { on: '2027-02-20', quantity: 20 },
          ],
        },
        { kind: 'one-off', amount: 70_00, on: '2026-12-31' },
      ],
    })
    const today = day('2026-11-21')
    const curve = curveOf(contract, today, 120)
    for (let on = today; on <= today + 120; on++) expect(leavingOn(curve, on)).toEqual(leave(contract, today, on))
  })

  test('has steps that follow each other without gap, from the first day through the last', () => {
    fc.assert(
      fc.property(anyLeft, anyToday, fc.nat(700), (contract, today, days) => {
        const { steps } = curveOf(contract, today, days)
        let next = today
        for (const { from, to } of steps) {
          expect(from).toBe(next)
          expect(to).toBeGreaterThanOrEqual(from)
          next = to + 1
        }
        expect(next).toBe(today + days + 1)
      }),
      runs(500),
    )
  })

  test('marks the day that no other possible day beats, by cost and then by the later end', () => {
    fc.assert(
      fc.property(anyLeft, anyToday, (contract, today) => {
        const { best } = curveOf(contract, today, 500)
        const possible = Array.from({ length: 501 }, (_, days) => leave(contract, today, today + days)).filter(
          ({ isPossible }) => isPossible,
        )
        if (best === null) {
          expect(possible).toEqual([])
          return
        }
        const least = Math.min(...possible.map(({ costs }) => costs?.withinHorizon ?? 0))
        const cheapest = possible.filter(({ costs }) => costs?.withinHorizon === least)
        expect(best.leaving.costs?.withinHorizon).toBe(least)
        expect(best.leaving.end).toBe(Math.max(...cheapest.map(({ end }) => end ?? 0)))
      }),
      { numRuns: 15 },
    )
  })
})
