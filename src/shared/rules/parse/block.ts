import type { Mechanism } from '../mechanism.ts'
import type { BlockJson, OwnEnd } from '../ownTermsJson.ts'
import { listOf, ObjectReader, oneOf, type Reader, readFlag, readPercentage, whole } from './readers.ts'

const months = whole(1, 120)
const monthsFrom0 = whole(0, 120)
const days = whole(0, 10_000)
const amount = whole(0, 100_000_000_000)

type Kind = BlockJson['kind']

const kinds: readonly Kind[] = [
  'subscription-period',
  'lock-in',
  'notice-period',
  'ends-at',
  'needs-confirmation',
  'sends-confirmation',
  'subscription-billing',
  'one-off-billing',
  'payment-days',
  'indexation',
  'price-change-notice',
  'late-interest',
  'reminder-fees',
  'access-closed',
  'late-remedy',
  'return-hardware',
  'personal-data-deleted',
  'retrieve-data',
  'data-copy',
  'liability-cap',
]

/** Reads a building block of the user's own terms; null where its kind was not understood. */
export const readBlock: Reader<Mechanism | null> = (value, path, faults) => {
  const object = new ObjectReader(value, path, faults)
  const before = faults.list.length
  const kind = object.required('kind', oneOf(kinds), 'needs-confirmation')
  // Without a kind nobody can say which keys belong.
  if (faults.list.length > before) return null
  const block = readKind(object, kind)
  object.refuseOthers()
  return block
}

function readKind(object: ObjectReader, kind: Kind): Mechanism | null {
  switch (kind) {
    case 'subscription-period': {
      const anchor = object.optional('anchor', oneOf(['start', 'signing'] as const), 'start')
      return { kind, anchor, months: object.required('months', months, 1), basis: 'stated' }
    }
    case 'lock-in': {
      const noticeDuring = object.optional('noticeDuring', readFlag, false)
      return { kind, months: object.required('months', months, 1), from: 'start', noticeDuring }
    }
    case 'notice-period':
      return readNotice(object)
    case 'ends-at':
      return readEnd(object)
    case 'needs-confirmation':
    case 'sends-confirmation':
      return { kind }
    case 'subscription-billing':
      return readBilling(object)
    case 'one-off-billing':
      return {
        kind,
        model: object.required('model', oneOf(['whole', 'two-halves'] as const), 'whole'),
        basis: 'stated',
      }
    case 'payment-days': {
      const meant = oneOf(['all', 'one-off', 'other-than-one-off'] as const)
      return { kind, days: object.required('days', days, 0), for: object.optional('for', meant, 'all') }
    }
    case 'indexation':
      return { kind, capPercent: object.required('capPercent', readPercentageFrom0, 0) / 100 }
    case 'price-change-notice': {
      const when = oneOf(['at-once', 'next-period', 'next-january'] as const)
      const effective = object.required('effective', when, 'at-once')
      return { kind, months: object.required('months', monthsFrom0, 0), effective }
    }
    case 'return-hardware':
    case 'retrieve-data':
      return { kind, days: object.required('days', days, 0) }
    case 'personal-data-deleted':
      return { kind, months: object.required('months', monthsFrom0, 0) }
    case 'data-copy':
      return { kind, workingDays: object.required('workingDays', days, 0) }
    case 'liability-cap':
      return readCap(object)
    case 'late-interest':
    case 'reminder-fees':
    case 'access-closed':
    case 'late-remedy':
      return readLate(object, kind)
  }
}

function readNotice(object: ObjectReader): Mechanism {
  const inMonths = object.optional('months', monthsFrom0, null)
  const inDays = object.optional('days', days, 0)
  if (object.has('months') === object.has('days')) object.faults.add(object.path, 'one-kind-of-length')
  return { kind: 'notice-period', length: inMonths === null ? { days: inDays } : { months: inMonths }, before: 'end' }
}

function readEnd(object: ObjectReader): Mechanism {
  const ends: readonly OwnEnd[] = ['any-day', 'month-end', 'quarter-end', 'year-end', 'period-end']
  const at = object.required('at', oneOf(ends), 'any-day')
  const term = object.optional('termMonths', months, null)
  const first = object.optional('firstTermMonths', months, term)
  if (at !== 'period-end') {
    for (const key of ['termMonths', 'firstTermMonths']) if (object.has(key)) object.fault(key, 'needs-period-end')
  } else if (term === null && object.has('firstTermMonths')) object.fault('termMonths', 'missing')
  return {
    kind: 'ends-at',
    at,
    ...(term !== null && { terms: { months: term, firstMonths: first ?? term } }),
  }
}

function readBilling(object: ObjectReader): Mechanism {
  const kind = 'subscription-billing'
  const models = oneOf(['by-period', 'monthly-peak', 'packs-in-advance'] as const)
  const model = object.required('model', models, 'monthly-peak')
  switch (model) {
    case 'by-period': {
      const when = object.required('when', oneOf(['advance', 'arrears'] as const), 'advance')
      return { kind, model, when, basis: 'stated' }
    }
    case 'monthly-peak':
      return { kind, model, basis: 'stated' }
    case 'packs-in-advance': {
      const packSize = object.required('packSize', whole(1, 10_000), 1)
      return { kind, model, packSize, paidMonths: object.required('paidMonths', months, 1), basis: 'stated' }
    }
  }
}

function readCap(object: ObjectReader): Mechanism {
  const kind = 'liability-cap'
  const model = object.required('model', oneOf(['monthly-fees', 'amount', 'invoice'] as const), 'invoice')
  switch (model) {
    case 'monthly-fees':
      return { kind, model, months: object.required('months', months, 1) }
    case 'amount':
      return { kind, model, most: object.required('most', amount, 0) }
    case 'invoice':
      return { kind, model }
  }
}

function readLate(
  object: ObjectReader,
  kind: 'late-interest' | 'reminder-fees' | 'access-closed' | 'late-remedy',
): Mechanism {
  switch (kind) {
    case 'late-interest':
      return { kind, percentPerMonth: object.required('percentPerMonth', readPercentageFrom0, 0) / 100 }
    case 'reminder-fees':
      return {
        kind,
        each: object.required('each', amount, 0),
        free: object.optional('free', whole(0, 100), 0),
        most: object.required('most', whole(1, 100), 1),
        basis: 'stated',
      }
    case 'access-closed':
      return { kind, graceDays: object.required('graceDays', listOf(days), [0]) }
    case 'late-remedy': {
      const may = object.required('may', oneOf(['suspend', 'cancel', 'collect'] as const), 'collect')
      return { kind, may, afterWorkingDays: object.optional('afterWorkingDays', whole(0, 1000), 0) }
    }
  }
}

/** A percentage that is not negative, in hundredths. */
const readPercentageFrom0: Reader<number> = (value, path, faults) => {
  const hundredths = readPercentage(value, path, faults)
  if (hundredths < 0) faults.add(path, 'too-small', { value: hundredths / 100, limit: 0 })
  if (hundredths > 100_00) faults.add(path, 'too-large', { value: hundredths / 100, limit: 100 })
  return hundredths
}
