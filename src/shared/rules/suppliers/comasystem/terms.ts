import { clause, unmodelled } from '../../clause.ts'
import { defineEdition } from '../../edition.ts'

/** COMAsystem: Salgs- og leveringsbetingelser, last updated 12 August 2019. It says nothing of termination. */
export const comasystem = defineEdition({
  id: 'comasystem-2019-08-12',
  supplier: 'comasystem',
  name: 'COMAsystem',
  dated: '2019-08-12',
  clauses: [
    unmodelled('1', 'background'),
    unmodelled('2', 'data-and-rights'),
    unmodelled('3', 'holds-for-all'),
    clause(
      '4',
      { kind: 'indexation', capPercent: 5 },
      { kind: 'price-change-notice', months: 0, effective: 'next-january' },
    ),
    clause(
      '5',
      { kind: 'subscription-period', anchor: 'start', months: 3, basis: 'assumed' },
      { kind: 'subscription-billing', model: 'by-period', when: 'advance', basis: 'stated' },
      { kind: 'one-off-billing', model: 'whole', basis: 'stated' },
      { kind: 'usage-billing' },
      { kind: 'payment-days', days: 8, for: 'one-off' },
      { kind: 'payment-days', days: 14, for: 'other-than-one-off' },
    ),
    clause(
      '6',
      { kind: 'late-interest', percentPerMonth: 2 },
      { kind: 'reminder-fees', each: 100_00, free: 0, most: 3, basis: 'assumed' },
      { kind: 'late-remedy', may: 'collect', afterWorkingDays: 0 },
    ),
    unmodelled('7', 'judgement'),
    clause('8', { kind: 'late-remedy', may: 'cancel', afterWorkingDays: 10 }),
    unmodelled('9', 'liability'),
    unmodelled('10', 'data-and-rights'),
    clause('11', { kind: 'liability-cap', model: 'amount', most: 200_000_00, withVat: true }),
    unmodelled('12', 'liability'),
    unmodelled('13', 'data-and-rights'),
    unmodelled('14', 'told-in-table'),
    unmodelled('15', 'data-and-rights'),
    unmodelled('16', 'told-in-table'),
    unmodelled('17', 'told-in-table'),
  ],
})
