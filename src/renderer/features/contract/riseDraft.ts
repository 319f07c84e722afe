import { type DateProblem, readAmount, readDate, readWhole } from '../../../shared/input/index.ts'
import type { ContractRecord } from '../../../shared/ledger/index.ts'
import { storedDay } from '../../../shared/portfolio/index.ts'
import {
  type AnnouncedRise,
  type Contract,
  type Day,
  isoDay,
  isRecurring,
  type Language,
  type Ore,
} from '../../../shared/rules/index.ts'

/** A rise as it is typed. */
export interface RiseDraft {
  readonly line: number
  readonly announcedOn: string
  readonly from: string
  readonly newPrice: string
  readonly isPassedOn: boolean
  readonly passedOnLength: string
  readonly passedOnUnit: 'months' | 'days'
}

export type RiseField = 'announcedOn' | 'from' | 'newPrice' | 'passedOnLength'
export type RiseProblem = DateProblem | 'before-announced' | 'amount' | 'not-higher' | 'not-whole'

export type ReadRise =
  | { readonly ok: true; readonly rise: AnnouncedRise }
  | { readonly ok: false; readonly problems: Readonly<Partial<Record<RiseField, RiseProblem>>> }

/** Reads a rise that was typed, or says what is wrong with it, field by field. */
export function readRise(draft: RiseDraft, contract: Contract, language: Language): ReadRise {
  const announcedOn = readDate(draft.announcedOn)
  const from = readDate(draft.from)
  const price = readAmount(draft.newPrice, language)
  const length = readWhole(draft.passedOnLength)
  const problems: Partial<Record<RiseField, RiseProblem>> = {}
  if (!announcedOn.ok) problems.announcedOn = announcedOn.problem
  if (!from.ok) problems.from = from.problem
  else if (announcedOn.ok && from.value < announcedOn.value) problems.from = 'before-announced'
  if (!price.ok) problems.newPrice = 'amount'
  else if (from.ok && price.value <= (priceNow(contract, draft.line, storedDay(from.value)) ?? 0)) {
    problems.newPrice = 'not-higher'
  }
  if (draft.isPassedOn && (!length.ok || length.value < 1)) problems.passedOnLength = 'not-whole'
  if (Object.keys(problems).length > 0 || !announcedOn.ok || !from.ok || !price.ok) return { ok: false, problems }
  const rise = {
    line: draft.line,
    announcedOn: storedDay(announcedOn.value),
    from: storedDay(from.value),
    newUnitPrice: price.value,
  }
  if (!draft.isPassedOn || !length.ok) return { ok: true, rise }
  const passedOn = draft.passedOnUnit === 'days' ? { days: length.value } : { months: length.value }
  return { ok: true, rise: { ...rise, passedOn } }
}

/** The price of a line as it was last agreed before or on a day; null where the line has none. */
export function priceNow(contract: Contract, index: number, on: Day): Ore | null {
  const line = contract.lines[index]
  if (line === undefined || !isRecurring(line)) return null
  const last = line.changes.findLast((change) => change.on <= on && change.unitPrice !== null)
  return last?.unitPrice ?? line.unitPrice
}

/** The record with a rise as a dated change of its line; a change of quantity on that day stays. */
export function withRise(
  record: ContractRecord,
  { line: index, newUnitPrice }: AnnouncedRise,
  from: Day,
): ContractRecord {
  const lines = record.terms.lines?.map((line, at) => {
    if (at !== index || (line.kind !== 'subscription' && line.kind !== 'hardware')) return line
    const on = isoDay(from)
    const before = line.changes ?? []
    const change = { ...before.find((each) => each.on === on), on, unitPrice: newUnitPrice }
    const changes = [...before.filter((each) => each.on !== on), change].sort((a, b) => (a.on < b.on ? -1 : 1))
    return { ...line, changes }
  })
  return lines === undefined ? record : { ...record, terms: { ...record.terms, lines } }
}
