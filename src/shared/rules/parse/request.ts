import { isoDay } from '../calendar.ts'
import type { Contract } from '../contract.ts'
import type { LatePayment, NetPriceIndex, PriceChange, Request, WorkingDaysAway } from '../request.ts'
import { suppliers } from '../supplier.ts'
import { readContract } from './contract.ts'
import { Faults, type Parsed } from './faults.ts'
import { listById, ObjectReader, oneOf, type Reader, readDay, readId, readPercentage, whole } from './readers.ts'

const maxAmount = 100_000_000_000
const maxCount = 10_000

/**
 * Reads a request of `evaluate`.
 *
 * @example parseRequest({ today: '2026-11-21', chargesFrom: '2026-01-01', chargesTo: '2026-12-31' })
 */
export function parseRequest(json: unknown): Parsed<Request> {
  const faults = new Faults()
  const object = new ObjectReader(json, '', faults)
  const request: Request = {
    today: object.required('today', readDay, 0),
    chargesFrom: object.required('chargesFrom', readDay, 0),
    chargesTo: object.required('chargesTo', readDay, 0),
    netPriceIndex: object.optional('netPriceIndex', readNetPriceIndex, new Map()),
    contracts: object.optional('contracts', listById(readContract), []),
    latePayments: object.optional('latePayments', listById(readLatePayment), []),
    priceChanges: object.optional('priceChanges', listById(readPriceChange), []),
    workingDays: object.optional('workingDays', listById(readWorkingDays), []),
  }
  if (request.chargesTo < request.chargesFrom && object.has('chargesTo') && object.has('chargesFrom')) {
    const values = { value: isoDay(request.chargesTo), from: isoDay(request.chargesFrom) }
    if (!faults.list.some(({ path }) => path === 'chargesTo' || path === 'chargesFrom')) {
      object.fault('chargesTo', 'before-charges-from', values)
    }
  }
  object.refuseOthers()
  return faults.result(request)
}

/**
 * Reads a table of the net price index, `{ "2027": 2.4 }`.
 *
 * @example parseNetPriceIndex({ '2027': 2.4 }) // { ok: true, value: Map { 2027 => 240 } }
 */
export function parseNetPriceIndex(json: unknown): Parsed<NetPriceIndex> {
  const faults = new Faults()
  return faults.result(readNetPriceIndex(json, '', faults))
}

const readNetPriceIndex: Reader<NetPriceIndex> = (value, path, faults) => {
  const index = new Map<number, number>()
  const object = new ObjectReader(value, path, faults)
  if (!object.isObject) return index
  for (const year of Object.keys(value as object)) {
    if (!/^(19|20|21)\d\d$/.test(year)) object.fault(year, 'not-a-year', { value: year })
    else index.set(Number(year), object.required(year, readPercentage, 0))
  }
  return index
}

const readLatePayment: Reader<LatePayment> = (value, path, faults) => {
  const object = new ObjectReader(value, path, faults)
  const payment = {
    id: object.required('id', readId, ''),
    supplier: object.required('supplier', oneOf(suppliers), 'other'),
    amount: object.required('amount', whole(0, maxAmount), 0),
    dueOn: object.required('dueOn', readDay, 0),
    paidOn: object.required('paidOn', readDay, 0),
    reminders: object.optional('reminders', whole(0, maxCount), 0),
  }
  object.refuseOthers()
  return payment
}

/** Stands in for a contract that is missing; never evaluated. */
const noContract: Contract = {
  id: '',
  supplier: 'other',
  signedOn: 0,
  startsOn: 0,
  ownTerms: null,
  agreed: { bindingMonths: null, periodMonths: null, paymentDays: null, billing: 'advance', termination: null },
  lines: [],
  notice: null,
  endsOn: null,
}

const readPriceChange: Reader<PriceChange> = (value, path, faults) => {
  const object = new ObjectReader(value, path, faults)
  const change = {
    id: object.required('id', readId, ''),
    announcedOn: object.required('announcedOn', readDay, 0),
    contract: object.required('contract', readContract, noContract),
  }
  object.refuseOthers()
  return change
}

const readWorkingDays: Reader<WorkingDaysAway> = (value, path, faults) => {
  const object = new ObjectReader(value, path, faults)
  const away = {
    id: object.required('id', readId, ''),
    from: object.required('from', readDay, 0),
    days: object.required('days', whole(-maxCount, maxCount), 0),
  }
  object.refuseOthers()
  return away
}
