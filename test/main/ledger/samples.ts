import {
  blankRecord,
  type ContractRecord,
  type OwnTermsSet,
  type Scenario,
  tidyRecord,
} from '../../../src/shared/ledger/index.ts'

/** A UUID that ends in a number. */
export const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** A contract with one line; give what is to be different. */
export function sample(number: number, different: Partial<ContractRecord> = {}): ContractRecord {
  return tidyRecord({
    ...blankRecord,
    id: uuid(number),
    title: `Contract ${number}`,
    terms: {
      supplier: 'comasystem',
      signedOn: '2026-01-31',
      lines: [{ kind: 'subscription', unitPrice: 19_900, quantity: 3 }],
    },
    ...different,
  })
}

/** A contract in which everything that the ledger keeps is set. */
export const everything: ContractRecord = sample(1, {
  title: 'Telefoni, hovedkontoret',
  contractNumber: 'U-4711',
  contactPerson: 'Ærø Åkjær',
  contactEmail: 'aero@example.dk',
  costCentre: '100 drift',
  tags: ['telefoni', 'hovedkontor', 'æøå'],
  notes: 'Første linje\nAnden linje "med" \'anførsel\'\t😀',
  edition: 'unicom-2018-05-25',
  intent: { kind: 'look-again', on: '2027-02-01' },
  noticeAddress: 'Unicom\nHavnegade 1\n1058 København K',
  noticeSent: { on: '2027-03-01', how: 'letter' },
  proofs: [
    { step: 'sent', name: 'Kvittering æøå.pdf', sha256: 'a1'.repeat(32) },
    { step: 'confirmed', name: 'Svar.eml', sha256: '0f'.repeat(32) },
  ],
  documents: [
    { name: 'Aftale æøå.pdf', sha256: 'c3'.repeat(32), bytes: 20_971_520, addedOn: '2026-11-21' },
    { name: 'Foto.png', sha256: '5e'.repeat(32), bytes: 0, addedOn: '2026-11-20' },
  ],
  wrapUp: { finalInvoiceOn: '2029-02-15', hardwareReturnedOn: '2029-02-03', dataRetrievedOn: '2029-01-20' },
  reminderLeads: [365, 30, 0],
  invoices: [
    { invoiceOn: '2026-02-01', gross: 374_613, number: 'F-1001 æøå', paidOn: '2026-02-03' },
    { invoiceOn: '2026-05-01', gross: null, number: '', paidOn: null },
  ],
  example: true,
  terms: {
    supplier: 'unicom',
    signedOn: '2026-01-15',
    startsOn: '2026-02-01',
    agreed: {
      bindingMonths: 36,
      periodMonths: 3,
      termination: {
        lockInMonths: 36,
        noticeInLockIn: false,
        noticeMonths: 3,
        endsAt: 'period-end',
        termMonths: 12,
        firstTermMonths: 36,
      },
    },
    lines: [
      {
        kind: 'subscription',
        description: 'Brugere',
        vatFree: false,
        unitPrice: 19_900,
        discount: 5_000,
        quantity: 12,
        from: '2026-02-01',
        to: '2029-01-31',
        changes: [
          { on: '2026-09-01', quantity: 14 },
          { on: '2026-05-01', quantity: 0, unitPrice: 18_900 },
        ],
      },
      { kind: 'hardware', unitPrice: 4_900, listPrice: 250_000 },
      { kind: 'one-off', description: 'Oprettelse', vatFree: true, amount: 99_900, on: '2026-02-01' },
      {
        kind: 'metered',
        entries: [
          { on: '2026-04-30', amount: 4_217 },
          { on: '2026-03-31', amount: 0 },
        ],
      },
    ],
    notice: { receivedOn: '2027-03-03', confirmedOn: '2027-03-10' },
    endsOn: '2029-01-31',
  },
})

/** A set of own terms in which everything is set, tidy. */
export const cleaning: OwnTermsSet = {
  id: uuid(101),
  supplierName: 'Åes Rengøring',
  notes: 'Fra tilbuddet\n1. maj',
  terms: {
    name: 'Rengøring, betingelser 2026',
    dated: '2026-05-01',
    clauses: [
      {
        ref: '§ 7',
        heading: 'Opsigelse',
        says: 'Løber et år, derefter tre måneder ad gangen, og kan opsiges med tre måneder.',
        blocks: [
          { kind: 'notice-period', months: 3 },
          { kind: 'ends-at', at: 'period-end', firstTermMonths: 12, termMonths: 3 },
        ],
      },
      { ref: '9', says: 'Ansvar er begrænset.' },
    ],
  },
}

/** A contract that rests on the set. */
export const cleaningContract = (number: number, different: Partial<ContractRecord> = {}): ContractRecord =>
  sample(number, {
    supplierName: 'Åes Rengøring',
    ownTermsId: cleaning.id,
    terms: { supplier: 'other', signedOn: '2026-05-02', ownTerms: cleaning.terms, agreed: { periodMonths: 1 } },
    ...different,
  })

/** A scenario in which everything is set, tidy. */
export const scenario: Scenario = {
  id: uuid(201),
  name: 'Ti brugere fra december',
  need: {
    startsOn: '2026-12-01',
    units: 10,
    unitPrice: 19_900,
    changes: [
      { on: '2027-02-01', units: 8 },
      { on: '2027-06-01', units: 14 },
    ],
    leaving: { on: '2028-11-30', known: 'ahead' },
  },
  months: 36,
  candidates: [
    { supplier: 'unicom', ownTermsId: null, supplierName: null, agreed: { bindingMonths: 24 }, unitPrice: null },
    { supplier: 'other', ownTermsId: cleaning.id, supplierName: 'Åes', agreed: {}, unitPrice: 17_500 },
  ],
}
