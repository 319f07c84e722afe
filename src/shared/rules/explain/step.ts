import type { Day } from '../calendar.ts'
import { agreementRef } from '../clause.ts'
import type { Edition } from '../edition.ts'
import type { Ore } from '../money.ts'
import type { LateValues } from './lateValues.ts'
import type { LeavingValues } from './leavingValues.ts'
import type { RiseValues } from './riseValues.ts'
import type { UseValues } from './useValues.ts'

/**
 * Where a step comes from: the terms state it, Varsel assumes it where they leave it open (†), the customer's own
 * agreement says it, it is plain reckoning from the steps before, or the terms do not state it and nothing is reckoned.
 */
export type StepBasis = 'stated' | 'assumed' | 'agreed' | 'reckoned' | 'not-stated'

/** The values that each step's sentence names. */
export interface StepValues extends LeavingValues, LateValues, RiseValues, UseValues {
  'signed-and-starts': { signedOn: Day; startsOn: Day }
  'lock-in-from-signing': { months: number; until: Day }
  'lock-in-binding': { months: number; from: Day; until: Day }
  'lock-in-first-period': { months: number; until: Day }
  'lock-in-agreed': { months: number; from: Day; until: Day }
  'lock-in-none': Record<never, never>
  'notice-from-today': { on: Day }
  'notice-from-after-lock-in': { on: Day }
  'notice-from-signing': { on: Day }
  'notice-in-lock-in': { until: Day }
  'period-from-anchor': { months: number; anchor: Day; from: Day; to: Day }
  'term-from-anchor': { months: number; first: number; anchor: Day; to: Day }
  'ends-with-month': { end: Day }
  'ends-with-period': { end: Day }
  'ends-with-quarter': { end: Day }
  'ends-with-year': { end: Day }
  'ends-any-day': { end: Day }
  'notice-months-to-end': { months: number; end: Day; latest: Day }
  'notice-days-to-end': { days: number; end: Day; latest: Day }
  'notice-months-to-next-period': { months: number; next: Day; latest: Day }
  'notice-days-to-next-period': { days: number; next: Day; latest: Day }
  'notice-received-by-end': { latest: Day }
  'earliest-limit-holds': { latest: Day }
  'reading-after-lock-in': { from: Day; by: Day; end: Day }
  'reading-to-end-of-lock-in': { from: Day; by: Day; end: Day }
  'act-by-earlier-reading': { by: Day; repeatOn: Day }
  'confirmation-needed': Record<never, never>
  'send-by-post': { workingDays: number; actBy: Day; sendBy: Day }
  'send-by-recommended': { days: number; end: Day; sendBy: Day }
  'missed-ends': { on: Day; end: Day }
  'missed-costs': { after: Day; through: Day; net: Ore }
  'committed-costs': { from: Day; through: Day; invoices: number; net: Ore }
  'termination-not-stated': Record<never, never>
  'end-fixed': { end: Day }
  'notice-valid': { receivedOn: Day; end: Day }
  'notice-too-early': { receivedOn: Day; earliest: Day }
  'notice-unconfirmed': { receivedOn: Day }
  'notice-not-stated': { receivedOn: Day }
  'end-later-than-rules': { given: Day; rules: Day }
  'monthly-by-period': { line: string; number: number; quantity: number; price: Ore; on: Day; net: Ore }
  'monthly-peak': { line: string; number: number; quantity: number; price: Ore; month: Day; net: Ore }
  'monthly-packs': { line: string; number: number; users: number; units: number; net: Ore }
  'monthly-sum': { net: Ore }
  'index-year': { year: number; percent: number; price: Ore }
  'index-capped': { year: number; percent: number; cap: number; price: Ore }
  'index-unknown': { year: number; cap: number; price: Ore }
  'year-sum': { from: Day; through: Day; invoices: number; net: Ore }
  'charge-by-period': { quantity: number; price: Ore; months: number; from: Day; to: Day; net: Ore }
  'charge-discount': { price: Ore; discount: Ore; until: Day; net: Ore }
  'charge-peak': { quantity: number; price: Ore; from: Day; to: Day; net: Ore }
  'charge-packs': { users: number; units: number; price: Ore; months: number; net: Ore }
  'charge-packs-added': { units: number; days: number; ofDays: number; price: Ore; net: Ore }
  'charge-once': { on: Day; net: Ore }
  'charge-first-half': { on: Day; whole: Ore; net: Ore }
  'charge-second-half': { on: Day; whole: Ore; net: Ore }
  'charge-metered': { from: Day; to: Day; entries: number; net: Ore }
  'charge-vat': { vat: Ore; gross: Ore }
  'charge-vat-free': { gross: Ore }
  'charge-in-advance': { on: Day }
  'charge-in-arrears': { on: Day }
  'charge-due': { days: number; on: Day }
  'charge-due-not-stated': Record<never, never>
  'return-hardware': { days: number; end: Day; by: Day }
  'personal-data-deleted': { months: number; end: Day; by: Day }
  'retrieve-data': { days: number; end: Day; by: Day; thenDeleted: boolean }
  'data-copy': { workingDays: number; askBy: Day }
  'liability-monthly-fees': { months: number; net: Ore }
  'liability-payments': { months: number; most: Ore; net: Ore }
  'liability-invoice': { net: Ore }
  'liability-amount': { most: Ore; withVat: boolean }
  'price-reduction': { percent: number; workingDays: number; perMonth: Ore }
}

export type StepKey = keyof StepValues

/** One step on the way to a result: what was done, with which values, on the strength of which clause. */
export type Step = {
  readonly [K in StepKey]: {
    readonly key: K
    readonly values: Readonly<StepValues[K]>
    /** The clause's ref within the contract's edition of the terms; null where the step rests on none. */
    readonly clause: string | null
    readonly basis: StepBasis
  }
}[StepKey]

/** A step that rests on a clause of the terms, or on an assumption where they leave something open. */
export function fromTerms<K extends StepKey>(
  key: K,
  values: StepValues[K],
  clause: string | null,
  basis: 'stated' | 'assumed' = 'stated',
): Step {
  return { key, values, clause, basis } as Step
}

/** A step that rests on what the customer has agreed or entered. */
export function fromAgreement<K extends StepKey>(key: K, values: StepValues[K]): Step {
  return { key, values, clause: null, basis: 'agreed' } as Step
}

/** A step of plain reckoning. */
export function reckoned<K extends StepKey>(key: K, values: StepValues[K]): Step {
  return { key, values, clause: null, basis: 'reckoned' } as Step
}

/** A step that says that the terms leave something out, so that nothing is reckoned. */
export function notStated<K extends StepKey>(key: K, values: StepValues[K]): Step {
  return { key, values, clause: null, basis: 'not-stated' } as Step
}

/** What an edition leaves to the agreement is no clause of a document, but what the user has agreed. */
export function asAgreed(steps: Step[], edition: Edition): Step[] {
  if (edition.supplier !== 'other') return steps
  return steps.map((step) => (step.clause === agreementRef ? { ...step, clause: null, basis: 'agreed' } : step))
}
