import fc from 'fast-check'
import type { OwnTermsSet, Scenario } from '../../../src/shared/ledger/index.ts'
import { type AgreedJson, type BlockJson, type OwnTermsJson, suppliers } from '../../../src/shared/rules/index.ts'
import {
  amount,
  count,
  day,
  days,
  laterDay,
  maybe,
  months,
  record,
  requiredText,
  text,
  unitPrice,
} from './primitives.ts'

type Blocks = readonly BlockJson[]

/** Blocks that go with each other whatever the others are; each list settles a thing of its own, or nothing. */
const blocks: fc.Arbitrary<Blocks> = fc
  .tuple(
    fc.constantFrom<Blocks>([], [{ kind: 'subscription-period', months: 3, anchor: 'signing' }]),
    fc.oneof(
      fc.constant<Blocks>([]),
      fc.record({ months, days, quarterly: fc.boolean(), during: maybe(fc.boolean()) }).map(
        ({ months, days, quarterly, during }): Blocks => [
          { kind: 'notice-period', days },
          quarterly
            ? { kind: 'ends-at', at: 'quarter-end' }
            : { kind: 'ends-at', at: 'period-end', termMonths: months },
          // Its keys in another order than the tidy one.
          { months, kind: 'lock-in', ...(during !== undefined && { noticeDuring: during }) },
        ],
      ),
    ),
    fc.constantFrom<Blocks>(
      [],
      [{ model: 'packs-in-advance', kind: 'subscription-billing', packSize: 5, paidMonths: 1 }],
      [{ kind: 'subscription-billing', model: 'monthly-peak' }],
    ),
    fc.oneof(
      fc.constant<Blocks>([]),
      fc.record({ days, each: amount }).map(
        ({ days, each }): Blocks => [
          { kind: 'late-interest', percentPerMonth: 0.75 },
          { kind: 'reminder-fees', most: 3, each },
          { kind: 'access-closed', graceDays: [14, days] },
          { kind: 'liability-cap', model: 'amount', most: each },
        ],
      ),
    ),
  )
  .map((lists) => lists.flat())

/** Own terms that the rules accept, as a screen might send them: not yet tidy. */
export const ownTerms: fc.Arbitrary<OwnTermsJson> = fc
  .tuple(requiredText(200), maybe(day), blocks, fc.array(requiredText(300), { minLength: 1, maxLength: 3 }), text(60))
  .map(([name, dated, settled, sayings, heading]) => ({
    name,
    ...(dated !== undefined && { dated }),
    clauses: [
      ...sayings.map((says, index) => ({ blocks: [], says, heading, ref: `§ ${index + 1}` })),
      ...settled.map((block, index) => ({ blocks: [block], ref: `${index + 1}.1`, says: '' })),
    ],
  }))

/** Whether own terms have a building block of a kind. */
export function settles(terms: OwnTermsJson | undefined, kind: BlockJson['kind']): boolean {
  return terms?.clauses.some(({ blocks }) => blocks?.some((block) => block.kind === kind)) ?? false
}

export const anySet: fc.Arbitrary<OwnTermsSet> = fc.record({
  terms: ownTerms,
  notes: text(300),
  supplierName: text(200),
  id: fc.uuid(),
})

const agreed: fc.Arbitrary<AgreedJson> = record<AgreedJson>({
  bindingMonths: maybe(months),
  periodMonths: maybe(months),
  paymentDays: maybe(days),
  billing: maybe(fc.constantFrom('advance', 'arrears')),
  termination: maybe(fc.record({ endsAt: fc.constant('month-end' as const), noticeMonths: months })),
})

const candidate: fc.Arbitrary<Scenario['candidates'][number]> = fc.constantFrom(...suppliers).chain((supplier) =>
  fc.record({
    agreed,
    supplier: fc.constant(supplier),
    ownTermsId: supplier === 'other' ? fc.option(fc.uuid()) : fc.constant(null),
    supplierName: supplier === 'other' ? requiredText(200) : fc.constant(null),
    unitPrice: fc.option(unitPrice),
  }),
)

/** Any scenario that the ledger accepts, as a screen might send it: not yet tidy. */
export const anyScenario: fc.Arbitrary<Scenario> = fc.record({
  id: fc.uuid(),
  name: requiredText(200),
  months: fc.integer({ min: 12, max: 60 }),
  need: fc.record({
    leaving: fc.option(fc.record({ on: laterDay, known: fc.constantFrom('on-the-day', 'ahead') })),
    changes: fc.uniqueArray(fc.record({ units: count, on: laterDay }), { selector: ({ on }) => on, maxLength: 5 }),
    startsOn: fc.constant('2026-12-01'),
    units: count,
    unitPrice,
  }),
  candidates: fc.array(candidate, { maxLength: 12 }),
})
