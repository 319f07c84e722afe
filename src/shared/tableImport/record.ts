import { blankRecord, type ContractRecord, type ContractTerms, tidyRecord } from '../ledger/index.ts'
import {
  type AgreedJson,
  type AgreedTerminationJson,
  type Fault,
  type LineJson,
  newestEdition,
  parseContract,
  type Supplier,
  suppliers,
} from '../rules/index.ts'
import { type Field, lineFields } from './fields.ts'
import type { RowFault, Values, Wrong } from './values.ts'

/** A row that was read. */
export interface ReadRow {
  /** As a sheet counts, from 1. */
  readonly at: number
  readonly values: Values
  readonly faults: readonly RowFault[]
}

/**
 * What is to be known of a contract that is taken in, though it can be. `unused`: a column whose word is passed
 * over, for the supplier's own terms settle it. `termination-not-stated`: no deadline can be reckoned.
 */
export type RowWarning =
  | { readonly kind: 'unused'; readonly column: number }
  | { readonly kind: 'termination-not-stated' }

/** What a contract's rows come to. Without faults the ledger accepts the record. */
export interface RecordOfRows {
  readonly record: ContractRecord
  readonly faults: readonly RowFault[]
  readonly warnings: readonly RowWarning[]
}

/** What is the same for all contracts that need it and do not say it. */
export type Shared = Pick<Values, 'supplier' | 'period' | 'notice' | 'endsAt'>

/** The words that a record is made with. */
export interface RecordWords {
  /** What terms are called of which nothing is known, and their one clause, which says so. */
  readonly unknownTerms: { readonly name: string; readonly ref: string; readonly says: string }
}

/** Where the first day is what is agreed, and the day of signing the same unless it is told. */
const beginWithStart: readonly Supplier[] = ['comasystem', 'other']
const takePeriod: readonly Supplier[] = ['unicom', 'zimaone', 'ekontoret', 'comasystem', 'other']
const needPeriod: readonly Supplier[] = ['ekontoret', 'other']
const takePaymentDays: readonly Supplier[] = ['cloudkom', 'ekontoret', 'other']

const byName = new Map(
  suppliers.filter((each) => each !== 'other').map((each) => [nameKey(newestEdition(each).name), each] as const),
)

/** A supplier's name without what companies end theirs with. @example nameKey('Unicom A/S') // 'unicom' */
function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/\s+(a\/s|as|aps|i\/s|k\/s|p\/s|ivs)$/, '')
    .trim()
}

/** The supplier that a name means: one of those whose terms are known, else one of the user's own. */
export const supplierOf = (name: string): Supplier => byName.get(nameKey(name)) ?? 'other'

/**
 * Makes the record of the rows of one contract. What they say of it is taken from the first that says it; each row with
 * a price, a number or a description is a line. The terms are judged by the rules' own parser.
 *
 * @param columnOf the column of a field, null where the table has none
 */
export function recordOfRows(
  rows: readonly [ReadRow, ...ReadRow[]],
  columnOf: (field: Field) => number | null,
  shared: Shared,
  words: RecordWords,
): RecordOfRows {
  const [first] = rows
  const faults = rows.flatMap((row) => row.faults)
  const wrong = (field: Field, what: Wrong, row = first.at) => {
    const column = columnOf(field)
    if (!faults.some((each) => each.row === row && each.field === field)) {
      faults.push({ row, column, field, wrong: what })
    }
  }
  const its: Values = Object.assign({}, ...rows.map(({ values }) => values).reverse())
  const name = its.supplier ?? shared.supplier
  const supplier = name === undefined ? 'other' : supplierOf(name)
  if (name === undefined) wrong('supplier', { kind: 'missing' })
  const noticeField = noticeFieldOf(columnOf)
  const warnings: RowWarning[] = unusedOf(its, supplier)
    .map((field) => columnOf(field === 'notice' ? noticeField : field))
    .filter((column) => column !== null)
    .map((column) => ({ kind: 'unused', column }))
  const linesOf = rows.map((row) => ({ row, line: lineOf(row.values, (...told) => wrong(...told, row.at)) }))
  const lines = linesOf.filter(({ line }) => line !== null)
  const startsFirst = beginWithStart.includes(supplier)
  const terms = {
    supplier,
    signedOn: its.signedOn ?? (startsFirst ? its.startsOn : undefined),
    startsOn: its.startsOn,
    agreed: agreedOf(its, supplier, shared),
    lines: lines.map(({ line }) => line),
    endsOn: its.endsOn,
  } as ContractTerms
  if (supplier === 'other' && terms.agreed?.termination === undefined) {
    const { name, ref, says } = words.unknownTerms
    terms.ownTerms = { name, clauses: [{ ref, says }] }
    warnings.push({ kind: 'termination-not-stated' })
  }
  const about = linesOf[0]?.row.values.line ?? its.contractNumber
  const title = its.title ?? [name, about].filter(Boolean).join(': ').slice(0, longestTitle)
  const record = tidyRecord({
    ...blankRecord,
    id: `row-${first.at}`,
    title,
    supplierName: supplier === 'other' ? (name ?? null) : null,
    contractNumber: its.contractNumber ?? '',
    contactPerson: its.contactPerson ?? '',
    contactEmail: its.contactEmail ?? '',
    costCentre: its.costCentre ?? '',
    tags: its.tags ?? [],
    notes: its.notes ?? '',
    edition: supplier === 'other' ? null : newestEdition(supplier).id,
    terms,
  })
  const parsed = parseContract({ id: record.id, ...record.terms })
  if (!parsed.ok) {
    for (const fault of parsed.faults) {
      const { field, line } = placeOf(fault, startsFirst, columnOf)
      const row = line === null ? first.at : (lines[line]?.row.at ?? first.at)
      wrong(field, fault.code === 'missing' ? { kind: 'missing' } : { kind: 'rules', fault }, row)
    }
  }
  if (title === '') wrong('title', { kind: 'missing' })
  return { record, faults, warnings }
}

const longestTitle = 200

/** In which of the columns where it can stand a notice stands. */
const noticeFieldOf = (columnOf: (field: Field) => number | null) =>
  (['notice', 'noticeMonths', 'noticeDays'] as const).find((field) => columnOf(field) !== null) ?? 'notice'

/** What is given and not zero, but is for the supplier's own terms to say. */
function unusedOf({ notice, endsAt, lockIn, period, paymentDays, billing }: Values, supplier: Supplier): Field[] {
  if (supplier === 'other') return []
  const unused: [Field, boolean][] = [
    ['notice', notice !== undefined],
    ['endsAt', endsAt !== undefined],
    ['lockIn', supplier !== 'unicom' && (lockIn ?? 0) > 0],
    ['period', period !== undefined && !takePeriod.includes(supplier)],
    ['paymentDays', paymentDays !== undefined && !takePaymentDays.includes(supplier)],
    ['billing', billing !== undefined],
  ]
  return unused.filter(([, is]) => is).map(([field]) => field)
}

function agreedOf(its: Values, supplier: Supplier, shared: Shared): AgreedJson {
  const period = its.period ?? (needPeriod.includes(supplier) ? shared.period : undefined)
  const agreed: { [Key in keyof AgreedJson]: AgreedJson[Key] | undefined } = {
    bindingMonths: supplier === 'unicom' && its.lockIn !== 0 ? its.lockIn : undefined,
    periodMonths: takePeriod.includes(supplier) ? period : undefined,
    paymentDays: takePaymentDays.includes(supplier) ? its.paymentDays : undefined,
    billing: supplier === 'other' ? its.billing : undefined,
    termination: supplier === 'other' ? terminationOf(its, shared) : undefined,
  }
  return agreed as AgreedJson
}

/** What is agreed of termination; undefined where nothing is known of it. */
function terminationOf(its: Values, shared: Shared): AgreedTerminationJson | undefined {
  const notice = its.notice ?? shared.notice
  const endsAt = its.endsAt ?? shared.endsAt
  const isBound = (its.lockIn ?? 0) > 0
  if (notice === undefined && endsAt === undefined && !isBound) return undefined
  const length =
    notice === undefined ? {} : 'months' in notice ? { noticeMonths: notice.months } : { noticeDays: notice.days }
  return { ...(isBound && { lockInMonths: its.lockIn }), ...length, endsAt } as AgreedTerminationJson
}

/** The line of a row; null where it says nothing of one. */
function lineOf(values: Values, wrong: (field: Field, what: Wrong) => void): LineJson | null {
  if (lineFields.every((field) => values[field] === undefined)) return null
  const { line = '', quantity } = values
  return {
    kind: 'subscription',
    description: line,
    ...(quantity !== undefined && { quantity }),
    ...priced(values, wrong),
  }
}

function priced({ unitPrice, monthlyPrice, quantity = 1 }: Values, wrong: (field: Field, what: Wrong) => void) {
  if (unitPrice !== undefined) return { unitPrice }
  if (monthlyPrice === undefined) {
    wrong('unitPrice', { kind: 'missing' })
    return { unitPrice: 0 }
  }
  if (quantity === 0 ? monthlyPrice > 0 : monthlyPrice % quantity !== 0) {
    wrong('monthlyPrice', { kind: 'indivisible', quantity })
  }
  return { unitPrice: quantity === 0 ? 0 : Math.round(monthlyPrice / quantity) }
}

const placeByPath: Readonly<Record<string, Field>> = {
  signedOn: 'signedOn',
  startsOn: 'startsOn',
  endsOn: 'endsOn',
  'agreed.bindingMonths': 'lockIn',
  'agreed.periodMonths': 'period',
  'agreed.paymentDays': 'paymentDays',
  'agreed.billing': 'billing',
  'agreed.termination.lockInMonths': 'lockIn',
  'agreed.termination.endsAt': 'endsAt',
}

/** Where the table says what the rules find wrong. */
function placeOf(
  { path }: Fault,
  startsFirst: boolean,
  columnOf: (field: Field) => number | null,
): { readonly field: Field; readonly line: number | null } {
  const [, line, key] = /^lines\[(\d+)\]\.(\w+)/.exec(path) ?? []
  if (line !== undefined) {
    const price = columnOf('unitPrice') === null && columnOf('monthlyPrice') !== null ? 'monthlyPrice' : 'unitPrice'
    const field = key === 'quantity' ? 'quantity' : key === 'unitPrice' ? price : 'line'
    return { field, line: Number(line) }
  }
  if (path === 'signedOn' && startsFirst && columnOf('signedOn') === null) return { field: 'startsOn', line: null }
  const notice =
    (['notice', 'noticeMonths', 'noticeDays'] as const).find((field) => columnOf(field) !== null) ?? 'notice'
  return { field: placeByPath[path] ?? (path.startsWith('agreed.termination') ? notice : 'title'), line: null }
}
