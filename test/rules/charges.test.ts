import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/shared/rules/evaluate.ts'
import {
  addMonths,
  type Charge,
  type Contract,
  type ContractJson,
  charges,
  isoDay,
  isRecurring,
  newestEdition,
  parseContract,
  parseDay,
  parseNetPriceIndex,
} from '../../src/shared/rules/index.ts'
import { anyContract, anyToday } from './arbitraries.ts'
import { runs } from './runs.ts'

const noIndex = new Map<number, number>()

function linesFrom(contract: Contract): number {
  const [line] = contract.lines
  return line !== undefined && isRecurring(line) ? line.from : contract.startsOn
}

function chargesOver(contract: Contract, years: number): Charge[] {
  const from = linesFrom(contract)
  return charges(contract, { today: from, netPriceIndex: noIndex }, from, addMonths(from, 12 * years) - 1)
}

describe('a line with one quantity', () => {
  test('has periods that follow each other without gap or overlap, from its first day', () => {
    fc.assert(
      fc.property(anyContract, (contract) => {
        let next = linesFrom(contract)
        for (const { from, to } of chargesOver(contract, 9)) {
          expect(from).toBe(next)
          expect(to).toBeGreaterThanOrEqual(from)
          next = to + 1
        }
      }),
      runs(1500),
    )
  })

  test('is invoiced on the first or the last day of the period', () => {
    fc.assert(
      fc.property(anyContract, (contract) => {
        for (const { from, to, invoiceOn } of chargesOver(contract, 4)) expect([from, to]).toContain(invoiceOn)
      }),
      runs(1500),
    )
  })

  test('costs the same month by month wherever the window is cut', () => {
    fc.assert(
      fc.property(anyContract, anyToday, fc.nat(700), (contract, from, days) => {
        const context = { today: from, netPriceIndex: noIndex }
        const whole = charges(contract, context, from, from + 1400)
        const parts = [
          ...charges(contract, context, from, from + days),
          ...charges(contract, context, from + days + 1, from + 1400),
        ]
        expect(parts).toEqual(whole)
      }),
      runs(1500),
    )
  })
})

test('no charge begins after a known end', () => {
  fc.assert(
    fc.property(anyContract, anyToday, (contract, endsOn) => {
      for (const charge of chargesOver({ ...contract, endsOn }, 9)) expect(charge.from).toBeLessThanOrEqual(endsOn)
    }),
    runs(1500),
  )
})

test('what missing the deadline costs is charged for after its end', () => {
  fc.assert(
    fc.property(anyContract, anyToday, (contract, today) => {
      const context = { today, netPriceIndex: noIndex }
      const { termination, totals } = evaluate(contract, context)
      if (termination.nextDeadline === null || termination.ifMissed === null) return
      const { endsOn } = termination.nextDeadline
      const all = charges(contract, context, today, addMonths(termination.ifMissed, 60))
      const after = all.filter(({ from }) => from > endsOn && from <= (termination.ifMissed as number))
      expect(totals.missedNet).toBe(after.reduce((sum, { net }) => sum + net, 0))
    }),
    runs(1500),
  )
})

describe('the rules never change what they are given', () => {
  test('nor answer differently the second time', () => {
    fc.assert(
      fc.property(anyContract, anyToday, (contract, today) => {
        const frozen = deepFreeze(structuredClone(contract))
        const context = { today, netPriceIndex: noIndex }
        expect(evaluate(frozen, context)).toEqual(evaluate(contract, context))
      }),
    )
  })
})

describe('the net price index', () => {
  const coma: ContractJson = {
    id: 'a',
    supplier: 'comasystem',
    signedOn: '2025-06-01',
    lines: [{ kind: 'subscription', unitPrice: 10_000 }],
  }
  test.each([
    [{ '2026': 2.4 }, 30_720],
    [{ '2026': 6.1 }, 31_500],
    [{ '2026': 5 }, 31_500],
    [{ '2026': -2 }, 29_400],
    [{}, 30_000],
    [{ '2025': 4 }, 30_000],
  ])('of %j makes a quarter in 2026 cost %i øre', (table, wanted) => {
    const contract = parsed(coma)
    const index = parseNetPriceIndex(table)
    if (!index.ok) throw new Error('not an index')
    const context = { today: day('2026-01-01'), netPriceIndex: index.value }
    const [first] = charges(contract, context, day('2026-03-01'), day('2026-03-01'))
    expect(first?.net).toBe(wanted)
  })
})

test('every supplier has an edition', () => {
  expect(isoDay(newestEdition('unicom').dated as number)).toBe('2018-05-25')
})

function parsed(json: ContractJson): Contract {
  const result = parseContract(json)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.value
}

function day(iso: string): number {
  return parseDay(iso) as number
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    for (const each of Object.values(value)) deepFreeze(each)
  }
  return value
}
