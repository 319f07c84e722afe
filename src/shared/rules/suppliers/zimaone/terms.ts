import { clause, unmodelled } from '../../clause.ts'
import { defineEdition } from '../../edition.ts'

/** ZimaOne: Abonnementsvilkår, 1 May 2021; the numbers start anew at every list, so clauses are cited by headings. */
export const zimaone = defineEdition({
  id: 'zimaone-2021-05-01',
  supplier: 'zimaone',
  name: 'ZimaOne',
  dated: '2021-05-01',
  clauses: [
    unmodelled('Lovlighed for indgåelse af aftale', 'background'),
    clause(
      'Abonnement',
      { kind: 'subscription-period', anchor: 'signing', months: 12, basis: 'stated' },
      { kind: 'first-period-binds' },
      { kind: 'subscription-billing', model: 'packs-in-advance', packSize: 5, paidMonths: 12, basis: 'stated' },
      { kind: 'one-off-billing', model: 'whole', basis: 'assumed' },
    ),
    unmodelled('Prøveperiode', 'set-elsewhere'),
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
    unmodelled('Backup af data', 'service'),
    clause('Datasikkerhed og tilgængelighed', { kind: 'retrieve-data', days: 90, thenDeleted: true }),
    unmodelled('Fortrolighed', 'data-and-rights'),
    unmodelled('Udvikling', 'service'),

    // The SLA and its sub-headings, which the document letters A to D when it refers to them
    unmodelled('SLA aftale (Service Level Agreement)', 'background'),
    unmodelled('Defination af leverancens åbningstider', 'service'),
    unmodelled('Oppetid', 'service'),
    unmodelled('Respons tid', 'service'),
    unmodelled('Support og leverandør kontakt åbningstider', 'service'),

    // The rest of the terms
    unmodelled('Prisændringer', 'set-elsewhere'),
    unmodelled('Copyright og software rettigheder', 'data-and-rights'),
    unmodelled('Databehandleraftale', 'data-and-rights'),
    unmodelled('Tvister', 'told-in-table'),
    unmodelled('Juridisk leverandør og ansvarlige for software og leverancer', 'background'),
  ],
})
