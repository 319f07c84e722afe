import { clause, unmodelled } from '../../clause.ts'
import { defineEdition } from '../../edition.ts'

/** CloudKOM: Salgs- og Leveringsbetingelser, undated; no numbers, so clauses are cited by their headings. */
export const cloudkom = defineEdition({
  id: 'cloudkom-undated',
  supplier: 'cloudkom',
  name: 'CloudKOM',
  dated: null,
  clauses: [
    clause(
      'Varighed og Opsigelse',
      { kind: 'lock-in', months: 12, from: 'signing', noticeDuring: false },
      { kind: 'notice-period', length: { months: 1 }, before: 'end' },
      { kind: 'ends-at', at: 'month-end' },
      { kind: 'late-remedy', may: 'cancel', afterWorkingDays: 0 },
    ),
    clause(
      'Antal og afregning af licenser',
      { kind: 'subscription-billing', model: 'monthly-peak', basis: 'stated' },
      { kind: 'one-off-billing', model: 'whole', basis: 'assumed' },
    ),
    unmodelled('Tekniske forhold omkring løsningen', 'service'),
    unmodelled('Bemærkninger', 'told-in-table'),
    unmodelled('Support og Nyhedsmail', 'told-in-table'),
  ],
})
