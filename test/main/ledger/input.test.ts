import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultSettings, tidyRecord, tidySettings } from '../../../src/shared/ledger/index.ts'
import { contractRecordInput, settingsInput } from '../../../src/shared/ledger/input.ts'
import { anyRecord, anySettings } from './arbitraries.ts'
import { everything, sample } from './samples.ts'

/** Where and what the faults of a record are. */
function faults(record: unknown): string[] {
  const parsed = contractRecordInput.safeParse(record)
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

const base = sample(1)
const line = { kind: 'subscription', unitPrice: 100 }

describe('a record from outside', () => {
  test('with everything set is taken', () => {
    expect(contractRecordInput.parse(everything)).toEqual(everything)
  })

  test('that the rules accept is taken, whatever is in it', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(contractRecordInput.parse(record)).toEqual(tidyRecord(record))
      }),
    )
  })

  test.each<[string, object, string]>([
    ['no title', { title: ' ' }, 'title: Must not be empty'],
    ['a title too long', { title: 'x'.repeat(201) }, 'title: At most 200 characters'],
    ['notes too long', { notes: 'x'.repeat(20_001) }, 'notes: At most 20000 characters'],
    ['half a character', { notes: '\ud83d' }, 'notes: Not readable as text'],
    ['too many tags', { tags: Array.from({ length: 51 }, String) }, 'tags: At most 50 tags'],
    ['a tag too long', { tags: ['x'.repeat(61)] }, 'tags.0: At most 60 characters'],
    ['the same tag twice', { tags: ['a', 'a'] }, 'tags: The same tag twice'],
    ['no e-mail address', { contactEmail: 'nobody' }, 'contactEmail: Not an e-mail address'],
    ['an id in capitals', { id: everything.id.replace('8000', 'A000') }, 'id: A UUID in lower case is needed'],
    [
      'a date that does not exist',
      { noticeSent: { on: '2026-02-30', how: 'email' } },
      'noticeSent.on: 2026-02-30 is not a date',
    ],
    [
      'a date too early',
      { intent: { kind: 'look-again', on: '1899-12-31' } },
      'intent.on: Dates lie between 1900 and 2199',
    ],
    ['itself to follow', { followedBy: base.id }, 'followedBy: A contract cannot follow itself'],
    ['a name for a known supplier', { supplierName: 'Acme' }, 'supplierName: Only another supplier has a name here'],
    ['another currency', { currency: 'EUR' }, 'currency: Amounts are in DKK; EUR cannot be kept in this ledger'],
    [
      'another currency in a line',
      { terms: { ...base.terms, lines: [{ ...line, currency: 'SEK' }] } },
      'terms.lines.0.currency: Amounts are in DKK; SEK cannot be kept in this ledger',
    ],
    [
      'too many lines',
      { terms: { ...base.terms, lines: Array.from({ length: 1001 }, () => line) } },
      'terms.lines: At most 1000 lines',
    ],
    [
      'a price out of reach',
      { terms: { ...base.terms, lines: [{ ...line, unitPrice: 100_000_001 }] } },
      'terms.lines.0.unitPrice: At most 100000000',
    ],
    [
      'a signing day that does not exist',
      { terms: { ...base.terms, signedOn: '2026-02-30' } },
      'terms.signedOn: 2026-02-30 is not a date',
    ],
    [
      'half an øre',
      { terms: { ...base.terms, lines: [{ ...line, unitPrice: 99.5 }] } },
      'terms.lines.0.unitPrice: A whole number is needed',
    ],
  ])('with %s is refused in words', (_title, different, fault) => {
    expect(faults({ ...base, ...different })).toEqual([fault])
  })

  test.each<[string, object, string]>([
    [
      'a notice of both kinds',
      { agreed: { termination: { endsAt: 'any-day', noticeDays: 1, noticeMonths: 1 } } },
      'terms.agreed.termination',
    ],
    ['a binding that is not meant for the supplier', { agreed: { bindingMonths: 12 } }, 'terms.agreed.bindingMonths'],
    [
      'a line that ends before it begins',
      { lines: [{ ...line, from: '2026-02-01', to: '2026-01-01' }] },
      'terms.lines.0.to',
    ],
    [
      'two changes on one day',
      {
        lines: [
          {
            ...line,
            changes: [
              { on: '2026-05-01', quantity: 1 },
              { on: '2026-05-01', quantity: 2 },
            ],
          },
        ],
      },
      'terms.lines.0.changes.1.on',
    ],
  ])('with %s is refused by the rules', (_title, different, path) => {
    expect(faults({ ...base, terms: { ...base.terms, ...different } }).map((fault) => fault.split(': ')[0])).toEqual([
      path,
    ])
  })

  test('with minus nought has nought', () => {
    const parsed = contractRecordInput.parse({ ...base, terms: { ...base.terms, lines: [{ ...line, quantity: -0 }] } })
    expect(parsed.terms.lines).toStrictEqual([{ ...line, quantity: 0 }])
  })

  test('in DKK may say so; the ledger does not keep it', () => {
    const said = { ...base, currency: 'DKK', terms: { ...base.terms, lines: [{ ...line, currency: 'DKK' }] } }
    expect(contractRecordInput.parse(said)).toEqual({ ...base, terms: { ...base.terms, lines: [line] } })
  })

  test('with keys that nobody knows, or none at all, is refused', () => {
    expect(faults({ ...base, extra: 1 })).toHaveLength(1)
    expect(faults(JSON.parse(`{"__proto__": {"x": 1}}`)).length).toBeGreaterThan(0)
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(faults(anything).length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('settings from outside', () => {
  const settings = { ...defaultSettings, language: 'da', theme: 'dark' }

  test('are taken whatever is in them', () => {
    fc.assert(
      fc.property(anySettings, (any) => {
        expect(settingsInput.parse(any)).toEqual(tidySettings(any))
      }),
    )
  })

  test.each([
    ['another currency', { currency: 'EUR' }],
    ['an index of three decimals', { netPriceIndex: { '2027': 2.345 } }],
    ['an index for no year', { netPriceIndex: { '27': 2.4 } }],
    ['a language that is not there', { language: 'sv' }],
  ])('with %s are refused', (_title, different) => {
    expect(settingsInput.safeParse({ ...settings, ...different }).success).toBe(false)
  })
})
