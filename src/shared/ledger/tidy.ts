import { blankRecord } from './blankRecord.ts'
import type { ContractRecord, Intent } from './record.ts'
import { defaultSettings, type Settings } from './settings.ts'
import { tidyTerms } from './tidyTerms.ts'

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
    ownTermsId: record.ownTermsId,
    intent: tidyIntent(record.intent),
    followedBy: record.followedBy,
    noticeSent: noticeSent && { on: noticeSent.on, how: noticeSent.how },
    proofs: record.proofs.map(({ step, name, sha256 }) => ({ step, name, sha256 })),
    documents: record.documents.map(({ name, sha256, bytes, addedOn }) => ({ name, sha256, bytes, addedOn })),
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
      logo: business.logo ?? '',
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
