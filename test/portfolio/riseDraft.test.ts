import { describe, expect, test } from 'vitest'
import { type RiseDraft, readRise, withRise } from '../../src/renderer/features/contract/riseDraft.ts'
import { blankRecord, type ContractRecord } from '../../src/shared/ledger/index.ts'
import { contractOf, day } from '../rules/contracts.ts'

const terms: ContractRecord['terms'] = {
  supplier: 'unicom',
  signedOn: '2026-01-15',
  lines: [
    { kind: 'one-off', amount: 500_00, on: '2026-02-01' },
    {
      kind: 'subscription',
      unitPrice: 199_00,
      changes: [
        { on: '2027-01-01', quantity: 3 },
        { on: '2027-03-01', unitPrice: 209_00 },
      ],
    },
  ],
}
const contract = contractOf(terms)
const record: ContractRecord = { ...blankRecord, id: 'a', title: 'Mobil', edition: null, terms }
const typed: RiseDraft = {
  line: 1,
  announcedOn: '21.11.2026',
  from: '1.1.2027',
  newPrice: '219',
  isPassedOn: false,
  passedOnLength: '',
  passedOnUnit: 'months',
}

describe('a rise as it is typed', () => {
  test('is read once day and price stand there', () => {
    expect(readRise(typed, contract, 'da')).toEqual({
      ok: true,
      rise: { line: 1, announcedOn: day('2026-11-21'), from: day('2027-01-01'), newUnitPrice: 219_00 },
    })
  })

  test('has the notice of a subcontractor only where it is passed on', () => {
    const told = { ...typed, passedOnLength: '45', passedOnUnit: 'days' as const }
    expect(readRise({ ...told, isPassedOn: true }, contract, 'da')).toMatchObject({ rise: { passedOn: { days: 45 } } })
    expect(readRise(told, contract, 'da')).not.toHaveProperty('rise.passedOn')
  })

  test.each<[string, Partial<RiseDraft>, object]>([
    ['no day', { from: '' }, { from: 'not-a-date' }],
    ['from a day before it was announced', { from: '20.11.2026' }, { from: 'before-announced' }],
    ['no amount', { newPrice: 'mere' }, { newPrice: 'amount' }],
    ['no more than the price that day', { from: '1.3.2027', newPrice: '209,00' }, { newPrice: 'not-higher' }],
    ['passed on without a notice', { isPassedOn: true, passedOnLength: '0' }, { passedOnLength: 'not-whole' }],
  ])('is refused: %s', (_, part, problems) => {
    expect(readRise({ ...typed, ...part }, contract, 'da')).toEqual({ ok: false, problems })
  })
})

describe('a rise that is accepted', () => {
  const rise = { line: 1, announcedOn: day('2026-11-21'), from: day('2027-01-01'), newUnitPrice: 219_00 }

  test('is a dated change of its line, in the order of days', () => {
    expect(withRise(record, rise, day('2027-02-01')).terms.lines?.[1]).toMatchObject({
      changes: [
        { on: '2027-01-01', quantity: 3 },
        { on: '2027-02-01', unitPrice: 219_00 },
        { on: '2027-03-01', unitPrice: 209_00 },
      ],
    })
  })

  test('leaves a change of quantity on that day, and the other lines, as they are', () => {
    const raised = withRise(record, rise, day('2027-01-01'))
    expect(raised.terms.lines?.[1]).toMatchObject({
      changes: [
        { on: '2027-01-01', quantity: 3, unitPrice: 219_00 },
        { on: '2027-03-01', unitPrice: 209_00 },
      ],
    })
    expect(raised.terms.lines?.[0]).toBe(record.terms.lines?.[0])
  })
})
