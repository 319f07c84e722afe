import { expect, test } from 'vitest'
import { faultText, parseRequest } from '../../src/shared/rules/index.ts'

const frame = { today: '2026-11-21', chargesFrom: '2026-01-01', chargesTo: '2026-12-31' }
const unicom = { id: 'a', supplier: 'unicom', signedOn: '2026-01-31' }
const other = (termination: object) => ({
  ...{ id: 'a', supplier: 'other', signedOn: '2026-01-31' },
  agreed: { periodMonths: 1, termination },
})
const bound = { agreed: { bindingMonths: 24 } }
const line = { kind: 'subscription', unitPrice: 100 }

/** The places of all faults of a request that is right but for what is given. */
function faultsOf(request: object): string[] {
  const parsed = parseRequest({ ...frame, ...request })
  return parsed.ok ? [] : parsed.faults.map(({ path }) => path)
}

function ofContract(contract: object): string[] {
  return faultsOf({ contracts: [contract] })
}

test.each<[string, object, string[]]>([
  ['nothing but what is required', unicom, []],
  ['id missing', { supplier: 'unicom', signedOn: '2026-01-31' }, ['id']],
  ['null for a list', { ...unicom, lines: null }, ['lines']],
  [
    'hardware elsewhere than Unicom',
    { ...unicom, supplier: 'cloudkom', lines: [{ ...line, kind: 'hardware' }] },
    ['lines[0].kind'],
  ],
  ['a discount on a binding', { ...unicom, ...bound, lines: [{ ...line, discount: 100 }] }, []],
  [
    'a discount of less than nothing',
    { ...unicom, ...bound, lines: [{ ...line, discount: -1 }] },
    ['lines[0].discount'],
  ],
  [
    'a discount that is no number',
    { ...unicom, ...bound, lines: [{ ...line, discount: null }] },
    ['lines[0].discount'],
  ],
  ['a discount over the price', { ...unicom, ...bound, lines: [{ ...line, discount: 101 }] }, ['lines[0].discount']],
  [
    'a discount over a later price',
    { ...unicom, ...bound, lines: [{ ...line, discount: 50, changes: [{ on: '2026-05-01', unitPrice: 49 }] }] },
    ['lines[0].discount'],
  ],
  ['a discount where nothing binds', { ...unicom, lines: [line, { ...line, discount: 1 }] }, ['lines[1].discount']],
  [
    'a discount where an agreement without lock-in replaces the binding',
    {
      ...unicom,
      agreed: { bindingMonths: 12, termination: { noticeDays: 30, endsAt: 'any-day' } },
      lines: [{ ...line, discount: 1 }],
    },
    ['lines[0].discount'],
  ],
  [
    'a discount from another supplier',
    { ...unicom, supplier: 'comasystem', lines: [{ ...line, discount: 1 }] },
    ['lines[0].discount'],
  ],
  ['a discount on usage', { ...unicom, ...bound, lines: [{ kind: 'metered', discount: 1 }] }, ['lines[0].discount']],
  ['list price on a subscription', { ...unicom, lines: [{ ...line, listPrice: 1 }] }, ['lines[0].listPrice']],
  ['a kind that is none', { ...unicom, lines: [{ kind: 'gift', unitPrice: 1 }] }, ['lines[0].kind']],
  ['a price over the limit', { ...unicom, lines: [{ ...line, unitPrice: 100_000_001 }] }, ['lines[0].unitPrice']],
  ['a price at the limit', { ...unicom, lines: [{ ...line, unitPrice: 100_000_000 }] }, []],
  ['a count over the limit', { ...unicom, lines: [{ ...line, quantity: 10_001 }] }, ['lines[0].quantity']],
  ['months over the limit', { ...unicom, agreed: { bindingMonths: 121 } }, ['agreed.bindingMonths']],
  ['a binding of no months', { ...unicom, agreed: { bindingMonths: 0 } }, ['agreed.bindingMonths']],
  ['a year too early', { ...unicom, signedOn: '1899-12-31' }, ['signedOn']],
  ['a year too late', { ...unicom, endsOn: '2200-01-01' }, ['endsOn']],
  [
    'a change of nothing',
    { ...unicom, lines: [{ ...line, changes: [{ on: '2026-05-01' }] }] },
    ['lines[0].changes[0]'],
  ],
  [
    'two changes on one day',
    {
      ...unicom,
      lines: [
        {
          ...line,
          changes: [
            { on: '2026-05-01', quantity: 1 },
            { on: '2026-05-01', unitPrice: 2 },
          ],
        },
      ],
    },
    ['lines[0].changes[1].on'],
  ],
  ['payment days of a supplier that states them', { ...unicom, agreed: { paymentDays: 8 } }, ['agreed.paymentDays']],
  ['billing for a supplier that states it', { ...unicom, agreed: { billing: 'arrears' } }, ['agreed.billing']],
  ['a period for CloudKOM', { ...unicom, supplier: 'cloudkom', agreed: { periodMonths: 1 } }, ['agreed.periodMonths']],
  ['no period for eKontoret', { ...unicom, supplier: 'ekontoret' }, ['agreed.periodMonths']],
  [
    'nothing agreed with another supplier',
    { ...unicom, supplier: 'other' },
    ['agreed.periodMonths', 'agreed.termination'],
  ],
  ['no notice', other({ endsAt: 'any-day' }), ['agreed.termination']],
  ['both kinds of notice', other({ endsAt: 'any-day', noticeDays: 1, noticeMonths: 1 }), ['agreed.termination']],
  [
    'a term without period end',
    other({ endsAt: 'month-end', noticeDays: 1, termMonths: 12 }),
    ['agreed.termination.termMonths'],
  ],
  [
    'CloudKOM to a period end without a term',
    { ...unicom, supplier: 'cloudkom', agreed: { termination: { endsAt: 'period-end', noticeMonths: 1 } } },
    ['agreed.termination.termMonths'],
  ],
  ['a notice without its day', { ...unicom, notice: {} }, ['notice.receivedOn']],
  [
    'an end before the line begins',
    { ...unicom, lines: [{ ...line, from: '2026-05-01', to: '2026-04-30' }] },
    ['lines[0].to'],
  ],
  [
    'several faults at once',
    { ...unicom, signedOn: '2026-02-30', colour: 'red', lines: [{ ...line, quantity: -1 }] },
    ['signedOn', 'lines[0].quantity', 'colour'],
  ],
])('%s', (_, contract, wanted) => {
  expect(ofContract(contract)).toEqual(wanted.map((path) => `contracts[0].${path}`))
})

test.each<[string, object, string[]]>([
  ['a charge range turned round', { chargesTo: '2025-12-31' }, ['chargesTo']],
  ['an unknown list', { contract: [] }, ['contract']],
  ['an index of three decimals', { netPriceIndex: { '2027': 2.401 } }, ['netPriceIndex.2027']],
  ['an index of a negative percentage', { netPriceIndex: { '2027': -2.4 } }, []],
  ['an index of no year', { netPriceIndex: { next: 2 } }, ['netPriceIndex.next']],
  ['an index as text', { netPriceIndex: { '2027': '2.4' } }, ['netPriceIndex.2027']],
  [
    'a late payment without its days',
    { latePayments: [{ id: 'a', supplier: 'unicom', amount: 1 }] },
    ['latePayments[0].dueOn', 'latePayments[0].paidOn'],
  ],
  [
    'a price change without its contract',
    { priceChanges: [{ id: 'a', announcedOn: '2026-01-01' }] },
    ['priceChanges[0].contract'],
  ],
  [
    'a price change of a bad contract',
    { priceChanges: [{ id: 'a', announcedOn: '2026-01-01', contract: { ...unicom, signedOn: 'soon' } }] },
    ['priceChanges[0].contract.signedOn'],
  ],
  ['too many working days', { workingDays: [{ id: 'a', from: '2026-01-01', days: 10_001 }] }, ['workingDays[0].days']],
  [
    'the same id twice in a list, but not in two',
    {
      workingDays: [{ id: 'a', from: '2026-01-01', days: 1 }],
      latePayments: [1, 2].map(() => ({
        id: 'a',
        supplier: 'unicom',
        amount: 1,
        dueOn: '2026-01-01',
        paidOn: '2026-01-02',
      })),
    },
    ['latePayments[1].id'],
  ],
])('%s', (_, request, wanted) => {
  expect(faultsOf(request)).toEqual(wanted)
})

test('keys that JavaScript knows of its own are unknown like any other', () => {
  const hostile = JSON.parse('{"__proto__": 1, "constructor": 2, "toString": 3}')
  expect(faultsOf({ contracts: [Object.assign(JSON.parse(JSON.stringify(unicom)), {}, hostile)] })).toEqual([
    'contracts[0].constructor',
    'contracts[0].toString',
  ])
  const parsed = parseRequest(
    JSON.parse('{"today":"2026-11-21","chargesFrom":"2026-01-01","chargesTo":"2026-12-31","__proto__":{}}'),
  )
  expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path)).toEqual(['__proto__'])
})

test('a fault is said in both languages', () => {
  const parsed = parseRequest({ ...frame, today: '2026-02-30' })
  const [fault] = parsed.ok ? [] : parsed.faults
  expect(fault && faultText(fault, 'en')).toBe('2026-02-30 is not a date')
  expect(fault && faultText(fault, 'da')).toBe('2026-02-30 er ikke en dato')
})
