import { writeAmount, writeDate } from '../../../../shared/input/index.ts'
import type { ContractRecord } from '../../../../shared/ledger/index.ts'
import type { AgreedTerminationJson, Language, LineJson } from '../../../../shared/rules/index.ts'
import { asksOf } from './asks.ts'
import { blankLine, type Draft, type Kept, type LineDraft, type TerminationDraft } from './draft.ts'

/**
 * A record of the ledger as it stands in the form, in a language. The inverse of `recordOf`: what one makes of the
 * other is the same record again.
 */
export function draftOf(record: ContractRecord, language: Language): Draft {
  const { terms, intent } = record
  const date = (iso: string | undefined) => (iso === undefined ? '' : writeDate(iso, language))
  const agreed = terms.agreed ?? {}
  // Where the start date leads, a date that stands alone is that one.
  const alone = asksOf[terms.supplier].leads === 'start' && terms.startsOn === undefined
  return {
    id: record.id,
    supplier: terms.supplier,
    title: record.title,
    supplierName: record.supplierName ?? '',
    contractNumber: record.contractNumber,
    contactPerson: record.contactPerson,
    contactEmail: record.contactEmail,
    costCentre: record.costCentre,
    tags: record.tags,
    notes: record.notes,
    edition: record.edition,
    ownTermsId: record.ownTermsId,
    ownTerms: terms.ownTerms ?? null,
    intent: intent.kind,
    lookAgainOn: intent.kind === 'look-again' ? date(intent.on) : '',
    followedBy: record.followedBy,
    signedOn: alone ? '' : date(terms.signedOn),
    startsOn: alone ? date(terms.signedOn) : date(terms.startsOn),
    bindingMonths: whole(agreed.bindingMonths),
    periodMonths: whole(agreed.periodMonths),
    paymentDays: whole(agreed.paymentDays),
    billing: agreed.billing ?? null,
    termination: agreed.termination === undefined ? null : terminationDraft(agreed.termination),
    lines: (terms.lines ?? []).map((line, index) => lineDraft(line, index, language)),
    kept: keptOf(record),
  }
}

/** What of a record is recorded elsewhere than in the form. */
export function keptOf(record: ContractRecord): Kept {
  const { noticeSent, noticeAddress, proofs, documents, wrapUp, reminderLeads, invoices, example, intent, terms } =
    record
  return {
    ...{ noticeSent, noticeAddress, proofs, documents, wrapUp, reminderLeads, invoices, example },
    keepThrough: intent.kind === 'keep' ? intent.through : null,
    notice: terms.notice,
    endsOn: terms.endsOn,
  }
}

function terminationDraft(termination: AgreedTerminationJson): TerminationDraft {
  const inDays = termination.noticeDays !== undefined
  return {
    lockInMonths: whole(termination.lockInMonths),
    noticeInLockIn: termination.noticeInLockIn ?? null,
    notice: whole(inDays ? termination.noticeDays : termination.noticeMonths),
    noticeUnit: inDays ? 'days' : 'months',
    endsAt: termination.endsAt,
    firstTermMonths: whole(termination.firstTermMonths),
    termMonths: whole(termination.termMonths),
  }
}

function lineDraft(line: LineJson, key: number, language: Language): LineDraft {
  const date = (iso: string | undefined) => (iso === undefined ? '' : writeDate(iso, language))
  const amount = (ore: number | undefined) => (ore === undefined ? '' : writeAmount(ore, language))
  const common = { description: line.description ?? '', vatFree: line.vatFree ?? null }
  switch (line.kind) {
    case 'one-off':
      return blankLine(key, line.kind, { ...common, amount: amount(line.amount), on: date(line.on) })
    case 'metered': {
      const entries = (line.entries ?? []).map((entry, index) => ({
        key: index,
        on: date(entry.on),
        amount: amount(entry.amount),
      }))
      return blankLine(key, line.kind, { ...common, entries })
    }
    case 'subscription':
    case 'hardware':
      return blankLine(key, line.kind, {
        ...common,
        quantity: whole(line.quantity),
        unitPrice: amount(line.unitPrice),
        from: date(line.from),
        to: date(line.to),
        changes: (line.changes ?? []).map((change, index) => ({
          key: index,
          on: date(change.on),
          quantity: whole(change.quantity),
          unitPrice: amount(change.unitPrice),
        })),
        discount: amount(line.discount),
        listPrice: amount(line.listPrice),
      })
  }
}

function whole(value: number | undefined): string {
  return value === undefined ? '' : String(value)
}
