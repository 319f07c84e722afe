import type { ContractRecord } from '../ledger/index.ts'
import type { Fact, FactValue, Field } from './fact.ts'
import { factOf } from './factOf.ts'
import { ownTermsFacts } from './ownTermsFacts.ts'
import { amount, day, numbered, option, text, thing, yes } from './values.ts'

/** All that a contract says but its lines, in the order in which it is read. Takes a tidy record. */
export function recordFacts(record: ContractRecord): readonly Fact[] {
  const { terms, wrapUp } = record
  const own = (field: Field, value: FactValue | null) => factOf(field, value)
  return [
    own('title', text(record.title)),
    own('supplier', option('supplier', terms.supplier)),
    own('supplierName', text(record.supplierName)),
    own('ownTermsId', thing(record.ownTermsId)),
    ...ownTermsFacts(terms.ownTerms),
    own('edition', record.edition === null ? null : { kind: 'edition', id: record.edition }),
    own('signedOn', day(terms.signedOn)),
    own('startsOn', day(terms.startsOn)),
    ...agreedFacts(terms.agreed),
    own('endsOn', day(terms.endsOn)),
    own('contractNumber', text(record.contractNumber)),
    own('contactPerson', text(record.contactPerson)),
    own('contactEmail', text(record.contactEmail)),
    own('noticeAddress', text(record.noticeAddress)),
    own('costCentre', text(record.costCentre)),
    own('tags', record.tags.length === 0 ? null : { kind: 'texts', texts: record.tags }),
    own('notes', text(record.notes)),
    own('intent', { kind: 'intent', intent: record.intent }),
    own('followedBy', thing(record.followedBy)),
    own('noticeSentOn', day(record.noticeSent?.on)),
    own('noticeSentHow', option('way', record.noticeSent?.how)),
    own('receivedOn', day(terms.notice?.receivedOn)),
    own('confirmedOn', day(terms.notice?.confirmedOn)),
    ...proofFacts(record.proofs),
    own('finalInvoiceOn', day(wrapUp.finalInvoiceOn)),
    own('hardwareReturnedOn', day(wrapUp.hardwareReturnedOn)),
    own('dataRetrievedOn', day(wrapUp.dataRetrievedOn)),
    own('reminderLeads', record.reminderLeads && { kind: 'leads', days: record.reminderLeads }),
    ...record.documents.map(({ sha256, name, bytes, addedOn }) =>
      // A file whose note alone is another is another fact, for nothing may change unseen.
      factOf('document', { kind: 'file', name }, null, `document ${sha256} ${bytes} ${addedOn}`),
    ),
    ...record.invoices.flatMap(invoiceFacts),
    own('example', yes(record.example)),
  ].filter((fact) => fact !== null)
}

function agreedFacts(agreed: ContractRecord['terms']['agreed']): (Fact | null)[] {
  const termination = agreed?.termination
  return [
    factOf('bindingMonths', numbered('months', agreed?.bindingMonths)),
    factOf('periodMonths', numbered('months', agreed?.periodMonths)),
    factOf('paymentDays', numbered('days', agreed?.paymentDays)),
    factOf('billing', option('billing', agreed?.billing)),
    factOf('agreedTermination', yes(termination !== undefined)),
    factOf('lockInMonths', numbered('months', termination?.lockInMonths)),
    factOf('noticeInLockIn', yes(termination?.noticeInLockIn)),
    factOf('noticeLength', numbered('months', termination?.noticeMonths) ?? numbered('days', termination?.noticeDays)),
    factOf('endsAt', option('endsAt', termination?.endsAt)),
    factOf('firstTermMonths', numbered('months', termination?.firstTermMonths)),
    factOf('termMonths', numbered('months', termination?.termMonths)),
  ]
}

function proofFacts(proofs: ContractRecord['proofs']): (Fact | null)[] {
  const seen = new Map<string, number>()
  return proofs.map(({ step, name, sha256 }) => {
    const key = `proof ${step} ${sha256}`
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    return factOf('proof', { kind: 'file', name }, { part: 'proof', step }, `${key} ${times}`)
  })
}

function invoiceFacts({ invoiceOn, gross, number, paidOn }: ContractRecord['invoices'][number]): (Fact | null)[] {
  const of = (field: Field, value: FactValue | null) =>
    factOf(field, value, { part: 'invoice', day: invoiceOn }, `invoice ${invoiceOn} ${field}`)
  return [
    of('invoice', { kind: 'yes' }),
    of('invoiceAmount', amount(gross)),
    of('invoiceNumber', text(number)),
    of('invoicePaidOn', day(paidOn)),
  ]
}
