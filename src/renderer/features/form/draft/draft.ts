import { blankRecord, type ContractRecord } from '../../../../shared/ledger/index.ts'
import type { Billing, EndsAt, LineJson, OwnTermsJson, Supplier } from '../../../../shared/rules/index.ts'

/**
 * A contract as it stands in the form: every date, amount and number as typed, empty where nothing is said. What is
 * empty is left to the terms.
 */
export interface Draft {
  readonly id: string
  /** Null until the supplier is chosen. */
  readonly supplier: Supplier | null
  /** Null while it is the one proposed. */
  readonly title: string | null
  readonly supplierName: string
  readonly contractNumber: string
  readonly contactPerson: string
  readonly contactEmail: string
  readonly costCentre: string
  readonly tags: readonly string[]
  readonly notes: string
  readonly edition: string | null
  /** The set of own terms that it rests on, for an own supplier. */
  readonly ownTermsId: string | null
  readonly ownTerms: OwnTermsJson | null
  readonly intent: ContractRecord['intent']['kind']
  readonly lookAgainOn: string
  readonly followedBy: string | null
  readonly signedOn: string
  readonly startsOn: string
  readonly bindingMonths: string
  readonly periodMonths: string
  readonly paymentDays: string
  readonly billing: Billing | null
  /** What is agreed of termination; null where the supplier's own terms hold. */
  readonly termination: TerminationDraft | null
  readonly lines: readonly LineDraft[]
  /** What is recorded elsewhere, and kept as it is. */
  readonly kept: Kept
}

/** The parts of a record that the form does not ask for. */
export interface Kept
  extends Pick<
    ContractRecord,
    'noticeSent' | 'noticeAddress' | 'proofs' | 'documents' | 'wrapUp' | 'reminderLeads' | 'invoices' | 'example'
  > {
  /** Through when it is kept, where that is the intent. */
  readonly keepThrough: string | null
  readonly notice: ContractRecord['terms']['notice']
  readonly endsOn: string | undefined
}

export interface TerminationDraft {
  readonly lockInMonths: string
  /** Null where nothing was said, which is no. */
  readonly noticeInLockIn: boolean | null
  readonly notice: string
  readonly noticeUnit: 'months' | 'days'
  readonly endsAt: EndsAt
  readonly firstTermMonths: string
  readonly termMonths: string
}

/** A line with the fields of all kinds; those of another kind are not written. */
export interface LineDraft {
  /** Tells lines apart while they are added and removed. */
  readonly key: number
  readonly kind: LineJson['kind']
  /** A line that the supplier's form offers, and that is left out where no amount is typed. */
  readonly offered: boolean
  readonly description: string
  readonly vatFree: boolean | null
  readonly quantity: string
  readonly unitPrice: string
  readonly from: string
  readonly to: string
  readonly changes: readonly ChangeDraft[]
  /** What is given off a month while a binding runs. */
  readonly discount: string
  readonly listPrice: string
  readonly amount: string
  readonly on: string
  readonly entries: readonly EntryDraft[]
}

export interface ChangeDraft {
  readonly key: number
  readonly on: string
  readonly quantity: string
  readonly unitPrice: string
}

export interface EntryDraft {
  readonly key: number
  readonly on: string
  readonly amount: string
}

const { noticeSent, noticeAddress, proofs, documents, wrapUp, reminderLeads, invoices, example } = blankRecord

export const nothingKept: Kept = {
  ...{ noticeSent, noticeAddress, proofs, documents, wrapUp, reminderLeads, invoices, example },
  ...{ keepThrough: null, notice: undefined, endsOn: undefined },
}

export const blankTermination: TerminationDraft = {
  lockInMonths: '',
  noticeInLockIn: null,
  notice: '',
  noticeUnit: 'months',
  endsAt: 'month-end',
  firstTermMonths: '',
  termMonths: '',
}

export function blankLine(key: number, kind: LineDraft['kind'], given: Partial<LineDraft> = {}): LineDraft {
  return {
    key,
    kind,
    offered: false,
    description: '',
    vatFree: null,
    quantity: '',
    unitPrice: '',
    from: '',
    to: '',
    changes: [],
    discount: '',
    listPrice: '',
    amount: '',
    on: '',
    entries: kind === 'metered' ? [blankEntry(0)] : [],
    ...given,
  }
}

export function blankChange(key: number): ChangeDraft {
  return { key, on: '', quantity: '', unitPrice: '' }
}

export function blankEntry(key: number): EntryDraft {
  return { key, on: '', amount: '' }
}
