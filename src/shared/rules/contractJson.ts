import type { Billing, EndsAt } from './contract.ts'
import type { OwnTermsJson } from './ownTermsJson.ts'
import type { Supplier } from './supplier.ts'

/** A contract as it is written down: ISO dates, whole øre, defaults left out. The form of `evaluate` and the ledger. */
export interface ContractJson {
  id: string
  supplier: Supplier
  signedOn: string
  startsOn?: string
  /** The terms of a supplier whose terms are not modelled (`other`). */
  ownTerms?: OwnTermsJson
  agreed?: AgreedJson
  lines?: LineJson[]
  notice?: NoticeJson
  endsOn?: string
}

export interface AgreedJson {
  bindingMonths?: number
  periodMonths?: number
  paymentDays?: number
  billing?: Billing
  termination?: AgreedTerminationJson
}

export interface AgreedTerminationJson {
  lockInMonths?: number
  noticeInLockIn?: boolean
  noticeMonths?: number
  noticeDays?: number
  endsAt: EndsAt
  termMonths?: number
  firstTermMonths?: number
}

export interface NoticeJson {
  receivedOn: string
  confirmedOn?: string
}

export type LineJson = RecurringLineJson | OneOffLineJson | MeteredLineJson

export interface RecurringLineJson {
  kind: 'subscription' | 'hardware'
  description?: string
  vatFree?: boolean
  unitPrice: number
  discount?: number
  quantity?: number
  from?: string
  to?: string
  changes?: ChangeJson[]
  listPrice?: number
}

export interface ChangeJson {
  on: string
  quantity?: number
  unitPrice?: number
}

export interface OneOffLineJson {
  kind: 'one-off'
  description?: string
  vatFree?: boolean
  amount: number
  on: string
}

export interface MeteredLineJson {
  kind: 'metered'
  description?: string
  vatFree?: boolean
  entries?: { on: string; amount: number }[]
}
