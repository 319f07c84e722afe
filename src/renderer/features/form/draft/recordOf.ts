import { isEmail, readDate } from '../../../../shared/input/index.ts'
import { type ContractRecord, type ContractTerms, type Intent, tidyRecord } from '../../../../shared/ledger/index.ts'
import { type Language, parseContract, type Supplier } from '../../../../shared/rules/index.ts'
import type { FieldFault } from '../../../parts/form/faults.ts'
import { Reading } from '../../../parts/form/reading.ts'
import { type Asks, asksFor } from './asks.ts'
import type { Draft, LineDraft, TerminationDraft } from './draft.ts'
import { placeOfFault } from './faults.ts'
import { proposedTitle } from './proposedTitle.ts'

/** What a draft comes to. */
export interface Drafted {
  /** Tidy, and accepted by the ledger where there are no faults; else as much of it as could be read. */
  readonly record: ContractRecord
  /** Everything wrong, each with the path of its field. */
  readonly faults: readonly FieldFault[]
  /** For each of the record's lines, which of the draft's it is. */
  readonly lineAt: readonly number[]
}

/**
 * Reads a draft as typed in a language. The terms are judged by the rules' own parser; the record's own fields here.
 * Takes a draft whose supplier is chosen.
 */
export function recordOf(draft: Draft & { readonly supplier: Supplier }, language: Language): Drafted {
  const reading = new Reading(language)
  const asks = asksFor(draft)
  const lines = draft.lines
    .map((line, at) => ({ at, line: readLine(line, `lines[${at}]`, draft, asks, reading) }))
    .filter(({ line }) => line !== null)
  const lineAt = lines.map(({ at }) => at)
  const terms = {
    supplier: draft.supplier,
    ...readDates(draft, asks, reading),
    ownTerms: draft.supplier === 'other' ? draft.ownTerms : null,
    agreed: readAgreed(draft, asks, reading),
    lines: lines.map(({ line }) => line),
    notice: draft.kept.notice,
    endsOn: draft.kept.endsOn,
  }
  const record = tidyRecord({ ...ownFields(draft, reading), terms: terms as ContractTerms })
  const parsed = parseContract({ id: draft.id, ...record.terms })
  if (!parsed.ok) {
    for (const fault of parsed.faults) reading.rules(placeOfFault(fault, draft, lineAt), fault)
  }
  return { record, faults: reading.faults, lineAt }
}

function ownFields(draft: Draft & { readonly supplier: Supplier }, reading: Reading): Omit<ContractRecord, 'terms'> {
  const title = draft.title ?? proposedTitle(draft)
  const ownName = draft.supplier === 'other' ? draft.supplierName : null
  if (title.trim() === '') reading.wrong('title', { kind: 'missing' })
  if (ownName?.trim() === '') reading.wrong('supplierName', { kind: 'missing' })
  if (draft.contactEmail !== '' && !isEmail(draft.contactEmail)) {
    reading.wrong('contactEmail', { kind: 'not-an-email' })
  }
  const lookAgainOn = draft.intent === 'look-again' ? reading.date(draft.lookAgainOn, 'lookAgainOn') : undefined
  if (draft.intent === 'look-again' && draft.lookAgainOn.trim() === '') {
    reading.wrong('lookAgainOn', { kind: 'missing' })
  }
  const { keepThrough, notice: _, endsOn: __, ...kept } = draft.kept
  return {
    ...kept,
    id: draft.id,
    title,
    supplierName: ownName,
    contractNumber: draft.contractNumber,
    contactPerson: draft.contactPerson,
    contactEmail: draft.contactEmail,
    costCentre: draft.costCentre,
    tags: draft.tags,
    notes: draft.notes,
    edition: draft.edition,
    ownTermsId: draft.supplier === 'other' ? draft.ownTermsId : null,
    intent: intentOf(draft.intent, lookAgainOn ?? '', keepThrough),
    followedBy: draft.followedBy,
  }
}

function intentOf(kind: Draft['intent'], lookAgainOn: string, keepThrough: string | null): Intent {
  switch (kind) {
    case 'look-again':
      return { kind, on: lookAgainOn }
    case 'keep':
      return { kind, through: keepThrough }
    default:
      return { kind }
  }
}

function readDates(draft: Draft, asks: Asks, reading: Reading) {
  const signedOn = reading.date(draft.signedOn, 'signedOn')
  const startsOn = reading.date(draft.startsOn, 'startsOn')
  // The start date alone is the signing date too.
  const alone = asks.leads === 'start' && draft.signedOn.trim() === ''
  if (asks.leads === 'start' && draft.startsOn.trim() === '') reading.wrong('startsOn', { kind: 'missing' })
  return alone ? { signedOn: startsOn } : { signedOn, startsOn }
}

function readAgreed(draft: Draft, asks: Asks, reading: Reading) {
  return {
    bindingMonths: asks.binding ? reading.whole(draft.bindingMonths, 'agreed.bindingMonths') : undefined,
    periodMonths: asks.period === 'no' ? undefined : reading.whole(draft.periodMonths, 'agreed.periodMonths'),
    paymentDays: asks.paymentDays === 'no' ? undefined : reading.whole(draft.paymentDays, 'agreed.paymentDays'),
    billing: asks.billing ? draft.billing : undefined,
    termination: draft.termination === null ? undefined : readTermination(draft.termination, reading),
  }
}

function readTermination(termination: TerminationDraft, reading: Reading) {
  const path = 'agreed.termination'
  const notice = reading.whole(termination.notice, `${path}.notice`)
  const byPeriod = termination.endsAt === 'period-end'
  return {
    lockInMonths: reading.whole(termination.lockInMonths, `${path}.lockInMonths`),
    noticeInLockIn: termination.noticeInLockIn,
    ...(termination.noticeUnit === 'months' ? { noticeMonths: notice } : { noticeDays: notice }),
    endsAt: termination.endsAt,
    firstTermMonths: byPeriod ? reading.whole(termination.firstTermMonths, `${path}.firstTermMonths`) : undefined,
    termMonths: byPeriod ? reading.whole(termination.termMonths, `${path}.termMonths`) : undefined,
  }
}

/** A line as the record has it; null for one that was offered and not filled in. */
function readLine(line: LineDraft, path: string, draft: Draft, asks: Asks, reading: Reading) {
  const common = { kind: line.kind, description: line.description, vatFree: line.vatFree }
  switch (line.kind) {
    case 'one-off': {
      if (line.offered && line.amount.trim() === '' && line.on.trim() === '') return null
      const ordered = line.offered && asks.oneOff === 'set-up' && line.on.trim() === ''
      // A set-up is first charged on the order date.
      const on = ordered ? readQuietly(draft.signedOn) : reading.date(line.on, `${path}.on`)
      return { ...common, amount: reading.amount(line.amount, `${path}.amount`), on }
    }
    case 'metered':
      return { ...common, entries: readEntries(line, path, reading) }
    case 'subscription':
    case 'hardware':
      return {
        ...common,
        quantity: reading.whole(line.quantity, `${path}.quantity`),
        unitPrice: reading.amount(line.unitPrice, `${path}.unitPrice`),
        discount: asks.binding ? reading.amount(line.discount, `${path}.discount`) : undefined,
        from: reading.date(line.from, `${path}.from`),
        to: reading.date(line.to, `${path}.to`),
        changes: readChanges(line, path, reading),
        listPrice: line.kind === 'hardware' ? reading.amount(line.listPrice, `${path}.listPrice`) : undefined,
      }
  }
}

/** A date whose faults are told at another field. */
function readQuietly(typed: string): string | undefined {
  const read = readDate(typed)
  return read.ok ? read.value : undefined
}

function readChanges(line: LineDraft, path: string, reading: Reading) {
  return withoutBlankEnd(line.changes).map(({ on, quantity, unitPrice }, index) => {
    const at = `${path}.changes[${index}]`
    return {
      on: reading.date(on, `${at}.on`),
      quantity: reading.whole(quantity, `${at}.quantity`),
      unitPrice: reading.amount(unitPrice, `${at}.unitPrice`),
    }
  })
}

function readEntries(line: LineDraft, path: string, reading: Reading) {
  return withoutBlankEnd(line.entries).map(({ on, amount }, index) => {
    const at = `${path}.entries[${index}]`
    return { on: reading.date(on, `${at}.on`), amount: reading.amount(amount, `${at}.amount`) }
  })
}

/** Rows in which nothing is typed yet are none. Only those at the end are left out, so that the others keep their places. */
function withoutBlankEnd<Row extends { readonly key: number }>(rows: readonly Row[]): readonly Row[] {
  const isTyped = (value: unknown) => typeof value === 'string' && value.trim() !== ''
  const last = rows.findLastIndex((row) => Object.values(row).some(isTyped))
  return rows.slice(0, last + 1)
}
