import { clause, unmodelled } from '../../clause.ts'
import { defineEdition } from '../../edition.ts'

/** Unicom: Vilkår og betingelser, in force from 25 May 2018. */
export const unicom = defineEdition({
  id: 'unicom-2018-05-25',
  supplier: 'unicom',
  name: 'Unicom',
  dated: '2018-05-25',
  clauses: [
    // 1 Anvendelse og gyldighed
    unmodelled('1.1', 'background'),
    unmodelled('1.2', 'background'),

    // 2 Services
    unmodelled('2.1', 'background'),
    unmodelled('2.2', 'set-elsewhere'),
    unmodelled('2.3', 'background'),
    unmodelled('2.4', 'set-elsewhere'),

    // 3 Funktionalitet
    unmodelled('3.1', 'service'),
    unmodelled('3.2', 'liability'),
    unmodelled('3.3', 'set-elsewhere'),

    // 4 Kundens brugsret
    unmodelled('4.1', 'data-and-rights'),
    unmodelled('4.2', 'duty'),
    unmodelled('4.3', 'duty'),
    unmodelled('4.4', 'duty'),
    unmodelled('4.5', 'judgement'),

    // 5 Support
    unmodelled('5.1', 'set-elsewhere'),

    // 6 Abonnementsafgift og forbrug
    unmodelled('6.1', 'set-elsewhere'),
    clause(
      '6.2',
      { kind: 'subscription-billing', model: 'by-period', when: 'advance', basis: 'assumed' },
      { kind: 'one-off-billing', model: 'whole', basis: 'assumed' },
      { kind: 'usage-billing' },
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
    unmodelled('6.6', 'set-elsewhere'),
    unmodelled('6.7', 'holds-for-all'),
    unmodelled('6.8', 'judgement'),

    // 7 Andre udgifter
    unmodelled('7.1', 'set-elsewhere'),

    // 8 Data roaming i EU
    unmodelled('8.1', 'judgement'),
    unmodelled('8.2', 'set-elsewhere'),
    unmodelled('8.3', 'judgement'),
    unmodelled('8.4', 'judgement'),
    unmodelled('8.5', 'liability'),

    // 9 Pligt til at hemmeligholde brugernavne, adgangs- og PIN-koder mv.
    unmodelled('9.1', 'duty'),
    unmodelled('9.2', 'data-and-rights'),

    // 10 Tilgængelighed, oppetid, tekniske krav
    unmodelled('10.1', 'service'),
    unmodelled('10.2', 'service'),
    unmodelled('10.3', 'set-elsewhere'),

    // 11 Konfiguration og opdatering af den lejede Hardware
    unmodelled('11.1', 'service'),

    // 12 Returnering af defekt Hardware
    unmodelled('12.1', 'duty'),
    unmodelled('12.2', 'set-elsewhere'),
    unmodelled('12.3', 'judgement'),

    // 13 Ændringer i Services
    unmodelled('13.1', 'service'),
    unmodelled('13.2', 'judgement'),

    // 14 Suspension af Unicoms ydelser
    clause('14.1', { kind: 'late-remedy', may: 'suspend', afterWorkingDays: 0 }),
    unmodelled('14.2', 'duty'),

    // 15 Opsigelse
    clause(
      '15.1',
      { kind: 'subscription-period', anchor: 'start', months: 1, basis: 'assumed' },
      { kind: 'notice-period', length: { months: 3 }, before: 'end' },
      { kind: 'ends-at', at: 'period-end' },
      { kind: 'agreed-binding' },
    ),
    unmodelled('15.2', 'nothing-back'),
    clause('15.3', { kind: 'price-reduction', mostPercent: 50, afterWorkingDays: 10 }),
    clause('15.4', { kind: 'return-hardware', days: 14 }),

    // 16 Behandling af Personoplysninger
    unmodelled('16.1', 'data-and-rights'),
    unmodelled('16.1.1', 'data-and-rights'),
    unmodelled('16.2', 'data-and-rights'),
    unmodelled('16.3', 'data-and-rights'),
    unmodelled('16.4', 'data-and-rights'),
    unmodelled('16.4.1', 'data-and-rights'),
    unmodelled('16.5', 'data-and-rights'),
    unmodelled('16.5.1', 'data-and-rights'),
    unmodelled('16.5.1.1', 'data-and-rights'),
    unmodelled('16.5.2', 'data-and-rights'),
    clause('16.6', { kind: 'personal-data-deleted', months: 3 }),
    clause('16.7', { kind: 'data-copy', workingDays: 7 }),

    // 17 Ansvar og ansvarsbegrænsning
    unmodelled('17.1', 'liability'),
    unmodelled('17.2', 'liability'),
    clause('17.2.1', { kind: 'liability-cap', model: 'monthly-fees', months: 6 }),
    unmodelled('17.2.2', 'liability'),
    unmodelled('17.2.3', 'liability'),
    clause('17.2.4', { kind: 'discount-clawback', basis: 'assumed' }),

    // 18 Produktansvar
    unmodelled('18.1', 'liability'),
    unmodelled('18.2', 'duty'),
    unmodelled('18.3', 'liability'),
    unmodelled('18.3.1', 'liability'),
    unmodelled('18.3.2', 'liability'),
    unmodelled('18.4', 'liability'),

    // 19 Force Majeure og andre hindringer
    unmodelled('19.1', 'told-in-table'),

    // 20 Overdragelse
    unmodelled('20.1', 'told-in-table'),

    // 21 Ændring af vilkår
    unmodelled('21.1', 'told-in-table'),
    unmodelled('21.2', 'told-in-table'),

    // 22 Markedsføring
    unmodelled('22.1', 'told-in-table'),
    unmodelled('22.2', 'told-in-table'),

    // 23 Tvister
    unmodelled('23.1', 'told-in-table'),
    unmodelled('23.2', 'told-in-table'),
  ],
})
