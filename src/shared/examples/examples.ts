import { blankRecord, type ContractRecord } from '../ledger/index.ts'
import { addMonths, type Day, isoDay, type Language, monthStart, newestEdition } from '../rules/index.ts'
import { exampleTexts } from './texts.ts'

/**
 * Contracts to look around with: at least one of each supplier and some of suppliers of one's own, laid out around
 * `today` so that some deadlines are near, one contract is locked in, one is free to leave and one has been terminated.
 *
 * @param newId gives a new UUID each time
 * @example exampleContracts(parseDay('2026-11-21'), 'da', () => crypto.randomUUID())
 */
export function exampleContracts(today: Day, language: Language, newId: () => string): ContractRecord[] {
  const t = exampleTexts[language]
  const month = (offset: number, day = 1) => isoDay(addMonths(monthStart(today), offset) + day - 1)
  return [
    example(newId(), t.phones, {
      contractNumber: 'CK-20417',
      costCentre: t.office,
      tags: [t.tagPhone],
      intent: { kind: 'undecided' },
      terms: {
        supplier: 'cloudkom',
        signedOn: month(-8, 16),
        lines: [
          {
            kind: 'subscription',
            description: t.licences,
            unitPrice: 129_00,
            quantity: 12,
            changes: [{ on: month(-2, 10), quantity: 14 }],
          },
        ],
      },
    }),
    example(newId(), t.mobile, {
      contractNumber: '880-1173',
      costCentre: t.office,
      tags: [t.tagPhone, t.tagInternet],
      terms: {
        supplier: 'unicom',
        signedOn: month(-21, 12),
        startsOn: month(-20),
        agreed: { bindingMonths: 24 },
        lines: [
          { kind: 'subscription', description: t.mobileLine, unitPrice: 199_00, quantity: 5 },
          { kind: 'subscription', description: t.fibre, unitPrice: 549_00 },
          { kind: 'hardware', description: t.router, unitPrice: 49_00, listPrice: 1_495_00 },
          { kind: 'metered', description: t.usage, entries: [{ on: month(-1, 20), amount: 187_50 }] },
        ],
      },
    }),
    example(newId(), t.intranet, {
      contractNumber: 'ZO-5521',
      contactPerson: 'Mette Lund',
      contactEmail: 'mette@zimaone.example',
      costCentre: t.office,
      tags: [t.tagSoftware],
      intent: { kind: 'leave' },
      terms: {
        supplier: 'zimaone',
        signedOn: month(-10),
        lines: [
          {
            kind: 'subscription',
            description: t.users,
            unitPrice: 99_00,
            quantity: 7,
            changes: [{ on: month(-3, 15), quantity: 12 }],
          },
        ],
      },
    }),
    example(newId(), t.shop, {
      contractNumber: '31008',
      contactEmail: 'drift@ekontoret.example',
      costCentre: t.webshop,
      tags: [t.tagSoftware],
      terms: {
        supplier: 'ekontoret',
        signedOn: month(-23, 20),
        startsOn: month(-22, 15),
        agreed: { periodMonths: 12, paymentDays: 8 },
        lines: [
          { kind: 'subscription', description: t.integration, unitPrice: 299_00 },
          { kind: 'one-off', description: t.setUp, amount: 4_995_00, on: month(-23, 20) },
        ],
      },
    }),
    example(newId(), t.contractSystem, {
      costCentre: t.office,
      tags: [t.tagSoftware],
      notes: t.contractSystemNote,
      terms: {
        supplier: 'comasystem',
        signedOn: month(-9),
        lines: [
          { kind: 'subscription', description: t.userLicences, unitPrice: 499_00, quantity: 2 },
          { kind: 'one-off', description: t.installation, amount: 12_000_00, on: month(-9, 22) },
        ],
      },
    }),
    example(newId(), t.cleaning, {
      supplierName: 'Ren & Rolig ApS',
      contactPerson: 'Ole Krogh',
      costCentre: t.office,
      tags: [t.tagPremises],
      intent: { kind: 'keep', through: null },
      terms: {
        supplier: 'other',
        signedOn: month(-30),
        agreed: {
          periodMonths: 1,
          billing: 'arrears',
          paymentDays: 14,
          termination: { noticeMonths: 1, endsAt: 'month-end' },
        },
        lines: [{ kind: 'subscription', description: t.cleaningLine, unitPrice: 2_850_00 }],
      },
    }),
    example(newId(), t.insurance, {
      supplierName: 'Fjordforsikring A/S',
      contractNumber: 'E-774 102',
      costCentre: t.office,
      tags: [t.tagPremises],
      intent: { kind: 'look-again', on: month(2, 1) },
      terms: {
        supplier: 'other',
        signedOn: month(-16),
        agreed: {
          periodMonths: 12,
          paymentDays: 30,
          termination: { noticeMonths: 1, endsAt: 'period-end', firstTermMonths: 12, termMonths: 12 },
        },
        lines: [{ kind: 'subscription', description: t.insuranceLine, unitPrice: 815_00, vatFree: true }],
      },
    }),
    example(newId(), t.oldPhones, {
      contractNumber: '880-0921',
      costCentre: t.webshop,
      tags: [t.tagPhone],
      intent: { kind: 'leave' },
      noticeSent: { on: month(-1, 3), how: 'letter' },
      terms: {
        supplier: 'unicom',
        signedOn: month(-40, 5),
        lines: [{ kind: 'subscription', description: t.mobileLine, unitPrice: 179_00, quantity: 2 }],
        notice: { receivedOn: month(-1, 6) },
      },
    }),
  ]
}

type Given = Pick<ContractRecord, 'terms'> & Partial<ContractRecord>

function example(id: string, title: string, given: Given): ContractRecord {
  const { supplier } = given.terms
  return {
    ...blankRecord,
    id,
    title,
    edition: supplier === 'other' ? null : newestEdition(supplier).id,
    example: true,
    ...given,
  }
}
