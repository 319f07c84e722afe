import type { ContractRecord } from './record.ts'

/** A record of which nothing but its name and terms is known. @example { ...blankRecord, id, title, terms } */
export const blankRecord: Omit<ContractRecord, 'id' | 'title' | 'terms'> = {
  supplierName: null,
  contractNumber: '',
  contactPerson: '',
  contactEmail: '',
  noticeAddress: '',
  costCentre: '',
  tags: [],
  notes: '',
  edition: null,
  ownTermsId: null,
  intent: { kind: 'undecided' },
  followedBy: null,
  noticeSent: null,
  proofs: [],
  documents: [],
  wrapUp: { finalInvoiceOn: null, hardwareReturnedOn: null, dataRetrievedOn: null },
  reminderLeads: null,
  invoices: [],
  example: false,
}
