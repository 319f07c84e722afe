import { clause } from '../../clause.ts'
import { defineEdition } from '../../edition.ts'

/** Unicom: Vilkår og betingelser, in force from 25 May 2018. */
export const unicom = defineEdition({
  id: 'unicom-2018-05-25',
  supplier: 'unicom',
  name: 'Unicom',
  dated: '2018-05-25',
  clauses: [
    clause(
      '6.2',
      { kind: 'subscription-billing', model: 'by-period', when: 'advance', basis: 'stated' },
      { kind: 'one-off-billing', model: 'whole', basis: 'assumed' },
    ),
    clause('6.3', { kind: 'payment-days', days: 0, for: 'all' }),
    clause(
      '6.4',
      { kind: 'late-interest', percentPerMonth: 2 },
      { kind: 'reminder-fees', each: 100_00, free: 0, most: 3, basis: 'stated' },
    ),
    clause('6.5', {
      kind: 'price-change-notice',
      months: 1,
      effective: 'at-once',
      passedOnLessWorkingDays: 10,
    }),
    clause(
      '15.1',
      { kind: 'subscription-period', anchor: 'start', months: 1, basis: 'assumed' },
      { kind: 'notice-period', length: { months: 3 }, before: 'end' },
      { kind: 'ends-at', at: 'period-end' },
      { kind: 'agreed-binding' },
    ),
    clause('15.3', { kind: 'price-reduction', mostPercent: 50, afterWorkingDays: 10 }),
    clause('15.4', { kind: 'return-hardware', days: 14 }),
    clause('16.6', { kind: 'personal-data-deleted', months: 3 }),
    clause('16.7', { kind: 'data-copy', workingDays: 7 }),
    clause('17.2.1', { kind: 'liability-cap', model: 'monthly-fees', months: 6 }),
    clause('17.2.4', { kind: 'discount-clawback' }),
  ],
})
