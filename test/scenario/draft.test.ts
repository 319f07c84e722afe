import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  draftOf,
  goesOn,
  newDraft,
  type ScenarioDraft,
  scenarioOf,
  translated,
  withCount,
  withPasted,
} from '../../src/renderer/features/scenario/draft/index.ts'
import { monthCurves } from '../../src/renderer/features/scenario/monthCurves.ts'
import { namesOf } from '../../src/renderer/features/scenario/names.ts'
import { choicesOfContracts, choicesOfSets } from '../../src/renderer/features/scenario/ownCandidates.ts'
import {
  blankRecord,
  type ContractRecord,
  type OwnTermsSet,
  type Scenario,
  tidyScenario,
} from '../../src/shared/ledger/index.ts'
import { addMonths, isoDay } from '../../src/shared/rules/index.ts'
import { runs } from '../rules/runs.ts'
import { candidateOf, scenarioOf as needed } from './needs.ts'

/** A whole draft of seven users at 99 kr. from 31 January 2027. */
function drafted(some: Partial<ScenarioDraft> = {}): ScenarioDraft {
  return { ...newDraft('s', '31.01.2027'), name: 'Kontoret', counts: ['7'], unitPrice: '99', ...some }
}

function changes(some: Partial<ScenarioDraft>) {
  return scenarioOf(drafted(some), 'da').scenario.need.changes
}

function faults(some: Partial<ScenarioDraft>) {
  return scenarioOf(drafted(some), 'da').faults.map(({ path, problem }) => {
    return [path, problem.kind === 'rules' ? problem.fault.code : problem.kind]
  })
}

describe('users month by month', () => {
  test('a number counts from the first day of its contract month, reckoned from the start', () => {
    expect(changes({ counts: ['7', '', '9', '8'] })).toEqual([
      { on: '2027-03-31', units: 9 },
      { on: '2027-04-30', units: 8 },
    ])
  })

  test('what is not typed goes on from the month before', () => {
    expect([goesOn(['7', '', '9'], 1), goesOn(['7', '', '9'], 2), goesOn(['7', '', '9'], 11), goesOn([], 3)]).toEqual([
      '7',
      '7',
      '9',
      '',
    ])
  })

  test('a row of numbers is put in from a month on, as far as there are months', () => {
    expect(withPasted(['7'], 2, '8\t9\t10\r\n11', 5)).toEqual(['7', '', '8', '9', '10'])
    expect(withPasted(['7', '5', '4'], 1, ' 8;9 ', 24)).toEqual(['7', '8', '9'])
    expect(withCount(['7'], 3, '2')).toEqual(['7', '', '', '2'])
  })

  test('months that are not looked at are not saved, nor those after the last day needed', () => {
    const counts = withCount(withCount(['7'], 11, '8'), 12, '9')
    expect(changes({ counts, months: 12 }).map(({ units }) => units)).toEqual([8])
    expect(changes({ counts, months: 24 }).map(({ units }) => units)).toEqual([8, 9])
    expect(changes({ counts, ends: true, endsOn: '30.12.2027' })).toEqual([])
    expect(changes({ counts, ends: true, endsOn: '31.12.2027' }).map(({ units }) => units)).toEqual([8])
  })
})

describe('what is wrong is said at its field', () => {
  test.each<[string, Partial<ScenarioDraft>, string[][]]>([
    ['nothing', {}, []],
    [
      'nothing typed',
      { name: ' ', startsOn: '', counts: [], unitPrice: '' },
      [
        ['name', 'missing'],
        ['need.startsOn', 'missing'],
        ['need.units', 'missing'],
        ['need.unitPrice', 'missing'],
      ],
    ],
    ['half a number', { counts: ['7', '1x'] }, [['need.changes[1]', 'typed']]],
    ['too many', { counts: ['10001'] }, [['need.units', 'too-large']]],
    ['a last day that is missing', { ends: true }, [['need.leaving.on', 'missing']]],
    ['a last day before the start', { ends: true, endsOn: '30.01.2027' }, [['need.leaving.on', 'before-from']]],
    ['a last day after five years', { ends: true, endsOn: '31.01.2032' }, [['need.leaving.on', 'too-large']]],
    ['the last day of five years', { ends: true, endsOn: '30.01.2032' }, []],
  ])('%s', (_, some, expected) => {
    expect(faults(some)).toEqual(expected)
  })

  test('at a supplier too, by its place in the form; what is not chosen is not read', () => {
    const candidates = drafted().candidates.map((each) => ({ ...each, periodMonths: '0', chosen: each.key === 3 }))
    const read = scenarioOf(drafted({ candidates }), 'da')
    expect(read.faults.map(({ path }) => path)).toEqual(['candidates[3].agreed.periodMonths'])
    expect([read.scenario.candidates.map(({ supplier }) => supplier), read.candidateAt]).toEqual([['ekontoret'], [3]])
  })
})

test('a scenario is the same again after it stood in the form, in either language', () => {
  const anyNeed = fc.record({
    start: fc.integer({ min: 18_000, max: 30_000 }),
    units: fc.nat(10_000),
    unitPrice: fc.nat(100_000_000),
    months: fc.constantFrom(12, 24, 36, 48, 60),
    counts: fc.array(fc.option(fc.nat(500), { nil: undefined }), { maxLength: 11 }),
    leaves: fc.option(fc.integer({ min: 360, max: 1_800 })),
    language: fc.constantFrom('da' as const, 'en' as const),
  })
  fc.assert(
    fc.property(anyNeed, ({ start, units, unitPrice, months, counts, leaves, language }) => {
      const changes = counts.flatMap((units, index) =>
        units === undefined ? [] : [{ on: isoDay(addMonths(start, index + 1)), units }],
      )
      const leaving = leaves === null ? null : ({ on: isoDay(start + leaves), known: 'ahead' } as const)
      const candidates = [
        candidateOf('unicom', { bindingMonths: 12 }),
        candidateOf('unicom'),
        { ...candidateOf('ekontoret', { periodMonths: 3, paymentDays: 14 }), unitPrice },
        candidateOf('other', { periodMonths: 1, termination: { noticeDays: 30, endsAt: 'any-day' } }),
      ]
      const need: Scenario['need'] = { startsOn: isoDay(start), units, unitPrice, changes, leaving }
      const scenario = tidyScenario({ ...needed({}, months), need, candidates })
      const other = language === 'da' ? 'en' : 'da'
      const again = scenarioOf(translated(draftOf(scenario, language), language, other), other)
      expect(again.faults).toEqual([])
      expect(tidyScenario(again.scenario)).toEqual(scenario)
    }),
    runs(200),
  )
})

test('the five stand in the form whether chosen or not, each in its place, own suppliers last', () => {
  const candidates = [candidateOf('other', { periodMonths: 1 }), candidateOf('zimaone'), candidateOf('unicom')]
  const draft = draftOf({ ...needed(), candidates }, 'da')
  expect(draft.candidates.map(({ supplier, chosen }) => [supplier, chosen])).toEqual([
    ['cloudkom', false],
    ['unicom', true],
    ['zimaone', true],
    ['ekontoret', false],
    ['comasystem', false],
    ['other', true],
  ])
  expect(new Set(draft.candidates.map(({ key }) => key)).size).toBe(6)
})

test('the same supplier twice is told by what is agreed', () => {
  const twice = [candidateOf('unicom', { bindingMonths: 12 }), candidateOf('unicom'), candidateOf('unicom')]
  expect(namesOf([...twice, candidateOf('zimaone')], 'da')).toEqual([
    'Unicom (binding i 12 måneder)',
    'Unicom',
    'Unicom 2',
    'ZimaOne',
  ])
})

describe("the user's own suppliers", () => {
  const set: OwnTermsSet = { id: 'rent', supplierName: '', notes: '', terms: { name: 'Lejevilkår', clauses: [] } }
  const contract = (title: string, some: Partial<ContractRecord>): ContractRecord => ({
    ...blankRecord,
    id: title,
    title,
    terms: { supplier: 'other', signedOn: '2026-01-01' },
    supplierName: 'Udlejer',
    ...some,
  })
  const termination = { noticeMonths: 3, endsAt: 'month-end' } as const

  test('a set without a supplier is called as its terms', () => {
    expect(choicesOfSets([set]).map(({ label, candidate }) => [label, candidate.supplierName])).toEqual([
      ['Lejevilkår', 'Lejevilkår'],
    ])
  })

  test('a contract brings what it has agreed; one whose set is gone, or with one of the five, is not offered', () => {
    const terms = { supplier: 'other', signedOn: '2026-01-01' } as const
    const offered = choicesOfContracts(
      [
        contract('aftalt', { terms: { ...terms, agreed: { periodMonths: 1, termination } } }),
        contract('på sæt', {
          ownTermsId: 'rent',
          terms: { ...terms, ownTerms: set.terms, agreed: { periodMonths: 3 } },
        }),
        contract('sæt væk', { ownTermsId: 'gone', terms: { ...terms, ownTerms: set.terms, agreed: { termination } } }),
        contract('de fem', { supplierName: null, terms: { supplier: 'unicom', signedOn: '2026-01-01' } }),
      ],
      new Map([['rent', set]]),
    )
    expect(offered.map(({ key, candidate }) => [key, candidate.ownTermsId, candidate.agreed])).toEqual([
      ['aftalt', null, { periodMonths: 1, termination }],
      ['på sæt', 'rent', { periodMonths: 3 }],
    ])
  })
})

test('months run up to the total, on one scale', () => {
  const view = { isCheapest: true, nets: [100, 0, 50] } as never
  expect(monthCurves({ reckoned: [view], cheapest: view }, 'running')).toMatchObject({
    curves: [{ amounts: [100, 100, 150] }],
    highest: 150,
    behind: [100, 100, 150],
  })
  expect(monthCurves({ reckoned: [view], cheapest: view }, 'months')).toMatchObject({ highest: 100, behind: null })
})
