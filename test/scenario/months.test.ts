import { describe, expect, test } from 'vitest'
import { netOf, parseDay, stepText } from '../../src/shared/rules/index.ts'
import { chargesIn, explainMonth, unusedOf } from '../../src/shared/scenario/index.ts'
import { laid } from './needs.ts'

const day = (iso: string) => parseDay(iso) ?? 0
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const leaving = { on: '2027-06-15', known: 'on-the-day' } as const
const changes = [
  { on: '2026-04-21', units: 4 },
  { on: '2026-11-11', units: 17 },
]

describe('what is invoiced in a month', () => {
  test.each([
    laid('cloudkom', { leaving, changes }),
    laid('unicom', { leaving, changes }, { bindingMonths: 12 }),
    laid('zimaone', { leaving, changes }),
    laid('ekontoret', { changes }, { periodMonths: 5 }),
    laid('comasystem', { leaving, changes }, {}, { 2027: 300 }),
  ])('its charges are those that the month comes to (%#)', (outcome) => {
    const nets = outcome.months.map(({ month }) => netOf(chargesIn(outcome, month)))
    expect(nets).toEqual(outcome.months.map(({ net }) => net))
  })

  test('each says why', () => {
    const steps = explainMonth(laid('unicom', { leaving }), day('2026-03-01'))
    expect(plain(stepText(steps[0] as never, 'da'))).toBe(
      'Perioden 1. marts 2026 til 31. marts 2026: 7 × 99 kr. × 1 måned = 693 kr.',
    )
    expect(explainMonth(laid('zimaone'), day('2026-03-01'))).toEqual([])
  })

  test('months after the last one looked at have none, though the contract runs on', () => {
    const [last, after] = [day('2027-12-01'), day('2028-01-01')]
    expect([chargesIn(laid('unicom'), last).length, chargesIn(laid('unicom'), after).length]).toEqual([1, 0])
  })
})

test('paid and not used: empty seats and days after the need, not what is paid ahead of it nor the index', () => {
  expect(unusedOf(laid('zimaone', { leaving: { on: '2026-06-15', known: 'on-the-day' } }))).toBe(6477_04 + 1620_89)
  // Nothing is needed after 15 June, and the quarter runs for 15 days more, though its end is not stated.
  expect(unusedOf(laid('comasystem', { leaving: { on: '2026-06-15', known: 'ahead' } }))).toBe(342_69)
  expect(unusedOf(laid('comasystem', {}, {}, { 2027: 200 }))).toBe(0)
})
