import type { ContractRecord } from '../../src/shared/ledger/index.ts'
import { type Appraisal, appraise, contextOf } from '../../src/shared/portfolio/index.ts'
import type { LineJson } from '../../src/shared/rules/index.ts'
import { sample } from '../main/ledger/samples.ts'

export const today = '2026-11-21'
export const context = contextOf(today, { netPriceIndex: {} })

export type Given = Partial<ContractRecord>

let number = 0

/** A contract as it stands on 21 November 2026; give what is to be different from a COMAsystem contract. */
export function appraised(given: Given = {}): Appraisal {
  return appraise(sample(++number, given), context)
}

const lines: LineJson[] = [{ kind: 'subscription', unitPrice: 200_00, quantity: 5 }]

/** Terms to try things on, each as short as the supplier allows. */
export const terms = {
  /** Bound by agreement from 1 March 2025 through 28 February 2027. */
  unicomBound: {
    supplier: 'unicom',
    signedOn: '2025-02-12',
    startsOn: '2025-03-01',
    agreed: { bindingMonths: 24 },
    lines,
  },
  /** Its first year ended; bound a year at a time, through 31 January 2027. */
  zimaone: { supplier: 'zimaone', signedOn: '2025-02-01', lines },
  /** Locked through 15 March 2027. */
  cloudkomLocked: { supplier: 'cloudkom', signedOn: '2026-03-15', lines },
  /** A year at a time, to 31 January. */
  ekontoret: { supplier: 'ekontoret', signedOn: '2026-02-01', agreed: { periodMonths: 12 }, lines },
  /** Nothing is stated on how it ends. */
  comasystem: { supplier: 'comasystem', signedOn: '2026-02-01', lines },
  /** A month's notice to the end of a month. */
  monthly: {
    supplier: 'other',
    signedOn: '2024-05-01',
    agreed: { periodMonths: 1, billing: 'arrears', termination: { noticeMonths: 1, endsAt: 'month-end' } },
    lines,
  },
  /** No notice before 1 May 2027. */
  agreedLockIn: {
    supplier: 'other',
    signedOn: '2026-05-01',
    agreed: {
      periodMonths: 1,
      billing: 'arrears',
      termination: { noticeMonths: 1, endsAt: 'month-end', lockInMonths: 12, noticeInLockIn: false },
    },
    lines,
  },
} satisfies Record<string, ContractRecord['terms']>

/** A supplier of one's own needs its name. */
export const own: Given = { supplierName: 'Ren & Rolig ApS' }
