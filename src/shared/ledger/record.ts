import type { ContractTerms } from './terms.ts'

/** What the user means to do with a contract. */
export type Intent =
  | { readonly kind: 'undecided' | 'leave' }
  /** Kept on purpose past its deadlines through that day; null where there was none to let pass. */
  | { readonly kind: 'keep'; readonly through: string | null }
  | { readonly kind: 'look-again'; readonly on: string }

export const noticeWays = ['email', 'letter', 'portal', 'other'] as const
export type NoticeWay = (typeof noticeWays)[number]

export const proofSteps = ['sent', 'received', 'confirmed'] as const

/** A file that proves a step of a notice. The ledger's folder holds it under its SHA-256; it is never changed. */
export interface Proof {
  readonly step: (typeof proofSteps)[number]
  /** As the file was called. */
  readonly name: string
  /** 64 hexadecimal digits in lower case. */
  readonly sha256: string
}

/** A file that belongs to a contract. The ledger's folder holds it under its SHA-256; it is never changed. */
export interface ContractDocument {
  /** As the file was called. */
  readonly name: string
  /** 64 hexadecimal digits in lower case. */
  readonly sha256: string
  readonly bytes: number
  /** The day on which it was added. */
  readonly addedOn: string
}

/** As many documents as a contract can have. */
export const mostDocuments = 500

/** An invoice as it came, told apart by the day on which the contract has it invoiced. */
export interface InvoiceRecord {
  /** The invoice date that the contract gives. */
  readonly invoiceOn: string
  /** What it was, with VAT, in øre; null where it was as expected. */
  readonly gross: number | null
  /** The supplier's number of it; empty where it was not typed. */
  readonly number: string
  readonly paidOn: string | null
}

/** As many invoices as a contract can have on record. */
export const mostInvoices = 5000

/** What is left to do once a contract ends, each with the day on which it was done; null while it is not. */
export interface WrapUp {
  readonly finalInvoiceOn: string | null
  readonly hardwareReturnedOn: string | null
  readonly dataRetrievedOn: string | null
}

/**
 * A contract as the ledger keeps it: the terms that the rules reckon with, and what else its owner wants to know.
 * A notice received and confirmed, and an end known for certain, are part of the terms.
 */
export interface ContractRecord {
  readonly id: string
  readonly title: string
  /** The supplier's own name where the supplier is `other`; else null. */
  readonly supplierName: string | null
  readonly contractNumber: string
  readonly contactPerson: string
  readonly contactEmail: string
  /** Where a notice is sent by post, in lines; empty where it was not typed. */
  readonly noticeAddress: string
  readonly costCentre: string
  readonly tags: readonly string[]
  readonly notes: string
  /** The edition of the supplier's terms that it rests on: `unicom-2018-05-25`. */
  readonly edition: string | null
  /** The set of own terms that it rests on, which may be gone; null for the five and where there is none. */
  readonly ownTermsId: string | null
  readonly intent: Intent
  /** The contract that follows this one after the terms were renegotiated. */
  readonly followedBy: string | null
  readonly noticeSent: { readonly on: string; readonly how: NoticeWay } | null
  readonly proofs: readonly Proof[]
  /** In the order in which they were added, each file once. */
  readonly documents: readonly ContractDocument[]
  readonly wrapUp: WrapUp
  /** How many days before its deadlines to remind, the most first; null where the settings decide. */
  readonly reminderLeads: readonly number[] | null
  /** The invoices that came, in the order of their days, one a day. */
  readonly invoices: readonly InvoiceRecord[]
  readonly example: boolean
  readonly terms: ContractTerms
}
