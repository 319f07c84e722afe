import { describe, expect, test } from 'vitest'
import { charges, evaluate, explain, explainCharge, newestEdition, stepText } from '../../src/shared/rules/index.ts'
import { discountGiven } from '../../src/shared/rules/mechanisms/discount.ts'
import { contractOf, day, on } from './contracts.ts'

const unicom = newestEdition('unicom')
/** Three phones at 199 kr., of which 50 kr. are given off while bound for the year 2026. */
const phones = contractOf({
  supplier: 'unicom',
  signedOn: '2026-01-01',
  agreed: { bindingMonths: 12 },
  lines: [{ kind: 'subscription', unitPrice: 199_00, quantity: 3, discount: 50_00 }],
})
const context = on('2026-11-21')

describe('a monthly discount', () => {
  test('is taken off every charge of a period that begins while bound, and not of the next', () => {
    const nets = charges(phones, context, day('2026-11-01'), day('2027-02-28')).map(({ net }) => net)
    expect(nets).toEqual([3 * 149_00, 3 * 149_00, 3 * 199_00, 3 * 199_00])
  })

  test('is taken off a period that begins on the last day of the binding, whole', () => {
    const late = contractOf({
      supplier: 'unicom',
      signedOn: '2026-01-01',
      agreed: { bindingMonths: 12 },
      lines: [{ kind: 'subscription', unitPrice: 199_00, discount: 50_00, from: '2026-12-31' }],
    })
    const nets = charges(late, context, day('2026-12-31'), day('2027-01-31')).map(({ net }) => net)
    expect(nets).toEqual([149_00, 199_00])
  })

  test('is taken off what the contract costs a month, which is dearer once the binding is over', () => {
    expect(evaluate(phones, context).totals.monthlyNet).toBe(3 * 149_00)
    expect(evaluate(phones, on('2027-01-01')).totals.monthlyNet).toBe(3 * 199_00)
  })

  test('follows a change of quantity and of price', () => {
    const changed = contractOf({
      supplier: 'unicom',
      signedOn: '2026-01-01',
      agreed: { bindingMonths: 12 },
      lines: [
        {
          kind: 'subscription',
          unitPrice: 199_00,
          discount: 50_00,
          changes: [
            { on: '2026-03-01', quantity: 4 },
            { on: '2026-04-01', unitPrice: 219_00 },
          ],
        },
      ],
    })
    const nets = charges(changed, context, day('2026-02-01'), day('2026-04-30')).map(({ net }) => net)
    expect(nets).toEqual([149_00, 4 * 149_00, 4 * 169_00])
  })

  test('lasts as long as an individually agreed lock-in, which replaces the binding', () => {
    const agreed = contractOf({
      supplier: 'unicom',
      signedOn: '2026-01-01',
      agreed: { bindingMonths: 12, termination: { lockInMonths: 6, noticeMonths: 1, endsAt: 'month-end' } },
      lines: [{ kind: 'subscription', unitPrice: 199_00, discount: 50_00 }],
    })
    const nets = charges(agreed, context, day('2026-06-01'), day('2026-07-31')).map(({ net }) => net)
    expect(nets).toEqual([149_00, 199_00])
  })

  test('says in the steps what the price is, what is given off, and until when', () => {
    const [charge] = charges(phones, context, day('2026-11-01'), day('2026-11-01'))
    const steps = charge === undefined ? [] : explainCharge(phones, unicom, context, charge)
    expect(stepText(steps[0] as never, 'en')).toBe(
      'The price is DKK\u00a0199; the discount of DKK\u00a050 per unit and month is given while the contract is bound through 31 December 2026: DKK\u00a0149.',
    )
    expect(explain('monthly', phones, context).map(({ key }) => key)).toEqual([
      'charge-discount',
      'monthly-by-period',
      'monthly-sum',
    ])
    expect(explain('monthly', phones, on('2027-01-01')).map(({ key }) => key)).toEqual([
      'monthly-by-period',
      'monthly-sum',
    ])
  })
})

test.each([
  ['2025-12-31', 0],
  ['2026-01-01', 1 * 150_00],
  ['2026-11-30', 11 * 150_00],
  ['2026-12-31', 12 * 150_00],
  ['2027-06-30', 12 * 150_00],
])('the discount given through %s comes to %i øre', (through, wanted) => {
  expect(discountGiven(phones, unicom, day(through))).toBe(wanted)
})
