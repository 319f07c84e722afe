import type {
  AgreedJson,
  AgreedTerminationJson,
  ChangeJson,
  LineJson,
  MeteredLineJson,
  OneOffLineJson,
  RecurringLineJson,
} from '../rules/index.ts'
import { blankRecord } from './blankRecord.ts'
import type { ContractRecord, Intent } from './record.ts'
import { defaultSettings, type Settings } from './settings.ts'
import type { ContractTerms } from './terms.ts'

/** The same keys, each of which may be missing, undefined or null; nulls are how the database says "not there". */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly Loose<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> | null | undefined }
    : T

type AnyLine = Omit<RecurringLineJson, 'kind'> & Omit<OneOffLineJson, 'kind'> & Omit<MeteredLineJson, 'kind'>

/** A line with the keys of all kinds. */
export type LooseLine = Pick<LineJson, 'kind'> & Loose<AnyLine>

/** Terms of which any key may be missing or null. */
export type LooseTerms = Loose<Omit<ContractTerms, 'lines'>> & {
  readonly lines?: readonly LooseLine[] | null | undefined
}

/**
 * The one way in which a record is written: keys in a fixed order, empty lists and objects left out of the terms. Two
 * records that say the same are then the same JSON, so a change can be told from none, and undo gives back equal bytes.
 * Keys that an older version's journal does not have are as in a new record.
 *
 * @example tidyRecord({ ...record, terms: { ...terms, lines: [] } }).terms // has no `lines`
 */
export function tidyRecord(given: ContractRecord): ContractRecord {
  const record = { ...blankRecord, ...given }
  const { noticeSent, wrapUp } = record
  return {
    id: record.id,
    title: record.title,
    supplierName: record.supplierName,
    contractNumber: record.contractNumber,
    contactPerson: record.contactPerson,
    contactEmail: record.contactEmail,
    noticeAddress: record.noticeAddress,
    costCentre: record.costCentre,
    tags: [...record.tags],
    notes: record.notes,
    edition: record.edition,
    intent: tidyIntent(record.intent),
    followedBy: record.followedBy,
    noticeSent: noticeSent && { on: noticeSent.on, how: noticeSent.how },
    proofs: record.proofs.map(({ step, name, sha256 }) => ({ step, name, sha256 })),
    wrapUp: {
      finalInvoiceOn: wrapUp.finalInvoiceOn,
      hardwareReturnedOn: wrapUp.hardwareReturnedOn,
      dataRetrievedOn: wrapUp.dataRetrievedOn,
    },
    reminderLeads: record.reminderLeads && tidyLeads(record.reminderLeads),
    invoices: record.invoices
      .map(({ invoiceOn, gross, number, paidOn }) => ({ invoiceOn, gross, number, paidOn }))
      .sort((a, b) => (a.invoiceOn < b.invoiceOn ? -1 : 1)),
    example: record.example,
    terms: tidyTerms(record.terms),
  }
}

/** As {@link tidyRecord}; the years of the net price index ascend. */
export function tidySettings(given: Settings): Settings {
  const settings = { ...defaultSettings, ...given }
  const { business, reminders } = settings
  const years = Object.keys(settings.netPriceIndex).sort()
  return {
    language: settings.language,
    theme: settings.theme,
    // `+ 0` makes 0 of -0, which JSON and SQLite would not keep.
    netPriceIndex: Object.fromEntries(years.map((year) => [year, (settings.netPriceIndex[year] ?? 0) + 0])),
    business: {
      name: business.name,
      address: business.address,
      cvr: business.cvr,
      signatory: business.signatory,
      email: business.email,
      phone: business.phone,
    },
    reminders: {
      leads: tidyLeads(reminders.leads),
      payments: reminders.payments,
      quiet: reminders.quiet && { from: reminders.quiet.from, to: reminders.quiet.to },
      workingDaysOnly: reminders.workingDaysOnly,
      startAtLogin: reminders.startAtLogin,
      stayInTray: reminders.stayInTray,
      calendarFolder: reminders.calendarFolder,
    },
    currency: settings.currency,
  }
}

/** The days before a deadline, each once, the most first. */
function tidyLeads(leads: readonly number[]): readonly number[] {
  return [...new Set(leads)].sort((a, b) => b - a)
}

function tidyIntent(intent: Intent): Intent {
  switch (intent.kind) {
    case 'look-again':
      return { kind: intent.kind, on: intent.on }
    case 'keep':
      // An older version's journal does not say through when.
      return { kind: intent.kind, through: intent.through ?? null }
    default:
      return { kind: intent.kind }
  }
}

/** The terms in the one way in which they are written; see {@link tidyRecord}. */
export function tidyTerms(terms: LooseTerms): ContractTerms {
  const { notice } = terms
  return given<ContractTerms>({
    supplier: terms.supplier,
    signedOn: terms.signedOn,
    startsOn: terms.startsOn,
    agreed: terms.agreed ? tidyAgreed(terms.agreed) : null,
    lines: listed(terms.lines?.map(tidyLine)),
    notice: notice ? given({ receivedOn: notice.receivedOn, confirmedOn: notice.confirmedOn }) : null,
    endsOn: terms.endsOn,
  })
}

function tidyAgreed(agreed: Loose<AgreedJson>): AgreedJson | null {
  const tidy = given<AgreedJson>({
    bindingMonths: agreed.bindingMonths,
    periodMonths: agreed.periodMonths,
    paymentDays: agreed.paymentDays,
    billing: agreed.billing,
    termination: agreed.termination ? tidyTermination(agreed.termination) : null,
  })
  return Object.keys(tidy).length > 0 ? tidy : null
}

function tidyTermination(termination: Loose<AgreedTerminationJson>): AgreedTerminationJson {
  return given<AgreedTerminationJson>({
    lockInMonths: termination.lockInMonths,
    noticeInLockIn: termination.noticeInLockIn,
    noticeMonths: termination.noticeMonths,
    noticeDays: termination.noticeDays,
    endsAt: termination.endsAt,
    termMonths: termination.termMonths,
    firstTermMonths: termination.firstTermMonths,
  })
}

/** Keys of another kind of line are not there to begin with, so the kinds need no telling apart. */
function tidyLine(line: LooseLine): LineJson {
  return given<LineJson>({
    kind: line.kind,
    description: line.description === '' ? null : line.description,
    vatFree: line.vatFree,
    unitPrice: line.unitPrice,
    discount: line.discount,
    quantity: line.quantity,
    from: line.from,
    to: line.to,
    changes: listed(line.changes?.map(tidyChange)),
    listPrice: line.listPrice,
    amount: line.amount,
    on: line.on,
    entries: listed(line.entries?.map(({ on, amount }) => ({ on, amount }))),
  })
}

function tidyChange(change: Loose<ChangeJson>): ChangeJson {
  return given<ChangeJson>({ on: change.on, quantity: change.quantity, unitPrice: change.unitPrice })
}

function listed<Item>(list: readonly Item[] | undefined): readonly Item[] | null {
  return list && list.length > 0 ? list : null
}

/** The keys that have a value, in the order given. */
function given<T extends object>(values: { readonly [Key in T extends T ? keyof T : never]?: unknown }): T {
  const result: Record<string, unknown> = {}
  for (const key in values) {
    const value = (values as Record<string, unknown>)[key]
    if (value !== undefined && value !== null) result[key] = value
  }
  return result as T
}
