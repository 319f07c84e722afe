import fc from 'fast-check'
import { type ContractRecord, type ContractTerms, type Settings, tidyRecord } from '../../../src/shared/ledger/index.ts'
import type { AgreedJson, AgreedTerminationJson, LineJson, Supplier } from '../../../src/shared/rules/index.ts'
import { ownTerms, settles } from './itemArbitraries.ts'
import {
  amount,
  count,
  day,
  days,
  earlierDay,
  laterDay,
  maybe,
  months,
  monthsFrom0,
  record,
  requiredText,
  text,
  unitPrice,
} from './primitives.ts'

const changes = fc.uniqueArray(
  record<{ on: string; quantity?: number; unitPrice?: number }>({
    on: laterDay,
    quantity: maybe(count),
    unitPrice: maybe(unitPrice),
  }).filter((change) => change.quantity !== undefined || change.unitPrice !== undefined),
  { selector: ({ on }) => on, maxLength: 4 },
)

const anyLine = { description: maybe(text(60)), vatFree: maybe(fc.boolean()) }
const recurring = {
  ...anyLine,
  unitPrice,
  quantity: maybe(count),
  from: maybe(earlierDay),
  to: maybe(laterDay),
  changes: maybe(changes),
}

function line(supplier: Supplier): fc.Arbitrary<LineJson> {
  const kinds: fc.Arbitrary<LineJson>[] = [
    record<LineJson>({ kind: fc.constant('subscription'), ...recurring } as never),
    record<LineJson>({ kind: fc.constant('one-off'), ...anyLine, amount, on: day } as never),
    record<LineJson>({
      kind: fc.constant('metered'),
      ...anyLine,
      entries: maybe(fc.array(fc.record({ on: day, amount }), { maxLength: 4 })),
    } as never),
  ]
  if (supplier === 'unicom')
    kinds.push(record<LineJson>({ kind: fc.constant('hardware'), ...recurring, listPrice: maybe(amount) } as never))
  return fc.oneof(...kinds)
}

function termination(supplier: Supplier): fc.Arbitrary<AgreedTerminationJson> {
  const length = fc.oneof(fc.record({ noticeMonths: monthsFrom0 }), fc.record({ noticeDays: days }))
  const ends = fc.oneof(
    fc.constantFrom({ endsAt: 'any-day' as const }, { endsAt: 'month-end' as const }),
    record<Pick<AgreedTerminationJson, 'endsAt' | 'termMonths' | 'firstTermMonths'>>({
      endsAt: fc.constant('period-end'),
      termMonths: supplier === 'cloudkom' ? months : maybe(months),
      firstTermMonths: maybe(months),
    }),
  )
  const lockIn = record<Pick<AgreedTerminationJson, 'lockInMonths' | 'noticeInLockIn'>>({
    lockInMonths: maybe(monthsFrom0),
    noticeInLockIn: maybe(fc.boolean()),
  })
  return fc.tuple(lockIn, length, ends).map(([first, second, third]) => ({ ...first, ...second, ...third }))
}

function agreed(supplier: Supplier): fc.Arbitrary<AgreedJson | undefined> {
  const none = fc.constant(undefined)
  const needed = supplier === 'other' || supplier === 'ekontoret'
  const agreement = record<AgreedJson>({
    bindingMonths: supplier === 'unicom' ? maybe(months) : none,
    periodMonths: needed ? months : supplier === 'cloudkom' ? none : maybe(months),
    paymentDays: supplier === 'cloudkom' || needed ? maybe(days) : none,
    billing: supplier === 'other' ? maybe(fc.constantFrom('advance' as const, 'arrears' as const)) : none,
    termination: supplier === 'other' ? termination(supplier) : maybe(termination(supplier)),
  })
  return needed ? agreement : maybe(agreement)
}

/** Terms that the rules accept, of any supplier, with anything set or left out. */
const terms: fc.Arbitrary<ContractTerms> = fc
  .constantFrom<Supplier>('cloudkom', 'unicom', 'zimaone', 'ekontoret', 'comasystem', 'other')
  .chain((supplier) =>
    record<ContractTerms>({
      supplier: fc.constant(supplier),
      signedOn: earlierDay,
      startsOn: maybe(earlierDay),
      ownTerms: supplier === 'other' ? maybe(ownTerms) : fc.constant(undefined),
      agreed: agreed(supplier),
      lines: maybe(fc.array(line(supplier), { maxLength: 5 })),
      notice: maybe(record<{ receivedOn: string; confirmedOn?: string }>({ receivedOn: day, confirmedOn: maybe(day) })),
      endsOn: maybe(day),
    }),
  )
  .chain((its) => fc.integer({ min: 0, max: 4 }).map((share) => withDiscounts(withoutBilling(its), share)))

/** Own terms that say when is invoiced leave nothing to agree on that. */
function withoutBilling(its: ContractTerms): ContractTerms {
  if (its.agreed === undefined || !settles(its.ownTerms, 'subscription-billing')) return its
  const { billing: _, ...agreed } = its.agreed
  return { ...its, agreed }
}

/** Where something binds a Unicom contract: a discount on its lines of so many quarters of their lowest price. */
function withDiscounts(its: ContractTerms, share: number): ContractTerms {
  const { bindingMonths, termination } = its.agreed ?? {}
  const bound = termination === undefined ? bindingMonths !== undefined : (termination.lockInMonths ?? 0) > 0
  if (its.supplier !== 'unicom' || !bound || its.lines === undefined || share === 0) return its
  const lines = its.lines.map((line) => {
    if (line.kind !== 'subscription' && line.kind !== 'hardware') return line
    const prices = (line.changes ?? []).map((change) => change.unitPrice ?? line.unitPrice)
    return { ...line, discount: Math.floor((Math.min(line.unitPrice, ...prices) * share) / 4) }
  })
  return { ...its, lines }
}

const intent: fc.Arbitrary<ContractRecord['intent']> = fc.oneof(
  fc.constantFrom('undecided' as const, 'leave' as const).map((kind) => ({ kind })),
  fc.option(day).map((through) => ({ kind: 'keep' as const, through })),
  day.map((on) => ({ kind: 'look-again' as const, on })),
)

/** Days before a deadline, in any order. */
const leads = fc.uniqueArray(fc.integer({ min: 0, max: 730 }), { minLength: 1, maxLength: 8 })

const proof = fc.record({
  step: fc.constantFrom('sent', 'received', 'confirmed'),
  name: requiredText(200),
  sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
})

const document = fc.record({
  name: requiredText(200),
  sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
  bytes: fc.integer({ min: 0, max: 2 ** 30 }),
  addedOn: day,
})

const invoice = fc.record({
  invoiceOn: day,
  gross: fc.option(amount),
  number: text(100),
  paidOn: fc.option(day),
})

/** Any record that the ledger accepts, as a screen might send it (not yet tidy), following no other. */
export const anyRecord: fc.Arbitrary<ContractRecord> = terms.chain((its) =>
  fc.record({
    id: fc.uuid(),
    title: requiredText(200),
    supplierName: its.supplier === 'other' ? requiredText(200) : fc.constant(null),
    contractNumber: text(100),
    contactPerson: text(200),
    contactEmail: fc.constantFrom('', 'kontor@example.dk', 'å+ø@æ.example.com'),
    noticeAddress: text(200),
    costCentre: text(100),
    tags: fc.uniqueArray(requiredText(60), { maxLength: 6 }),
    notes: text(300),
    edition: fc.option(fc.constantFrom('unicom-2018-05-25', 'cloudkom-2020')),
    ownTermsId: its.supplier === 'other' ? fc.option(fc.uuid()) : fc.constant(null),
    intent,
    followedBy: fc.constant(null),
    noticeSent: fc.option(fc.record({ on: day, how: fc.constantFrom('email', 'letter', 'portal', 'other') })),
    proofs: fc.array(proof, { maxLength: 3 }),
    documents: fc.uniqueArray(document, { selector: ({ sha256 }) => sha256, maxLength: 3 }),
    wrapUp: fc.record({
      finalInvoiceOn: fc.option(day),
      hardwareReturnedOn: fc.option(day),
      dataRetrievedOn: fc.option(day),
    }),
    reminderLeads: fc.option(leads),
    invoices: fc.uniqueArray(invoice, { selector: ({ invoiceOn }) => invoiceOn, maxLength: 6 }),
    example: fc.boolean(),
    terms: fc.constant(its),
  }),
)

export const tidy = anyRecord.map(tidyRecord)

export const anySettings: fc.Arbitrary<Settings> = fc.record({
  language: fc.constantFrom('system', 'da', 'en'),
  theme: fc.constantFrom('system', 'light', 'dark'),
  netPriceIndex: fc.dictionary(
    fc.integer({ min: 1900, max: 2199 }).map(String),
    fc.integer({ min: -10_000, max: 100_000 }).map((hundredths) => hundredths / 100),
    { maxKeys: 6, noNullPrototype: true },
  ),
  business: fc.record({
    name: text(200),
    address: text(200),
    cvr: fc.constantFrom('', '12345678'),
    signatory: text(100),
    email: fc.constantFrom('', 'kontor@example.dk'),
    phone: text(40),
    logo: fc.constantFrom('', 'data:image/png;base64,iVBORw0KGgo='),
  }),
  reminders: fc.record({
    leads,
    payments: fc.boolean(),
    quiet: fc.option(fc.constantFrom({ from: '18:00', to: '08:00' }, { from: '00:30', to: '06:15' })),
    workingDaysOnly: fc.boolean(),
    startAtLogin: fc.option(fc.boolean()),
    stayInTray: fc.boolean(),
    calendarFolder: fc.option(fc.constantFrom('/home/æ/Kalender', 'C:\\Kalender')),
  }),
  currency: fc.constant('DKK'),
})
