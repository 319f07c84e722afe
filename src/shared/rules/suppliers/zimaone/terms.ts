import { clause } from '../../clause.ts'
import { defineEdition } from '../../edition.ts'

/** ZimaOne: Abonnementsvilkår, 1 May 2021; the numbers start anew at every list, so clauses are cited by headings. */
export const zimaone = defineEdition({
  id: 'zimaone-2021-05-01',
  supplier: 'zimaone',
  name: 'ZimaOne',
  dated: '2021-05-01',
  clauses: [
    clause(
      'Abonnement',
      { kind: 'subscription-period', anchor: 'signing', months: 12, basis: 'stated' },
      { kind: 'first-period-binds' },
      { kind: 'subscription-billing', model: 'packs-in-advance', packSize: 5, paidMonths: 12, basis: 'stated' },
      { kind: 'one-off-billing', model: 'whole', basis: 'assumed' },
    ),
    clause(
      'Opsigelse',
      { kind: 'notice-period', length: { days: 0 }, before: 'end' },
      { kind: 'ends-at', at: 'period-end' },
      { kind: 'needs-confirmation' },
      { kind: 'recommended-notice', days: 30 },
    ),
    clause(
      'Betalingsbetingelser',
      { kind: 'payment-days', days: 14, for: 'all' },
      { kind: 'reminder-fees', each: 125_00, free: 1, most: 1, basis: 'stated' },
      { kind: 'access-closed', graceDays: [5, 5] },
    ),
    clause('Ansvar', { kind: 'liability-cap', model: 'payments', months: 12, most: 10_000_00 }),
    clause('Datasikkerhed og tilgængelighed', { kind: 'retrieve-data', days: 90 }),
  ],
})
