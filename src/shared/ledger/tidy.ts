import type { AgreedJson, AgreedTerminationJson, LineJson } from '../rules/contractJson.ts'
import type { ContractRecord, Intent } from './record.ts'
import type { Settings } from './settings.ts'
import type { ContractTerms } from './terms.ts'

/** The same keys, each of which may be missing, undefined or null. */
type Loose<T> = { [Key in keyof T]?: T[Key] | null | undefined }

/**
 * The one way in which a record is written: keys in a fixed order, empty lists and objects left out of the terms. Two
 * records that say the same are then the same JSON, so a change can be told from none, and undo gives back equal bytes.
 *
 * @example tidyRecord({ ...record, terms: { ...terms, lines: [] } }).terms // has no `lines`
 */
export function tidyRecord(record: ContractRecord): ContractRecord {
  return {
    id: record.id,
    title: record.title,
    supplierName: record.supplierName,
    contractNumber: record.contractNumber,
    contactPerson: record.contactPerson,
    contactEmail: record.contactEmail,
    costCentre: record.costCentre,
    tags: [...record.tags],
    notes: record.notes,
    edition: record.edition,
    intent: tidyIntent(record.intent),
    followedBy: record.followedBy,
    noticeSent: record.noticeSent === null ? null : { on: record.noticeSent.on, how: record.noticeSent.how },
    example: record.example,
    terms: tidyTerms(record.terms),
  }
}

/** As {@link tidyRecord}; the years of the net price index ascend. */
export function tidySettings(settings: Settings): Settings {
  const years = Object.keys(settings.netPriceIndex).sort()
  return {
    language: settings.language,
    theme: settings.theme,
    // `+ 0` makes 0 of -0, which JSON and SQLite would not keep.
    netPriceIndex: Object.fromEntries(years.map((year) => [year, (settings.netPriceIndex[year] ?? 0) + 0])),
    businessName: settings.businessName,
    currency: settings.currency,
  }
}

function tidyIntent(intent: Intent): Intent {
  return intent.kind === 'look-again' ? { kind: intent.kind, on: intent.on } : { kind: intent.kind }
}

/** The terms in the one way in which they are written; see {@link tidyRecord}. */
export function tidyTerms(terms: Loose<ContractTerms>): ContractTerms {
  return given<ContractTerms>({
    supplier: terms.supplier,
    signedOn: terms.signedOn,
    startsOn: terms.startsOn,
    agreed: terms.agreed ? unlessEmpty(tidyAgreed(terms.agreed)) : undefined,
    lines: listed(terms.lines?.map(tidyLine)),
    notice: terms.notice
      ? given({ receivedOn: terms.notice.receivedOn, confirmedOn: terms.notice.confirmedOn })
      : undefined,
    endsOn: terms.endsOn,
  })
}

function tidyAgreed(agreed: AgreedJson): AgreedJson {
  return given<AgreedJson>({
    bindingMonths: agreed.bindingMonths,
    periodMonths: agreed.periodMonths,
    paymentDays: agreed.paymentDays,
    billing: agreed.billing,
    termination: agreed.termination ? tidyTermination(agreed.termination) : undefined,
  })
}

function tidyTermination(termination: AgreedTerminationJson): AgreedTerminationJson {
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

function tidyLine(line: LineJson): LineJson {
  const any = { kind: line.kind, description: line.description || undefined, vatFree: line.vatFree }
  switch (line.kind) {
    case 'subscription':
    case 'hardware':
      return given<LineJson>({
        ...any,
        unitPrice: line.unitPrice,
        quantity: line.quantity,
        from: line.from,
        to: line.to,
        changes: listed(
          line.changes?.map((change) =>
            given({ on: change.on, quantity: change.quantity, unitPrice: change.unitPrice }),
          ),
        ),
        listPrice: line.listPrice,
      })
    case 'one-off':
      return given<LineJson>({ ...any, amount: line.amount, on: line.on })
    case 'metered':
      return given<LineJson>({ ...any, entries: listed(line.entries?.map(({ on, amount }) => ({ on, amount }))) })
    default:
      return line satisfies never
  }
}

function listed<T>(list: T[] | null | undefined): T[] | undefined {
  return list && list.length > 0 ? list : undefined
}

function unlessEmpty<T extends object>(value: T): T | undefined {
  return Object.keys(value).length > 0 ? value : undefined
}

/** The keys that have a value, in the order given. */
function given<T extends object>(values: { [Key in T extends T ? keyof T : never]?: unknown }): T {
  const result: Record<string, unknown> = {}
  for (const key in values) {
    const value = (values as Record<string, unknown>)[key]
    if (value !== undefined && value !== null) result[key] = value
  }
  return result as T
}
