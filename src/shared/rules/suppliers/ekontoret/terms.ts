import { clause } from '../../clause.ts'
import { defineEdition } from '../../edition.ts'

/** eKontoret: Contract, undated. Some numbers stand twice in it; the first and second are told apart. */
export const ekontoret = defineEdition({
  id: 'ekontoret-undated',
  supplier: 'ekontoret',
  name: 'eKontoret',
  dated: null,
  clauses: [
    clause(
      '3.3',
      { kind: 'subscription-billing', model: 'by-period', when: 'advance', basis: 'stated' },
      { kind: 'notice-period', length: { days: 30 }, before: 'next-period' },
    ),
    clause('3.4', { kind: 'reminder-fees', each: 100_00, free: 0, most: 3, basis: 'assumed' }),
    clause('4.3', { kind: 'personal-data-deleted', months: 6 }),
    clause('6.6 (2nd)', { kind: 'one-off-billing', model: 'two-halves', basis: 'stated' }),
    clause('8.3', { kind: 'subscription-period', anchor: 'start', months: null, basis: 'stated' }),
    clause('8.4', { kind: 'ends-at', at: 'period-end' }),
    clause('8.6 (1st)', { kind: 'notice-period', length: { months: 1 }, before: 'next-period' }),
    clause('14.2', { kind: 'price-change-notice', months: 1, effective: 'next-period' }),
    clause('16.7', { kind: 'liability-cap', model: 'invoice' }),
  ],
})
