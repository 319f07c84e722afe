import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contractRecordInput, ownTermsSetInput, scenarioInput } from '../../../src/shared/ledger/input.ts'
import { cleaning, cleaningContract, sample, scenario, uuid } from './samples.ts'

interface Parser {
  safeParse(value: unknown): {
    success: boolean
    error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined
  }
}

/** Where and what the faults are. */
function faults(parser: Parser, value: unknown): string[] {
  const { error } = parser.safeParse(value)
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []
}

const notice = { kind: 'notice-period', months: 3 }
const end = { kind: 'ends-at', at: 'any-day' }

describe('a set of own terms from outside', () => {
  test('with everything set is taken', () => {
    expect(ownTermsSetInput.parse(cleaning)).toEqual(cleaning)
  })

  test.each<[string, object, string]>([
    ['no name', { name: ' ' }, 'terms.name: Must not be empty'],
    ['a day that does not exist', { dated: '2026-02-30' }, 'terms.dated: 2026-02-30 is not a date'],
    ['no clauses', { clauses: [] }, 'terms.clauses: At least one clause'],
    [
      'too many clauses',
      { clauses: Array.from({ length: 201 }, (_, at) => ({ ref: `${at}`, says: 'x' })) },
      'terms.clauses: At most 200 clauses',
    ],
    ['a clause without number', { clauses: [{ ref: '', says: 'x' }] }, 'terms.clauses.0.ref: Must not be empty'],
    [
      'a clause too long',
      { clauses: [{ ref: '1', says: 'x'.repeat(4001) }] },
      'terms.clauses.0.says: At most 4000 characters',
    ],
    [
      'too many building blocks',
      { clauses: [{ ref: '1', blocks: Array.from({ length: 21 }, () => notice) }] },
      'terms.clauses.0.blocks: At most 20 building blocks',
    ],
    [
      'a building block with something in it',
      { clauses: [{ ref: '1', blocks: [{ ...notice, months: {} }, end] }] },
      'terms.clauses.0.blocks.0.months: Not a value of a building block',
    ],
  ])('with %s is refused in words', (_title, different, fault) => {
    expect(faults(ownTermsSetInput, { ...cleaning, terms: { ...cleaning.terms, ...different } })).toEqual([fault])
  })

  test.each<[string, object[], string]>([
    ['a clause that says nothing', [{ ref: '1' }], 'terms.clauses.0'],
    ['a notice to no end', [{ ref: '1', blocks: [notice] }], 'terms.clauses'],
    ['a block that nobody knows', [{ ref: '1', blocks: [{ kind: 'gift' }] }], 'terms.clauses.0.blocks.0.kind'],
    ['a key that nobody knows', [{ ref: '1', blocks: [notice, { ...end, on: 1 }] }], 'terms.clauses.0.blocks.1.on'],
    ['a notice too long', [{ ref: '1', blocks: [{ ...notice, months: 121 }, end] }], 'terms.clauses.0.blocks.0.months'],
  ])('with %s is refused by the rules', (_title, clauses, path) => {
    const found = faults(ownTermsSetInput, { ...cleaning, terms: { ...cleaning.terms, clauses } })
    expect(found.map((fault) => fault.split(': ')[0])).toEqual([path])
  })

  test('that is anything else is refused', () => {
    expect(faults(ownTermsSetInput, { ...cleaning, extra: 1 })).toHaveLength(1)
    fc.assert(fc.property(fc.anything(), (anything) => void expect(faults(ownTermsSetInput, anything)).not.toEqual([])))
  })
})

describe('a contract from outside', () => {
  test('may rest on own terms where its supplier is another', () => {
    expect(contractRecordInput.parse(cleaningContract(1))).toEqual(cleaningContract(1))
  })

  test('of a known supplier rests on none', () => {
    expect(faults(contractRecordInput, { ...sample(1), ownTermsId: cleaning.id })).toEqual([
      'ownTermsId: Only another supplier has terms of its own',
    ])
    const terms = { ...sample(1).terms, ownTerms: cleaning.terms }
    expect(faults(contractRecordInput, { ...sample(1), terms })).toContainEqual(
      expect.stringMatching(/^terms\.ownTerms: /),
    )
  })

  test('whose own terms are impossible is refused where they are', () => {
    const ownTerms = { ...cleaning.terms, clauses: [{ ref: '1', blocks: [notice, { kind: 'ends-at', at: 'never' }] }] }
    const contract = { ...cleaningContract(1), terms: { ...cleaningContract(1).terms, ownTerms } }
    expect(faults(contractRecordInput, contract)[0]).toMatch(/^terms\.ownTerms\.clauses\.0\.blocks\.1\.at: /)
  })
})

describe('a scenario from outside', () => {
  const { need } = scenario
  const [first, second] = scenario.candidates

  test('with everything set is taken', () => {
    expect(scenarioInput.parse(scenario)).toEqual(scenario)
  })

  test('may have no candidates yet, and nobody leaving', () => {
    const begun = { ...scenario, candidates: [], need: { ...need, changes: [], leaving: null } }
    expect(scenarioInput.parse(begun)).toEqual(begun)
  })

  test.each<[string, object, string]>([
    ['no name', { name: '' }, 'name: Must not be empty'],
    ['too short a look', { months: 11 }, 'months: At least 12'],
    ['too long a look', { months: 61 }, 'months: At most 60'],
    ['fewer than none', { need: { ...need, units: -1 } }, 'need.units: At least 0'],
    ['too many', { need: { ...need, units: 10_001 } }, 'need.units: At most 10000'],
    ['a price out of reach', { need: { ...need, unitPrice: 100_000_001 } }, 'need.unitPrice: At most 100000000'],
    [
      'a change before the start',
      { need: { ...need, changes: [{ on: '2026-11-30', units: 1 }] } },
      'need.changes.0.on: Not before the start',
    ],
    [
      'two changes on one day',
      { need: { ...need, changes: [1, 2].map((units) => ({ on: '2027-02-01', units })) } },
      'need.changes: Two changes on one day',
    ],
    [
      'an end before the start',
      { need: { ...need, leaving: { on: '2026-11-30', known: 'ahead' } } },
      'need.leaving.on: Not before the start',
    ],
    [
      'too many candidates',
      { candidates: Array.from({ length: 13 }, () => first) },
      'candidates: At most 12 suppliers',
    ],
    [
      'an own supplier without name',
      { candidates: [first, { ...second, supplierName: null }] },
      "candidates.1.supplierName: The supplier's name is needed",
    ],
    [
      'a name for a known supplier',
      { candidates: [{ ...first, supplierName: 'Acme' }] },
      'candidates.0.supplierName: Only another supplier has a name here',
    ],
    [
      'own terms for a known supplier',
      { candidates: [{ ...first, ownTermsId: uuid(1) }] },
      'candidates.0.ownTermsId: Only another supplier has terms of its own',
    ],
    [
      'a binding of no length',
      { candidates: [{ ...first, agreed: { bindingMonths: 0 } }] },
      'candidates.0.agreed.bindingMonths: At least 1',
    ],
  ])('with %s is refused in words', (_title, different, fault) => {
    expect(faults(scenarioInput, { ...scenario, ...different })).toEqual([fault])
  })

  test('may have 240 changes, and no more', () => {
    const changes = Array.from({ length: 241 }, (_, at) => ({
      on: `2027-${String(1 + Math.floor(at / 28)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`,
      units: at,
    }))
    const having = (count: number) => ({ ...scenario, need: { ...need, changes: changes.slice(0, count) } })
    expect(faults(scenarioInput, having(240))).toEqual([])
    expect(faults(scenarioInput, having(241))).toEqual(['need.changes: At most 240 changes'])
  })
})
