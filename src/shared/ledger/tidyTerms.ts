import type {
  AgreedJson,
  AgreedTerminationJson,
  ChangeJson,
  LineJson,
  MeteredLineJson,
  OneOffLineJson,
  OwnTermsJson,
  RecurringLineJson,
} from '../rules/index.ts'
import { given, listed } from './given.ts'
import type { ContractTerms } from './terms.ts'
import { tidyOwnTerms } from './tidyOwnTerms.ts'

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
export type LooseTerms = Loose<Omit<ContractTerms, 'lines' | 'ownTerms'>> & {
  readonly lines?: readonly LooseLine[] | null | undefined
  readonly ownTerms?: OwnTermsJson | null | undefined
}

/** The terms in the one way in which they are written; see `tidyRecord`. */
export function tidyTerms(terms: LooseTerms): ContractTerms {
  const { notice } = terms
  return given<ContractTerms>({
    supplier: terms.supplier,
    signedOn: terms.signedOn,
    startsOn: terms.startsOn,
    ownTerms: terms.ownTerms && tidyOwnTerms(terms.ownTerms),
    agreed: terms.agreed ? tidyAgreed(terms.agreed) : null,
    lines: listed(terms.lines?.map(tidyLine)),
    notice: notice ? given({ receivedOn: notice.receivedOn, confirmedOn: notice.confirmedOn }) : null,
    endsOn: terms.endsOn,
  })
}

/** What was agreed in the one way in which it is written; null where it is nothing. */
export function tidyAgreed(agreed: Loose<AgreedJson>): AgreedJson | null {
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
