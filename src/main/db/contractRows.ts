import type { ContractRecord, ContractTerms, Intent } from '../../shared/ledger/index.ts'
import { tidyRecord, tidyTerms } from '../../shared/ledger/index.ts'
import type { LineJson, OwnTermsJson } from '../../shared/rules/index.ts'
import type {
  contractDocuments,
  contractInvoices,
  contractProofs,
  contracts,
  contractTags,
  lineChanges,
  lines,
  meteredEntries,
} from './schema/index.ts'

/** The rows of one contract in all of its tables. */
export interface ContractRows {
  readonly contract: ContractRow
  readonly tags: readonly TagRow[]
  readonly proofs: readonly ProofRow[]
  readonly documents: readonly DocumentRow[]
  readonly invoices: readonly InvoiceRow[]
  readonly lines: readonly LineRow[]
  readonly changes: readonly ChangeRow[]
  readonly entries: readonly EntryRow[]
}

export type ContractRow = typeof contracts.$inferSelect
export type TagRow = typeof contractTags.$inferSelect
export type ProofRow = typeof contractProofs.$inferSelect
export type DocumentRow = typeof contractDocuments.$inferSelect
export type InvoiceRow = typeof contractInvoices.$inferSelect
export type LineRow = typeof lines.$inferSelect
export type ChangeRow = typeof lineChanges.$inferSelect
export type EntryRow = typeof meteredEntries.$inferSelect

/** A record taken apart into rows. */
export function rowsOf(record: ContractRecord): ContractRows {
  const contractId = record.id
  const recordLines = record.terms.lines ?? []
  return {
    contract: contractRowOf(record),
    tags: record.tags.map((tag, position) => ({ contractId, position, tag })),
    proofs: record.proofs.map((proof, position) => ({ contractId, position, ...proof })),
    documents: record.documents.map((document, position) => ({ contractId, position, ...document })),
    invoices: record.invoices.map((invoice) => ({ contractId, ...invoice })),
    lines: recordLines.map((line, position) => lineRowOf(line, contractId, position)),
    changes: recordLines.flatMap((each, line) =>
      ('changes' in each ? (each.changes ?? []) : []).map((change, position) => ({
        contractId,
        line,
        position,
        changedOn: change.on,
        quantity: change.quantity ?? null,
        unitPrice: change.unitPrice ?? null,
      })),
    ),
    entries: recordLines.flatMap((each, line) =>
      ('entries' in each ? (each.entries ?? []) : []).map(({ on, amount }, position) => ({
        contractId,
        line,
        position,
        meteredOn: on,
        amount,
      })),
    ),
  }
}

/** A record put together from its rows, each list in the order of positions. */
export function recordOf(rows: ContractRows): ContractRecord {
  const row = rows.contract
  return tidyRecord({
    id: row.id,
    title: row.title,
    supplierName: row.supplierName,
    contractNumber: row.contractNumber,
    contactPerson: row.contactPerson,
    contactEmail: row.contactEmail,
    noticeAddress: row.noticeAddress,
    costCentre: row.costCentre,
    tags: rows.tags.map(({ tag }) => tag),
    notes: row.notes,
    edition: row.edition,
    ownTermsId: row.ownTermsId,
    intent: { kind: row.intent, on: row.lookAgainOn, through: row.keepThrough } as Intent,
    followedBy: row.followedBy,
    noticeSent:
      row.noticeSentOn !== null && row.noticeSentHow !== null ? { on: row.noticeSentOn, how: row.noticeSentHow } : null,
    proofs: rows.proofs,
    documents: rows.documents,
    wrapUp: row,
    reminderLeads: row.reminderLeads === null ? null : (JSON.parse(row.reminderLeads) as number[]),
    invoices: rows.invoices,
    example: row.example === 1,
    terms: termsOf(rows),
  })
}

function contractRowOf(record: ContractRecord): ContractRow {
  const { terms, intent, noticeSent } = record
  const { agreed } = terms
  const termination = agreed?.termination
  return {
    id: record.id,
    title: record.title,
    supplierName: record.supplierName,
    contractNumber: record.contractNumber,
    contactPerson: record.contactPerson,
    contactEmail: record.contactEmail,
    noticeAddress: record.noticeAddress,
    costCentre: record.costCentre,
    notes: record.notes,
    edition: record.edition,
    ownTermsId: record.ownTermsId,
    intent: intent.kind,
    lookAgainOn: intent.kind === 'look-again' ? intent.on : null,
    keepThrough: intent.kind === 'keep' ? intent.through : null,
    followedBy: record.followedBy,
    noticeSentOn: noticeSent?.on ?? null,
    noticeSentHow: noticeSent?.how ?? null,
    ...record.wrapUp,
    reminderLeads: record.reminderLeads && JSON.stringify(record.reminderLeads),
    example: Number(record.example),
    supplier: terms.supplier,
    signedOn: terms.signedOn,
    startsOn: terms.startsOn ?? null,
    ownTerms: terms.ownTerms ? JSON.stringify(terms.ownTerms) : null,
    noticeReceivedOn: terms.notice?.receivedOn ?? null,
    noticeConfirmedOn: terms.notice?.confirmedOn ?? null,
    endsOn: terms.endsOn ?? null,
    bindingMonths: agreed?.bindingMonths ?? null,
    periodMonths: agreed?.periodMonths ?? null,
    paymentDays: agreed?.paymentDays ?? null,
    billing: agreed?.billing ?? null,
    lockInMonths: termination?.lockInMonths ?? null,
    noticeInLockIn: flagIn(termination?.noticeInLockIn),
    noticeMonths: termination?.noticeMonths ?? null,
    noticeDays: termination?.noticeDays ?? null,
    endsAt: termination?.endsAt ?? null,
    termMonths: termination?.termMonths ?? null,
    firstTermMonths: termination?.firstTermMonths ?? null,
  }
}

function lineRowOf(line: LineJson, contractId: string, position: number): LineRow {
  const recurring = line.kind === 'subscription' || line.kind === 'hardware' ? line : null
  const oneOff = line.kind === 'one-off' ? line : null
  return {
    contractId,
    position,
    kind: line.kind,
    description: line.description ?? null,
    vatFree: flagIn(line.vatFree),
    unitPrice: recurring?.unitPrice ?? null,
    discount: recurring?.discount ?? null,
    quantity: recurring?.quantity ?? null,
    startsOn: recurring?.from ?? null,
    endsOn: recurring?.to ?? null,
    listPrice: recurring?.listPrice ?? null,
    amount: oneOff?.amount ?? null,
    chargedOn: oneOff?.on ?? null,
  }
}

/** A row's nulls stand for keys that are not there; `tidyTerms` leaves them out. */
function termsOf({ contract: row, lines, changes, entries }: ContractRows): ContractTerms {
  return tidyTerms({
    ...row,
    ownTerms: row.ownTerms === null ? null : (JSON.parse(row.ownTerms) as OwnTermsJson),
    agreed: {
      ...row,
      termination: row.endsAt === null ? null : { ...row, noticeInLockIn: flagOf(row.noticeInLockIn) },
    },
    lines: lines.map((line) => ({
      ...line,
      vatFree: flagOf(line.vatFree),
      from: line.startsOn,
      to: line.endsOn,
      on: line.chargedOn,
      changes: changes
        .filter((change) => change.line === line.position)
        .map((change) => ({ ...change, on: change.changedOn })),
      entries: entries
        .filter((entry) => entry.line === line.position)
        .map((entry) => ({ ...entry, on: entry.meteredOn })),
    })),
    notice:
      row.noticeReceivedOn === null ? null : { receivedOn: row.noticeReceivedOn, confirmedOn: row.noticeConfirmedOn },
  })
}

const flagIn = (flag: boolean | undefined) => (flag === undefined ? null : Number(flag))
const flagOf = (kept: number | null) => (kept === null ? null : kept === 1)
