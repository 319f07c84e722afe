import { describe, expect, test } from 'vitest'
import { tidyRecord } from '../../../src/shared/ledger/index.ts'
import { cleaning, cleaningContract, sample, scenario, uuid } from './samples.ts'
import { ledger } from './temporary.ts'

/** The set after its notice was made shorter. */
const shorter = {
  ...cleaning,
  terms: {
    ...cleaning.terms,
    clauses: [
      {
        ref: '§ 7',
        says: 'En måned.',
        blocks: [
          { kind: 'notice-period' as const, months: 1 },
          { kind: 'ends-at' as const, at: 'any-day' as const },
        ],
      },
    ],
  },
}
const following = cleaningContract(1, {
  terms: { ...cleaningContract(1).terms, ownTerms: shorter.terms },
})

describe('a set of own terms', () => {
  test('that is changed takes along the contracts that follow, and leaves the others with what they agreed', () => {
    const store = ledger()
    store.saveTerms(cleaning, [cleaningContract(1), cleaningContract(2)])
    const change = store.saveTerms(shorter, [following])
    expect(change.changed).toEqual([following])
    expect(change.history.undo).toMatchObject({
      what: 'terms-saved',
      count: 1,
      item: { id: cleaning.id, name: 'Rengøring, betingelser 2026' },
    })
    expect(store.load().contracts).toEqual([following, cleaningContract(2)])
  })

  test('and the contracts that follow it go back and forth as one change', () => {
    const store = ledger()
    store.saveTerms(cleaning, [cleaningContract(1)])
    store.saveTerms(shorter, [following])
    expect(store.undo()).toMatchObject({ changed: [cleaningContract(1)], ownTerms: { changed: [cleaning] } })
    expect(store.load()).toMatchObject({ contracts: [cleaningContract(1)], ownTerms: [cleaning] })
    expect(store.undo()).toMatchObject({ removed: [uuid(1)], ownTerms: { removed: [cleaning.id] } })
    expect(store.load()).toMatchObject({ contracts: [], ownTerms: [] })
    store.redo()
    store.redo()
    expect(store.load()).toMatchObject({ contracts: [following], ownTerms: [shorter] })
  })

  test('that is deleted leaves its contracts as they are, and comes back', () => {
    const store = ledger()
    store.saveTerms(cleaning, [cleaningContract(1)])
    const { changed, ownTerms, history } = store.deleteTerms(cleaning.id)
    expect([changed, ownTerms?.removed]).toEqual([[], [cleaning.id]])
    expect(history.undo).toMatchObject({ what: 'terms-deleted', count: 0, item: { name: cleaning.terms.name } })
    expect(store.load()).toMatchObject({ contracts: [cleaningContract(1)], ownTerms: [] })
    store.undo()
    expect(store.load().ownTerms).toEqual([cleaning])
  })

  test('that stays as it is while contracts begin to follow it is a change of the contracts', () => {
    const store = ledger()
    store.saveTerms(cleaning, [])
    const { ownTerms, history } = store.saveTerms(cleaning, [cleaningContract(1)])
    expect(ownTerms).toBeUndefined()
    expect(history.undo).toMatchObject({ what: 'contract-changed', count: 1, item: null })
  })

  test('is not saved where one of the contracts cannot be', () => {
    const store = ledger()
    expect(() => store.saveTerms(cleaning, [cleaningContract(1), cleaningContract(1)])).toThrow(
      expect.objectContaining({ code: 'same-contract-twice' }),
    )
    expect(() => store.saveTerms(cleaning, [cleaningContract(1, { followedBy: uuid(9) })])).toThrow(
      expect.objectContaining({ code: 'follower-unknown' }),
    )
    expect(store.load()).toMatchObject({ contracts: [], ownTerms: [], history: { undo: null } })
  })
})

describe('a scenario', () => {
  test('is saved, changed, deleted, and each is taken back', () => {
    const store = ledger()
    const renamed = { ...scenario, name: 'Andet navn' }
    expect(store.saveScenario(scenario).history.undo).toMatchObject({
      what: 'scenario-saved',
      item: { name: scenario.name },
    })
    store.saveScenario(renamed)
    expect(store.deleteScenario(scenario.id)).toMatchObject({
      scenarios: { removed: [scenario.id] },
      history: { undo: { what: 'scenario-deleted', item: { name: 'Andet navn' } } },
    })
    store.undo()
    expect(store.load().scenarios).toEqual([renamed])
    store.undo()
    expect(store.load().scenarios).toEqual([scenario])
  })
})

test('saving again what is there, in another order of keys, is no change: redo stays possible', () => {
  const store = ledger()
  store.saveTerms(cleaning, [cleaningContract(1)])
  store.saveScenario(scenario)
  store.saveContracts([sample(2)])
  const { history } = store.undo()
  const reordered = {
    ...cleaning.terms,
    clauses: cleaning.terms.clauses.map(({ ref, blocks = [], ...clause }) => ({
      blocks: blocks.map((block) => Object.fromEntries(Object.entries(block).reverse()) as unknown as typeof block),
      heading: '',
      ...clause,
      ref,
    })),
  }
  const contract = { ...cleaningContract(1), terms: { ...cleaningContract(1).terms, ownTerms: reordered } }
  expect(tidyRecord(contract)).toEqual(cleaningContract(1))
  expect(store.saveTerms({ ...cleaning, terms: reordered }, [contract])).toEqual({ changed: [], removed: [], history })
  const { need } = scenario
  store.saveScenario({ ...scenario, need: { ...need, changes: [...need.changes].reverse() } })
  store.deleteScenario(uuid(9))
  store.deleteTerms(uuid(9))
  expect(store.load().history).toEqual(history)
})
