import { describe, expect, test } from 'vitest'
import { editions, isoDay } from '../../src/shared/rules/index.ts'

type Row = readonly [clause: string, kind: string, figures: object]

/** Every figure that is modelled, with its clause, as read from the documents; amounts in øre. */
const figures: Readonly<Record<string, readonly Row[]>> = {
  'cloudkom-undated': [
    ['Varighed og Opsigelse', 'lock-in', { months: 12, from: 'signing', noticeDuring: false }],
    ['Varighed og Opsigelse', 'notice-period', { length: { months: 1 }, before: 'end' }],
    ['Varighed og Opsigelse', 'ends-at', { at: 'month-end' }],
    ['Varighed og Opsigelse', 'late-remedy', { may: 'cancel', afterWorkingDays: 0 }],
    ['Antal og afregning af licenser', 'subscription-billing', { model: 'monthly-peak', basis: 'stated' }],
    ['Antal og afregning af licenser', 'one-off-billing', { model: 'whole', basis: 'assumed' }],
  ],
  'unicom-2018-05-25': [
    ['6.2', 'subscription-billing', { model: 'by-period', when: 'advance', basis: 'assumed' }],
    ['6.2', 'one-off-billing', { model: 'whole', basis: 'assumed' }],
    ['6.2', 'usage-billing', {}],
    ['6.3', 'payment-days', { days: 0, for: 'all' }],
    ['6.4', 'late-interest', { percentPerMonth: 2 }],
    ['6.4', 'reminder-fees', { each: 100_00, free: 0, most: 3, basis: 'stated' }],
    ['6.5', 'price-change-notice', { months: 1, effective: 'at-once', passedOnLessWorkingDays: 10 }],
    ['14.1', 'late-remedy', { may: 'suspend', afterWorkingDays: 0 }],
    ['15.1', 'subscription-period', { anchor: 'start', months: 1, basis: 'assumed' }],
    ['15.1', 'notice-period', { length: { months: 3 }, before: 'end' }],
    ['15.1', 'ends-at', { at: 'period-end' }],
    ['15.1', 'agreed-binding', {}],
    ['15.3', 'price-reduction', { mostPercent: 50, afterWorkingDays: 10 }],
    ['15.4', 'return-hardware', { days: 14 }],
    ['16.6', 'personal-data-deleted', { months: 3 }],
    ['16.7', 'data-copy', { workingDays: 7 }],
    ['17.2.1', 'liability-cap', { model: 'monthly-fees', months: 6 }],
    ['17.2.4', 'discount-clawback', { basis: 'assumed' }],
  ],
  'zimaone-2021-05-01': [
    ['Abonnement', 'subscription-period', { anchor: 'signing', months: 12, basis: 'stated' }],
    ['Abonnement', 'first-period-binds', {}],
    ['Abonnement', 'subscription-billing', { model: 'packs-in-advance', packSize: 5, paidMonths: 12, basis: 'stated' }],
    ['Abonnement', 'one-off-billing', { model: 'whole', basis: 'assumed' }],
    ['Opsigelse', 'notice-period', { length: { days: 0 }, before: 'end' }],
    ['Opsigelse', 'ends-at', { at: 'period-end' }],
    ['Opsigelse', 'needs-confirmation', {}],
    ['Opsigelse', 'recommended-notice', { days: 30 }],
    ['Betalingsbetingelser', 'payment-days', { days: 14, for: 'all' }],
    ['Betalingsbetingelser', 'reminder-fees', { each: 125_00, free: 1, most: 1, basis: 'stated' }],
    ['Betalingsbetingelser', 'access-closed', { graceDays: [5, 5] }],
    ['Ansvar', 'liability-cap', { model: 'payments', months: 12, most: 10_000_00 }],
    ['Datasikkerhed og tilgængelighed', 'retrieve-data', { days: 90, thenDeleted: true }],
  ],
  'ekontoret-undated': [
    ['3.3', 'subscription-billing', { model: 'by-period', when: 'advance', basis: 'stated' }],
    ['3.3', 'notice-period', { length: { days: 30 }, before: 'next-period' }],
    ['3.4', 'reminder-fees', { each: 100_00, free: 0, most: 3, basis: 'assumed' }],
    ['3.4', 'late-remedy', { may: 'collect', afterWorkingDays: 0 }],
    ['3.5', 'late-remedy', { may: 'suspend', afterWorkingDays: 0 }],
    ['4.3', 'personal-data-deleted', { months: 6 }],
    ['6.6 (2nd)', 'one-off-billing', { model: 'two-halves', basis: 'stated' }],
    ['8.3', 'subscription-period', { anchor: 'start', months: null, basis: 'stated' }],
    ['8.4', 'ends-at', { at: 'period-end' }],
    ['8.5', 'sends-confirmation', {}],
    ['8.6 (1st)', 'notice-period', { length: { months: 1 }, before: 'next-period' }],
    ['14.2', 'price-change-notice', { months: 1, effective: 'next-period' }],
    ['16.7', 'liability-cap', { model: 'invoice' }],
  ],
  'comasystem-2019-08-12': [
    ['4', 'indexation', { capPercent: 5 }],
    ['4', 'price-change-notice', { months: 0, effective: 'next-january' }],
    ['5', 'subscription-period', { anchor: 'start', months: 3, basis: 'assumed' }],
    ['5', 'subscription-billing', { model: 'by-period', when: 'advance', basis: 'stated' }],
    ['5', 'one-off-billing', { model: 'whole', basis: 'stated' }],
    ['5', 'usage-billing', {}],
    ['5', 'payment-days', { days: 8, for: 'one-off' }],
    ['5', 'payment-days', { days: 14, for: 'other-than-one-off' }],
    ['6', 'late-interest', { percentPerMonth: 2 }],
    ['6', 'reminder-fees', { each: 100_00, free: 0, most: 3, basis: 'assumed' }],
    ['6', 'late-remedy', { may: 'collect', afterWorkingDays: 0 }],
    ['8', 'late-remedy', { may: 'cancel', afterWorkingDays: 10 }],
    ['11', 'liability-cap', { model: 'amount', most: 200_000_00, withVat: true }],
  ],
  'own-agreement': [
    ['', 'subscription-period', { anchor: 'start', months: null, basis: 'stated' }],
    ['', 'subscription-billing', { model: 'by-period', when: 'as-agreed', basis: 'stated' }],
    ['', 'one-off-billing', { model: 'whole', basis: 'assumed' }],
  ],
}

describe.each(editions.map((edition) => [edition.id, edition] as const))('the figures of %s', (id, { clauses }) => {
  const modelled = clauses.flatMap(({ ref, models }) => models.map(({ kind, ...values }): Row => [ref, kind, values]))

  test.each((figures[id] ?? []).map((row) => [`${row[0]}: ${row[1]}`, row] as const))('%s', (_, row) => {
    expect(modelled.filter(([ref, kind]) => ref === row[0] && kind === row[1])).toContainEqual(row)
  })

  test('are no others', () => {
    expect(modelled.map(([ref, kind]) => `${ref}: ${kind}`)).toEqual(
      figures[id]?.map(([ref, kind]) => `${ref}: ${kind}`),
    )
  })
})

test('the editions are dated as their documents are', () => {
  expect(editions.map(({ id, dated }) => [id, dated === null ? null : isoDay(dated)])).toEqual([
    ['cloudkom-undated', null],
    ['unicom-2018-05-25', '2018-05-25'],
    ['zimaone-2021-05-01', '2021-05-01'],
    ['ekontoret-undated', null],
    ['comasystem-2019-08-12', '2019-08-12'],
    ['own-agreement', null],
  ])
})
