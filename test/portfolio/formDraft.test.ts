import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  draftOf,
  inReadingOrder,
  newDraft,
  recordOf,
  translated,
  withSupplier,
} from '../../src/renderer/features/form/draft/index.ts'
import { exampleContracts } from '../../src/shared/examples/index.ts'
import { type ContractRecord, tidyRecord } from '../../src/shared/ledger/index.ts'
import { parseDay, type Supplier, suppliers } from '../../src/shared/rules/index.ts'
import { tidy } from '../main/ledger/arbitraries.ts'

const today = parseDay('2026-11-21') as number
const examples = exampleContracts(today, 'da', () => '6f9619ff-8b86-4d01-b42d-00cf4fc964ff').map(tidyRecord)

/** The record that the form makes of a record nobody touched. */
function throughTheForm(record: ContractRecord, language: 'da' | 'en') {
  return recordOf({ ...draftOf(record, language), supplier: record.terms.supplier }, language)
}

describe('a contract opened in the form and saved untouched is the same contract', () => {
  test.each(examples.map((record) => [record.title, record] as const))('%s', (_, record) => {
    expect(throughTheForm(record, 'da')).toMatchObject({ faults: [], record })
    expect(throughTheForm(record, 'en').record).toEqual(record)
  })

  test('whatever the ledger may hold', () => {
    fc.assert(
      fc.property(tidy, fc.constantFrom('da' as const, 'en' as const), (record, language) => {
        const { faults, record: again } = throughTheForm(record, language)
        expect(faults).toEqual([])
        expect(again).toEqual(record)
      }),
      { numRuns: 400 },
    )
  })

  test('when the language is changed meanwhile', () => {
    fc.assert(
      fc.property(tidy, (record) => {
        const draft = translated(draftOf(record, 'da'), 'da', 'en')
        expect(recordOf({ ...draft, supplier: record.terms.supplier }, 'en').record).toEqual(record)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a new contract', () => {
  const names = {
    licences: 'Licenser',
    users: 'Brugere',
    subscription: 'Abonnement',
    'set-up': 'Opsætning',
    installation: 'Installation',
  }
  const begun = (supplier: Supplier) => ({
    ...withSupplier(newDraft('6f9619ff-8b86-4d01-b42d-00cf4fc964ff'), supplier, names),
    supplier,
  })
  const missing: Record<Supplier, readonly string[]> = {
    cloudkom: ['signedOn', 'lines[0].unitPrice'],
    unicom: ['signedOn', 'lines[0].unitPrice'],
    zimaone: ['signedOn', 'lines[0].unitPrice'],
    ekontoret: ['agreed.periodMonths', 'signedOn', 'lines[0].unitPrice'],
    comasystem: ['startsOn', 'lines[0].unitPrice'],
    other: ['startsOn', 'supplierName', 'agreed.termination.notice', 'lines[0].unitPrice'],
  }

  test.each(suppliers)('of %s asks for what its terms need and nothing else', (supplier) => {
    const { faults } = recordOf(begun(supplier), 'da')
    expect(faults.map(({ path }) => path).sort()).toEqual([...missing[supplier]].sort())
  })

  test('of eKontoret charges the set-up on the order date', () => {
    const draft = begun('ekontoret')
    const [subscription, setUp] = draft.lines
    if (subscription === undefined || setUp === undefined) throw new Error('No set-up is offered')
    const typed = {
      ...draft,
      signedOn: '1.2.2026',
      periodMonths: '12',
      lines: [
        { ...subscription, unitPrice: '299' },
        { ...setUp, amount: '4.995' },
      ],
    }
    const { record, faults } = recordOf(typed, 'da')
    expect(faults).toEqual([])
    expect(record.terms.lines?.[1]).toEqual({
      kind: 'one-off',
      description: 'Opsætning',
      amount: 4_995_00,
      on: '2026-02-01',
    })
  })

  test('keeps what was typed when another supplier is chosen', () => {
    const typed = { ...begun('unicom'), signedOn: '1.2.2026', notes: 'Husk' }
    const changed = withSupplier(typed, 'comasystem', names)
    expect(changed).toMatchObject({ startsOn: '1.2.2026', signedOn: '', notes: 'Husk' })
    expect(withSupplier(changed, 'unicom', names)).toMatchObject({ signedOn: '1.2.2026', startsOn: '' })
  })
})

test('what is wrong is told once, at its own field', () => {
  const [record] = examples
  if (record === undefined) throw new Error('No example')
  const draft = { ...draftOf(record, 'da'), supplier: record.terms.supplier }
  const [line] = draft.lines
  if (line === undefined) throw new Error('No line')
  const wrong = {
    ...draft,
    signedOn: '30.2.2026',
    lines: [{ ...line, unitPrice: '100 EUR', from: '1.2.2020', to: '1.1.2020' }],
  }
  const { faults } = recordOf(wrong, 'da')
  expect(faults.map(({ path, problem }) => [path, problem.kind])).toEqual([
    ['lines[0].unitPrice', 'typed'],
    ['signedOn', 'typed'],
    ['lines[0].to', 'rules'],
  ])
})

test('errors are told in the order in which the form is read', () => {
  const order = [
    'signedOn',
    'agreed.termination.notice',
    'lines[0].unitPrice',
    'lines[0].changes[1].on',
    'lines[1].amount',
    'title',
  ]
  expect(inReadingOrder([...order, 'title'].reverse())).toEqual(order)
})

test('a row of changes in which nothing is typed yet is none', () => {
  const [record] = examples
  if (record === undefined) throw new Error('No example')
  const draft = { ...draftOf(record, 'da'), supplier: record.terms.supplier }
  const blank = { key: 9, on: '', quantity: '', unitPrice: '' }
  const lines = draft.lines.map((line) => ({ ...line, changes: [...line.changes, blank] }))
  expect(recordOf({ ...draft, lines }, 'da')).toMatchObject({ faults: [], record })
})
