import {
  type Agreed,
  type AgreedTermination,
  type Billing,
  type Contract,
  type EndsAt,
  isRecurring,
  type Line,
  type Notice,
} from '../contract.ts'
import { type Edition, stated } from '../edition.ts'
import { type Supplier, suppliers } from '../supplier.ts'
import { at, Faults, type Parsed } from './faults.ts'
import { readLine } from './line.ts'
import { readOwnTerms } from './ownTerms.ts'
import type { Party } from './party.ts'
import { listOf, ObjectReader, oneOf, type Reader, readDay, readFlag, readId, whole } from './readers.ts'

const maxDays = 10_000
const maxMonths = 120

/** Which keys of `agreed` are meant for whom; `termination` is for everybody. */
const meantFor: Readonly<Record<string, readonly Supplier[]>> = {
  bindingMonths: ['unicom'],
  periodMonths: ['unicom', 'zimaone', 'ekontoret', 'comasystem', 'other'],
  paymentDays: ['cloudkom', 'ekontoret', 'other'],
  billing: ['other'],
}

/** Suppliers whose period comes from the order, so that the contract must carry it. */
const needsPeriod: readonly Supplier[] = ['ekontoret', 'other']

/**
 * Reads a contract as it is written down (see ContractJson) and fills in the defaults.
 *
 * @example parseContract({ id: 'a', supplier: 'cloudkom', signedOn: '2026-03-15' }) // { ok: true, value: … }
 */
export function parseContract(json: unknown): Parsed<Contract> {
  const faults = new Faults()
  return faults.result(readContract(json, '', faults))
}

export const readContract: Reader<Contract> = (value, path, faults) => {
  const object = new ObjectReader(value, path, faults)
  const id = object.required('id', readId, '')
  const known = faults.list.length
  const supplier = object.required('supplier', oneOf(suppliers), 'other')
  // What depends on the supplier is not held against somebody whose supplier was not understood.
  const checked = faults.list.length === known ? supplier : null
  const signedOn = object.required('signedOn', readDay, 0)
  const startsOn = object.optional('startsOn', readDay, signedOn)
  const ownTerms = object.optional('ownTerms', readOwnTerms, null)
  if (ownTerms !== null && checked !== null && checked !== 'other') {
    object.fault('ownTerms', 'only-for', { suppliers: 'other' })
  }
  // Terms that do not belong there are refused once, and not held against what else was entered.
  const party = { supplier: checked, ownTerms: checked === 'other' ? ownTerms : null }
  const agreed = object.optional('agreed', readAgreed(party), null) ?? noAgreement(object, party)
  const fromSigning = ownTerms !== null && stated(ownTerms, 'subscription-period')?.anchor === 'signing'
  const anchor = supplier === 'zimaone' || fromSigning ? signedOn : startsOn
  const lines = object.optional('lines', listOf(readLine(party, anchor)), [])
  const notice = object.optional('notice', readNotice, null)
  const endsOn = object.optional('endsOn', readDay, null)
  if (checked === 'unicom' && !isBound(agreed)) refuseDiscounts(lines, object)
  object.refuseOthers()
  return { id, supplier, signedOn, startsOn, ownTerms, agreed, lines, notice, endsOn }
}

/** What is agreed of termination replaces a binding. */
function isBound({ bindingMonths, termination }: Agreed): boolean {
  return termination === null ? bindingMonths !== null : termination.lockInMonths > 0
}

function refuseDiscounts(lines: readonly Line[], object: ObjectReader): void {
  lines.forEach((line, index) => {
    if (!isRecurring(line) || line.discount === 0) return
    object.faults.add(`${object.pathOf('lines')}[${index}].discount`, 'discount-needs-binding')
  })
}

/** Whether the contract must say how long a period is, for own terms do not. */
function leavesPeriodOpen(terms: Edition): boolean {
  if (stated(terms, 'subscription-period')?.months !== null) return false
  const end = stated(terms, 'ends-at')
  return stated(terms, 'subscription-billing')?.model !== 'monthly-peak' || (end?.at === 'period-end' && !end.terms)
}

function leavesBillingOpen(terms: Edition): boolean {
  const billing = stated(terms, 'subscription-billing')
  return billing?.model === 'by-period' && billing.when === 'as-agreed'
}

const nothingAgreed: Agreed = {
  bindingMonths: null,
  periodMonths: null,
  paymentDays: null,
  billing: 'advance',
  termination: null,
}

function noAgreement(object: ObjectReader, party: Party): Agreed {
  if (object.isObject && !object.has('agreed'))
    requireAgreed(party, nothingAgreed, object.pathOf('agreed'), object.faults)
  return nothingAgreed
}

function readAgreed(party: Party): Reader<Agreed> {
  const { supplier, ownTerms } = party
  return (value, path, faults) => {
    const object = new ObjectReader(value, path, faults)
    if (supplier !== null) {
      for (const [key, allowed] of Object.entries(meantFor)) {
        if (object.has(key) && !allowed.includes(supplier))
          object.fault(key, 'only-for', { suppliers: allowed.join(', ') })
      }
    }
    const agreed: Agreed = {
      bindingMonths: object.optional('bindingMonths', whole(1, maxMonths), null),
      periodMonths: object.optional('periodMonths', whole(1, maxMonths), null),
      paymentDays: object.optional('paymentDays', whole(0, maxDays), null),
      billing: object.optional('billing', oneOf<Billing>(['advance', 'arrears']), 'advance'),
      termination: object.optional('termination', readTermination(supplier), null),
    }
    if (object.isObject) {
      requireAgreed(party, agreed, path, faults, (key) => object.has(key))
      if (object.has('billing') && ownTerms !== null && !leavesBillingOpen(ownTerms)) {
        object.fault('billing', 'settled-by-terms')
      }
      object.refuseOthers()
    }
    return agreed
  }
}

function requireAgreed(
  { supplier, ownTerms }: Party,
  agreed: Agreed,
  path: string,
  faults: Faults,
  has: (key: string) => boolean = () => false,
): void {
  if (supplier === null) return
  const open = ownTerms === null ? needsPeriod.includes(supplier) : leavesPeriodOpen(ownTerms)
  if (open && agreed.periodMonths === null && !has('periodMonths')) {
    faults.add(at(path, 'periodMonths'), 'missing')
  }
  const packs = ownTerms && stated(ownTerms, 'subscription-billing')
  if (packs?.model === 'packs-in-advance' && agreed.periodMonths !== null && packs.paidMonths > agreed.periodMonths) {
    faults.add(at(path, 'periodMonths'), 'paid-beyond-period', { paid: packs.paidMonths, period: agreed.periodMonths })
  }
  if (supplier === 'other' && ownTerms === null && agreed.termination === null && !has('termination')) {
    faults.add(at(path, 'termination'), 'missing')
  }
}

function readTermination(supplier: Supplier | null): Reader<AgreedTermination> {
  return (value, path, faults) => {
    const object = new ObjectReader(value, path, faults)
    const lockInMonths = object.optional('lockInMonths', whole(0, maxMonths), 0)
    const noticeInLockIn = object.optional('noticeInLockIn', readFlag, false)
    const months = object.optional('noticeMonths', whole(0, maxMonths), null)
    const days = object.optional('noticeDays', whole(0, maxDays), null)
    const endsAt = object.required('endsAt', oneOf<EndsAt>(['any-day', 'month-end', 'period-end']), 'any-day')
    const termMonths = object.optional('termMonths', whole(1, maxMonths), null)
    const firstTermMonths = object.optional('firstTermMonths', whole(1, maxMonths), null)
    if (object.isObject) {
      if (object.has('noticeMonths') === object.has('noticeDays')) faults.add(path, 'one-kind-of-notice')
      if (endsAt !== 'period-end' && object.has('endsAt')) {
        for (const key of ['termMonths', 'firstTermMonths']) if (object.has(key)) object.fault(key, 'needs-period-end')
      }
      // CloudKOM has no subscription period that a term could default to.
      if (supplier === 'cloudkom' && endsAt === 'period-end' && !object.has('termMonths'))
        object.fault('termMonths', 'missing')
      object.refuseOthers()
    }
    const notice = months === null ? { days: days ?? 0 } : { months }
    return { lockInMonths, noticeInLockIn, notice, endsAt, termMonths, firstTermMonths }
  }
}

const readNotice: Reader<Notice> = (value, path, faults) => {
  const object = new ObjectReader(value, path, faults)
  const receivedOn = object.required('receivedOn', readDay, 0)
  const confirmedOn = object.optional('confirmedOn', readDay, null)
  object.refuseOthers()
  return { receivedOn, confirmedOn }
}
