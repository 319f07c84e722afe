import { expect, test } from 'vitest'
import {
  type ContractJson,
  liability,
  mostOff,
  newestEdition,
  parseContract,
  parseDay,
} from '../../src/shared/rules/index.ts'

const context = { today: parseDay('2026-11-21') as number, netPriceIndex: new Map<number, number>() }
const subscription = { kind: 'subscription' as const, unitPrice: 19_900, quantity: 3 }

test.each<[string, Omit<ContractJson, 'id'>, number | null]>([
  [
    'Unicom: six monthly fees, rented hardware apart',
    { supplier: 'unicom', signedOn: '2025-01-01', lines: [subscription, { kind: 'hardware', unitPrice: 4_900 }] },
    6 * 59_700,
  ],
  [
    'Unicom, in its first six months: what those are expected to cost',
    {
      supplier: 'unicom',
      signedOn: '2026-10-01',
      lines: [{ ...subscription, changes: [{ on: '2027-01-01', quantity: 5 }] }],
    },
    3 * 59_700 + 3 * 99_500,
  ],
  [
    'ZimaOne: the payments of twelve months',
    { supplier: 'zimaone', signedOn: '2026-01-01', lines: [{ ...subscription, quantity: 1, unitPrice: 9_900 }] },
    594_000,
  ],
  [
    'ZimaOne: never over 10,000 kroner',
    { supplier: 'zimaone', signedOn: '2026-01-01', lines: [{ ...subscription, quantity: 20 }] },
    1_000_000,
  ],
  [
    'eKontoret: the latest invoice of the subscription, not the set-up beside it',
    {
      supplier: 'ekontoret',
      signedOn: '2026-01-10',
      agreed: { periodMonths: 12 },
      lines: [
        { ...subscription, quantity: 1 },
        { kind: 'one-off', amount: 399_500, on: '2026-01-10' },
      ],
    },
    12 * 19_900,
  ],
  [
    'eKontoret: nothing before the first invoice',
    { supplier: 'ekontoret', signedOn: '2027-01-10', agreed: { periodMonths: 12 }, lines: [subscription] },
    null,
  ],
  ['COMAsystem: 200,000 kroner', { supplier: 'comasystem', signedOn: '2026-01-01' }, 20_000_000],
  ['CloudKOM: not stated', { supplier: 'cloudkom', signedOn: '2026-01-01', lines: [subscription] }, null],
])('%s', (_, json, wanted) => {
  const parsed = parseContract({ id: 'a', ...json })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  expect(liability(parsed.value, newestEdition(json.supplier), context)?.amount ?? null).toBe(wanted)
})

test('while Unicom’s service fails, half the fixed fees at most; the others name no such thing', () => {
  const reduction = (json: Omit<ContractJson, 'id'>) => {
    const parsed = parseContract({ id: 'a', ...json })
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
    return mostOff(parsed.value, newestEdition(json.supplier), context)?.perMonth ?? null
  }
  const lines = [subscription, { kind: 'hardware' as const, unitPrice: 4_900 }]
  expect(reduction({ supplier: 'unicom', signedOn: '2025-01-01', lines })).toBe(29_850)
  expect(reduction({ supplier: 'cloudkom', signedOn: '2025-01-01', lines: [subscription] })).toBeNull()
})
