import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addMonths,
  type Contract,
  charges,
  isRecurring,
  monthStart,
  netOf,
  newestEdition,
  noticeAhead,
  noticeFrom,
  type PaidAndUsed,
  paidAndUsed,
  sumOf,
  termination,
  useParts,
} from '../../src/shared/rules/index.ts'
import { anyContract } from './arbitraries.ts'
import { runs } from './runs.ts'

/** Units that come and go: how many days after the one before, and how many there are then. */
const anyChanges = fc.array(fc.record({ after: fc.integer({ min: 1, max: 300 }), units: fc.nat(30) }), { maxLength: 6 })
const anyIndex = fc.dictionary(fc.integer({ min: 2016, max: 2040 }).map(String), fc.integer({ min: -300, max: 900 }))

function needing(contract: Contract, changes: readonly { after: number; units: number }[]): Contract {
  let on = contract.startsOn
  const dated = changes.map(({ after, units }) => {
    on += after
    return { on, quantity: units, unitPrice: null }
  })
  return { ...contract, lines: contract.lines.map((line) => (isRecurring(line) ? { ...line, changes: dated } : line)) }
}

const anyNeed = fc
  .record({
    contract: anyContract,
    changes: anyChanges,
    needed: fc.nat(1200),
    after: fc.nat(400),
    ends: fc.boolean(),
    index: anyIndex,
  })
  .map(({ contract, changes, needed, after, ends, index }) => {
    const neededThrough = contract.startsOn + needed
    return {
      contract: needing(contract, changes),
      span: { neededThrough, through: neededThrough + (ends ? after : 0), ends },
      context: {
        today: contract.startsOn,
        netPriceIndex: new Map(Object.entries(index).map(([year, by]) => [Number(year), by])),
      },
    }
  })

type AnyNeed = typeof anyNeed extends fc.Arbitrary<infer T> ? T : never

function takenApart({ contract, context, span }: AnyNeed): PaidAndUsed {
  return paidAndUsed(contract, newestEdition(contract.supplier), context, span)
}

describe('whatever is needed, and whatever the terms', () => {
  test('the parts are what is charged, to the øre', () => {
    fc.assert(
      fc.property(anyNeed, (need) => {
        const { net, parts, charges: made } = takenApart(need)
        expect(sumOf(useParts.map((part) => parts[part]))).toBe(net)
        expect(netOf(made)).toBe(net)
      }),
      runs(1000),
    )
  })

  test('what is charged is what the contract is charged once its end is known', () => {
    fc.assert(
      fc.property(anyNeed, (need) => {
        const { contract, context, span } = need
        if (!span.ends) return
        const first = Math.min(contract.signedOn, contract.startsOn)
        const all = charges({ ...contract, endsOn: span.through }, context, first, span.through + 20_000)
        expect(takenApart(need).net).toBe(netOf(all))
      }),
      runs(1000),
    )
  })

  test('no part is less than nothing, but what is not charged yet and an index that falls', () => {
    fc.assert(
      fc.property(anyNeed, (need) => {
        const { notYet, indexation, ...others } = takenApart(need).parts
        expect(Math.min(...Object.values(others))).toBeGreaterThanOrEqual(0)
        expect(notYet).toBeLessThanOrEqual(0)
        expect(Number.isInteger(indexation)).toBe(true)
      }),
      runs(1000),
    )
  })

  test('a need that stays the same from the first of a month costs what is used, packs, and days after it', () => {
    fc.assert(
      fc.property(anyNeed, (need) => {
        const startsOn = monthStart(need.contract.startsOn)
        const lines = need.contract.lines.map((line) => (isRecurring(line) ? { ...line, from: startsOn } : line))
        const contract = { ...needing({ ...need.contract, lines }, []), signedOn: startsOn, startsOn }
        const { held, notYet, beforeStart } = takenApart({ ...need, contract }).parts
        expect([held, notYet, beforeStart].map(Math.abs)).toEqual([0, 0, 0])
      }),
      runs(1000),
    )
  })

  test('a need of whole months from the first of a month, without packs or index, costs nothing but what is used', () => {
    fc.assert(
      fc.property(anyNeed, fc.integer({ min: 1, max: 8 }), (need, periods) => {
        const { contract } = need
        if (contract.supplier === 'zimaone' || contract.supplier === 'comasystem') return
        const startsOn = monthStart(contract.startsOn)
        const through = addMonths(startsOn, periods * (contract.agreed.periodMonths ?? 1)) - 1
        const lines = contract.lines.map((line) => (isRecurring(line) ? { ...line, from: startsOn } : line))
        const steady = needing({ ...contract, signedOn: startsOn, startsOn, lines }, [])
        const span = { neededThrough: through, through, ends: true }
        const { net, parts } = takenApart({ ...need, contract: steady, span })
        expect(parts.used).toBe(net)
      }),
      runs(500),
    )
  })

  test('who needs more never has less use', () => {
    fc.assert(
      fc.property(anyNeed, fc.nat(6), fc.integer({ min: 1, max: 9 }), (need, which, more) => {
        const lines = need.contract.lines.map((line) => {
          if (!isRecurring(line)) return line
          const changes = line.changes.map((change, index) =>
            index + 1 === which ? { ...change, quantity: (change.quantity ?? 0) + more } : change,
          )
          // A price at which a seat's day is worth more than rounding.
          const unitPrice = line.unitPrice + 10_00
          return { ...line, unitPrice, quantity: line.quantity + (which === 0 ? more : 0), changes }
        })
        const dearer = need.contract.lines.map((line) =>
          isRecurring(line) ? { ...line, unitPrice: line.unitPrice + 10_00 } : line,
        )
        const before = takenApart({ ...need, contract: { ...need.contract, lines: dearer } })
        const after = takenApart({ ...need, contract: { ...need.contract, lines } })
        expect(after.parts.used).toBeGreaterThanOrEqual(before.parts.used)
      }),
      runs(1000),
    )
  })
})

describe('notice given ahead', () => {
  test('is the last that gives the earliest end on or after the day', () => {
    fc.assert(
      fc.property(anyContract, fc.nat(1500), fc.nat(1500), (contract, later, days) => {
        const { ways } = termination(contract, newestEdition(contract.supplier), contract.startsOn)
        if (ways === null) return
        const way = ways.cautious
        const on = contract.startsOn + later
        const { noticeOn, end } = noticeAhead(way, on)
        expect(noticeOn).toBeGreaterThanOrEqual(way.earliestNotice)
        expect(end).toBeGreaterThanOrEqual(on)
        expect(noticeFrom(way, noticeOn)).toEqual({ noticeOn, end })
        expect(noticeFrom(way, noticeOn + 1).end).toBeGreaterThan(end)
        const another = noticeFrom(way, contract.signedOn + days).end
        if (another >= on) expect(another).toBeGreaterThanOrEqual(end)
      }),
      runs(1000),
    )
  })
})
