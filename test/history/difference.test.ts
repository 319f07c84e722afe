import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { difference } from '../../src/shared/history/index.ts'
import { type ContractRecord, tidyRecord } from '../../src/shared/ledger/index.ts'
import type { LineJson } from '../../src/shared/rules/index.ts'
import { tidy } from '../main/ledger/arbitraries.ts'
import { cleaning, everything, sample } from '../main/ledger/samples.ts'

const withLines = (lines: LineJson[]) => sample(1, { terms: { ...sample(1).terms, lines } })
const licences: LineJson = { kind: 'subscription', description: 'Licenser', unitPrice: 20_000, quantity: 10 }
const phone: LineJson = { kind: 'hardware', description: 'Telefon', unitPrice: 5_000 }

describe('what differs between two states of a contract', () => {
  test('a field with what it was and what it is', () => {
    expect(difference(sample(1), sample(1, { title: 'Telefoni' }))).toEqual([
      {
        field: 'title',
        about: null,
        before: { kind: 'text', text: 'Contract 1' },
        after: { kind: 'text', text: 'Telefoni' },
      },
    ])
  })

  test('what was empty, or is, says nothing', () => {
    expect(difference(sample(1), sample(1, { notes: 'Ring først' }))).toMatchObject([
      { field: 'notes', before: null, after: { text: 'Ring først' } },
    ])
  })

  test('a price within its line, which is told by its name', () => {
    expect(difference(withLines([licences]), withLines([{ ...licences, unitPrice: 21_000 }]))).toEqual([
      {
        field: 'unitPrice',
        about: { part: 'line', number: 1, kind: 'subscription', description: 'Licenser' },
        before: { kind: 'amount', ore: 20_000 },
        after: { kind: 'amount', ore: 21_000 },
      },
    ])
  })

  test('a line that is put before another is new, and the other is as it was', () => {
    expect(difference(withLines([licences]), withLines([phone, licences]))).toMatchObject([
      { field: 'line', about: { number: 1, description: 'Telefon' }, before: null, after: { kind: 'whole' } },
    ])
  })

  test('a line that is gone', () => {
    expect(difference(withLines([phone, licences]), withLines([licences]))).toMatchObject([
      { field: 'line', about: { number: 1, description: 'Telefon' }, after: null },
    ])
  })

  test('an invoice by its day, a document by its name', () => {
    const [invoice] = everything.invoices
    if (!invoice) throw new Error('The sample has invoices')
    const paid = { ...everything, invoices: [{ ...invoice, paidOn: null }], documents: everything.documents.slice(1) }
    expect(difference(everything, paid)).toMatchObject([
      { field: 'document', before: { kind: 'file', name: 'Aftale æøå.pdf' }, after: null },
      {
        field: 'invoicePaidOn',
        about: { part: 'invoice', day: '2026-02-01' },
        before: { day: '2026-02-03' },
        after: null,
      },
      { field: 'invoice', about: { day: '2026-05-01' }, before: { kind: 'yes' }, after: null },
    ])
  })

  test('a clause of the contract’s own terms', () => {
    const { terms } = cleaning
    const [first, ...rest] = terms.clauses
    if (!first) throw new Error('The sample has clauses')
    const resting = (clauses: typeof terms.clauses) =>
      sample(1, { terms: { supplier: 'other', signedOn: '2026-01-31', ownTerms: { ...terms, clauses } } })
    expect(difference(resting(terms.clauses), resting([{ ...first, says: 'Nyt' }, ...rest]))).toMatchObject([
      { field: 'clauseSays', about: { part: 'clause', ref: first.ref }, after: { text: 'Nyt' } },
    ])
  })

  test('the same things in another order', () => {
    expect(difference(withLines([licences, phone]), withLines([phone, licences]))).toMatchObject([{ field: 'order' }])
  })
})

describe('laws', () => {
  test('nothing differs exactly where both are the same', () => {
    fc.assert(
      fc.property(tidy, tidy, (one, other) => {
        expect(difference(one, one)).toEqual([])
        expect(difference(one, { ...other, id: one.id }).length > 0).toBe(
          JSON.stringify(one) !== JSON.stringify({ ...other, id: one.id }),
        )
      }),
    )
  })

  test('the way back says the same with before and after exchanged', () => {
    const told = (changes: ReturnType<typeof difference>) =>
      changes.map(({ field, before, after }) => JSON.stringify([field, before, after])).sort()
    fc.assert(
      fc.property(tidy, tidy, (one, other) => {
        const there = difference(one, other).filter(({ field }) => field !== 'order')
        const back = difference(other, one).filter(({ field }) => field !== 'order')
        const turned = back.map((change) => ({ ...change, before: change.after, after: change.before }))
        // Lines are paired from the first state on, so only contracts without lines have one way to be told.
        if (one.terms.lines === undefined || other.terms.lines === undefined) expect(told(turned)).toEqual(told(there))
      }),
    )
  })

  test('whatever is emptied of a full contract is told, and not as another order', () => {
    const blank = sample(1)
    for (const key of Object.keys(everything) as (keyof ContractRecord)[]) {
      if (key === 'id') continue
      const changed = tidyRecord({ ...everything, [key]: blank[key] })
      if (JSON.stringify(changed) === JSON.stringify(everything)) continue
      const fields = difference(everything, changed).map(({ field }) => field)
      expect(fields, key).not.toEqual([])
      expect(fields, key).not.toContain('order')
    }
  })
})
