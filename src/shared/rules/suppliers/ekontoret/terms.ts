import { clause, unmodelled } from '../../clause.ts'
import { defineEdition } from '../../edition.ts'

/** eKontoret: Contract, undated. Some numbers stand twice in it; the first and second are told apart. */
export const ekontoret = defineEdition({
  id: 'ekontoret-undated',
  supplier: 'ekontoret',
  name: 'eKontoret',
  dated: null,
  clauses: [
    // 1 Firmaoplysninger
    unmodelled('1.1', 'background'),

    // 2 Generelle betingelser
    unmodelled('2.1', 'background'),

    // 3 Bestilling og betaling
    unmodelled('3.1', 'said-elsewhere'),
    unmodelled('3.2', 'service'),
    clause(
      '3.3',
      { kind: 'subscription-billing', model: 'by-period', when: 'advance', basis: 'stated' },
      { kind: 'notice-period', length: { days: 30 }, before: 'next-period' },
    ),
    clause(
      '3.4',
      { kind: 'reminder-fees', each: 100_00, free: 0, most: 3, basis: 'assumed' },
      { kind: 'late-remedy', may: 'collect', afterWorkingDays: 0 },
    ),
    clause('3.5', { kind: 'late-remedy', may: 'suspend', afterWorkingDays: 0 }),

    // 4 Registrering af kundedata (persondatapolitik)
    unmodelled('4.1', 'data-and-rights'),
    unmodelled('4.2', 'data-and-rights'),
    clause('4.3', { kind: 'personal-data-deleted', months: 6 }),
    unmodelled('4.4', 'data-and-rights'),
    unmodelled('4.5', 'data-and-rights'),
    unmodelled('4.6', 'data-and-rights'),

    // 5 Leveringsformer uden bestilling af tekniker
    unmodelled('5.1', 'service'),
    unmodelled('5.2', 'set-elsewhere'),

    // 6 Leveringsformer, behandlings- og leveringstid ved bestilling af tekniker
    unmodelled('6.1 (1st)', 'service'),
    unmodelled('6.2 (1st)', 'duty'),
    unmodelled('6.3 (1st)', 'service'),
    unmodelled('6.4 (1st)', 'service'),
    unmodelled('6.5 (1st)', 'set-elsewhere'),
    unmodelled('6.6 (1st)', 'service'),
    unmodelled('6.7', 'nothing-back'),
    unmodelled('6.8', 'set-elsewhere'),
    clause('6.6 (2nd)', { kind: 'one-off-billing', model: 'two-halves', basis: 'stated' }),
    unmodelled('6.10', 'judgement'),
    unmodelled('6.11', 'duty'),

    // 7 Vilkår ved konfiguration varetaget af eKontoret
    unmodelled('7.1', 'duty'),
    unmodelled('7.2', 'duty'),
    unmodelled('7.3', 'service'),
    unmodelled('7.4', 'judgement'),
    unmodelled('7.6 (1st)', 'duty'),
    unmodelled('7.7', 'judgement'),
    unmodelled('7.8', 'duty'),
    unmodelled('7.6 (2nd)', 'set-elsewhere'),
    unmodelled('7.10', 'set-elsewhere'),
    unmodelled('7.11', 'liability'),

    // 8 eKontoret abonnement
    unmodelled('8.1', 'duty'),
    unmodelled('8.2', 'set-elsewhere'),
    clause('8.3', { kind: 'subscription-period', anchor: 'start', months: null, basis: 'stated' }),
    clause('8.4', { kind: 'ends-at', at: 'period-end' }),
    clause('8.5', { kind: 'sends-confirmation' }),
    clause('8.6 (1st)', { kind: 'notice-period', length: { months: 1 }, before: 'next-period' }),
    unmodelled('8.7', 'judgement'),
    unmodelled('8.8', 'judgement'),
    unmodelled('8.6 (2nd)', 'nothing-back'),
    unmodelled('8.10', 'set-elsewhere'),
    unmodelled('8.11', 'set-elsewhere'),

    // 6 Driftsikkerhed, the second chapter of that number
    unmodelled('6.1 (2nd)', 'service'),
    unmodelled('6.2 (2nd)', 'service'),
    unmodelled('6.3 (2nd)', 'service'),
    unmodelled('6.4 (2nd)', 'service'),
    unmodelled('6.5 (2nd)', 'service'),

    // 10 Logging af data
    unmodelled('10.1', 'data-and-rights'),

    // 11 Support
    unmodelled('11.1', 'service'),
    unmodelled('11.2', 'service'),
    unmodelled('11.3', 'set-elsewhere'),
    unmodelled('11.4', 'set-elsewhere'),
    unmodelled('11.5', 'set-elsewhere'),

    // 12 Opdateringer, opgraderinger og vedligeholdelse af eKontorets service
    unmodelled('12.1', 'service'),
    unmodelled('12.2', 'service'),
    unmodelled('12.3', 'service'),
    unmodelled('12.4', 'set-elsewhere'),
    unmodelled('12.5', 'judgement'),

    // 13 Funktionalitet
    unmodelled('13.1', 'liability'),
    unmodelled('13.2', 'judgement'),

    // 14 Priser
    unmodelled('14.1', 'holds-for-all'),
    clause('14.2', { kind: 'price-change-notice', months: 1, effective: 'next-period' }),
    unmodelled('14.3', 'background'),

    // 15 Fortrydelsesret og reklamation
    unmodelled('15.1', 'nothing-back'),
    unmodelled('15.2', 'judgement'),
    unmodelled('15.3', 'judgement'),
    unmodelled('15.4', 'judgement'),
    unmodelled('15.5', 'judgement'),

    // 16 Ansvar
    unmodelled('16.1 (1st)', 'data-and-rights'),
    unmodelled('16.2', 'duty'),
    unmodelled('16.3', 'liability'),
    unmodelled('16.4', 'liability'),
    unmodelled('16.5', 'liability'),
    unmodelled('16.6', 'liability'),
    clause('16.7', { kind: 'liability-cap', model: 'invoice' }),

    // 17 Tredjeparts systemer og applikationer
    unmodelled('17.1', 'set-elsewhere'),
    unmodelled('17.2', 'set-elsewhere'),
    unmodelled('17.3', 'liability'),
    unmodelled('17.4', 'liability'),
    unmodelled('17.5', 'service'),
    unmodelled('17.6', 'set-elsewhere'),

    // 18 Change of the terms (its heading is masked in our copy)
    unmodelled('18.1', 'told-in-table'),

    // 16 Immaterielle rettigheder, the second chapter of that number
    unmodelled('16.1 (2nd)', 'data-and-rights'),

    // 20 Force majeure
    unmodelled('20.1', 'told-in-table'),
  ],
})
