import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultSettings, tidyOwnTermsSet, tidyRecord, tidyScenario } from '../../../src/shared/ledger/index.ts'
import {
  contractRecordInput,
  ownTermsSetInput,
  scenarioInput,
  settingsInput,
} from '../../../src/shared/ledger/input.ts'
import { runs } from '../../rules/runs.ts'
import { anyRecord, anySettings } from './arbitraries.ts'
import { anyScenario, anySet } from './itemArbitraries.ts'
import { cleaning, cleaningContract, everything, sample, scenario, uuid } from './samples.ts'
import { ledger, temporaryFolder } from './temporary.ts'

describe('what is saved is what is loaded', () => {
  test('a new ledger is empty, with the settings to begin with', () => {
    const nothing = { contracts: [], ownTerms: [], scenarios: [] }
    expect(ledger().load()).toEqual({ ...nothing, settings: defaultSettings, history: { undo: null, redo: null } })
  })

  test('a contract in which everything is set, after closing and opening again', () => {
    const folder = temporaryFolder()
    const first = ledger(folder)
    expect(first.saveContracts([everything]).changed).toEqual([everything])
    first.close()
    expect(JSON.stringify(ledger(folder).load().contracts)).toBe(JSON.stringify([everything]))
  })

  test('any contract, byte for byte', () => {
    const store = ledger()
    fc.assert(
      fc.property(anyRecord, (record) => {
        const parsed = contractRecordInput.parse(record)
        const { changed } = store.saveContracts([parsed])
        const loaded = store.load().contracts.find(({ id }) => id === record.id)
        expect(loaded).toStrictEqual(tidyRecord(record))
        expect(JSON.stringify(loaded)).toBe(JSON.stringify(parsed))
        expect(JSON.stringify(changed)).toBe(JSON.stringify([parsed]))
      }),
      runs(80),
    )
  })

  test('any settings', () => {
    const store = ledger()
    fc.assert(
      fc.property(anySettings, (settings) => {
        const parsed = settingsInput.parse(settings)
        store.saveSettings(parsed)
        expect(JSON.stringify(store.load().settings)).toBe(JSON.stringify(parsed))
      }),
    )
  })

  test('a contract that rests on own terms, with its copy of them, and the set and a scenario beside it', () => {
    const folder = temporaryFolder()
    const first = ledger(folder)
    first.saveTerms(cleaning, [cleaningContract(1)])
    first.saveScenario(scenario)
    first.close()
    const { contracts, ownTerms, scenarios } = ledger(folder).load()
    expect(JSON.stringify({ contracts, ownTerms, scenarios })).toBe(
      JSON.stringify({ contracts: [cleaningContract(1)], ownTerms: [cleaning], scenarios: [scenario] }),
    )
  })

  test('any set of own terms, and any scenario, byte for byte', () => {
    const store = ledger()
    fc.assert(
      fc.property(anySet, anyScenario, (set, anything) => {
        const parsed = { set: ownTermsSetInput.parse(set), scenario: scenarioInput.parse(anything) }
        expect(store.saveTerms(parsed.set, []).ownTerms?.changed).toStrictEqual([tidyOwnTermsSet(set)])
        expect(store.saveScenario(parsed.scenario).scenarios?.changed).toStrictEqual([tidyScenario(anything)])
        const { ownTerms, scenarios } = store.load()
        expect(JSON.stringify(ownTerms.find(({ id }) => id === set.id))).toBe(JSON.stringify(parsed.set))
        expect(JSON.stringify(scenarios.find(({ id }) => id === anything.id))).toBe(JSON.stringify(parsed.scenario))
      }),
    )
  })

  test('sets of own terms and scenarios come by their names as Danes sort them, those of one name by their ids', () => {
    const store = ledger()
    const named = ['Åben', 'Zebra', 'Trin 10', 'Trin 9', 'Ærlig', 'Zebra']
    for (const [at, name] of named.entries()) {
      store.saveTerms({ ...cleaning, id: uuid(300 - at), terms: { ...cleaning.terms, name } }, [])
      store.saveScenario({ ...scenario, id: uuid(300 - at), name })
    }
    const { ownTerms, scenarios } = store.load()
    const order = ['Trin 9', 'Trin 10', 'Zebra', 'Zebra', 'Ærlig', 'Åben']
    expect(ownTerms.map(({ terms }) => terms.name)).toEqual(order)
    expect(scenarios.map(({ name }) => name)).toEqual(order)
    expect(scenarios.slice(2, 4).map(({ id }) => id)).toEqual([uuid(295), uuid(299)])
  })

  test('a contract saved again takes the place of the earlier one, lines and tags included', () => {
    const store = ledger()
    const shorter = sample(1, { tags: ['æøå'] })
    store.saveContracts([everything])
    store.saveContracts([shorter])
    expect(store.load().contracts).toEqual([shorter])
  })

  test('contracts come in the order of their ids, whatever the order of saving', () => {
    const store = ledger()
    store.saveContracts([sample(3), sample(1)])
    store.saveContracts([sample(2)])
    expect(store.load().contracts.map(({ id }) => id)).toEqual([uuid(1), uuid(2), uuid(3)])
  })
})

describe('contracts that follow each other', () => {
  test('the follower may be saved after or together with the one it follows', () => {
    const store = ledger()
    const both = [sample(1, { followedBy: uuid(2) }), sample(2)]
    store.saveContracts(both)
    expect(store.load().contracts).toEqual(both)
  })

  test('a follower that is not in the ledger is refused, and nothing is saved', () => {
    const store = ledger()
    expect(() => store.saveContracts([sample(3), sample(1, { followedBy: uuid(2) })])).toThrow(
      expect.objectContaining({ code: 'follower-unknown' }),
    )
    expect(store.load().contracts).toEqual([])
  })

  test('contracts cannot follow each other in a circle', () => {
    const store = ledger()
    store.saveContracts([sample(1, { followedBy: uuid(2) }), sample(2, { followedBy: uuid(3) }), sample(3)])
    expect(() => store.saveContracts([sample(3, { followedBy: uuid(1) })])).toThrow(
      expect.objectContaining({ code: 'follows-in-a-circle' }),
    )
  })

  test('deleting the follower loosens the tie, and undo ties it again', () => {
    const store = ledger()
    const both = [sample(1, { followedBy: uuid(2) }), sample(2)]
    store.saveContracts(both)
    const deleted = store.deleteContracts([uuid(2)])
    expect(deleted.removed).toEqual([uuid(2)])
    expect(deleted.changed).toEqual([sample(1)])
    expect(store.undo().changed).toHaveLength(2)
    expect(store.load().contracts).toEqual(both)
  })

  test('both can be deleted at once', () => {
    const store = ledger()
    const both = [sample(1, { followedBy: uuid(2) }), sample(2)]
    store.saveContracts(both)
    store.deleteContracts([uuid(1), uuid(2)])
    expect(store.load().contracts).toEqual([])
    store.undo()
    expect(store.load().contracts).toEqual(both)
  })
})
