import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LedgerStore } from '../../../src/main/db/index.ts'
import { type ContractRecord, defaultSettings, type Settings } from '../../../src/shared/ledger/index.ts'
import { runs } from '../../rules/runs.ts'
import { anySettings, tidy } from './arbitraries.ts'
import { anyScenario, anySet } from './itemArbitraries.ts'
import { cleaning, everything, sample, uuid } from './samples.ts'
import { database, ledger, temporaryFolder } from './temporary.ts'

describe('undo and redo', () => {
  test('a contract added is gone after undo and back after redo', () => {
    const store = ledger()
    store.saveContracts([everything])
    expect(store.undo()).toMatchObject({ changed: [], removed: [everything.id] })
    expect(store.load().contracts).toEqual([])
    expect(store.redo()).toMatchObject({ changed: [everything], removed: [] })
    expect(JSON.stringify(store.load().contracts)).toBe(JSON.stringify([everything]))
  })

  test('a contract deleted is back, byte for byte', () => {
    const store = ledger()
    store.saveContracts([everything])
    store.deleteContracts([everything.id])
    store.undo()
    expect(JSON.stringify(store.load().contracts)).toBe(JSON.stringify([everything]))
  })

  test('settings go back and forth too', () => {
    const store = ledger()
    const danish: Settings = { ...defaultSettings, language: 'da', netPriceIndex: { '2027': 2.4 } }
    expect(store.saveSettings(danish).settings).toEqual(danish)
    expect(store.undo().settings).toEqual(defaultSettings)
    expect(store.load().settings).toEqual(defaultSettings)
    expect(store.redo().settings).toEqual(danish)
  })

  test('both say what they are about', () => {
    const store = ledger()
    store.saveContracts([sample(1), sample(2), sample(3), sample(4)], 'contracts-imported')
    const { history } = store.deleteContracts([uuid(4)])
    expect(history.undo).toEqual({
      id: 2,
      at: '2026-11-21T09:00:02.000Z',
      what: 'contract-deleted',
      contracts: [{ id: uuid(4), title: 'Contract 4' }],
      count: 1,
      item: null,
    })
    expect(history.redo).toBeNull()
    const undone = store.undo().history
    expect(undone.undo).toMatchObject({ what: 'contracts-imported', count: 4 })
    expect(undone.undo?.contracts).toHaveLength(3)
    expect(undone.redo).toMatchObject({ what: 'contract-deleted' })
  })

  test('adding and changing are told apart', () => {
    const store = ledger()
    expect(store.saveContracts([sample(1)]).history.undo?.what).toBe('contract-added')
    expect(store.saveContracts([sample(1, { title: 'Other' })]).history.undo?.what).toBe('contract-changed')
  })

  test('saving what is already there is no change: redo stays possible', () => {
    const store = ledger()
    store.saveContracts([sample(1)])
    store.saveContracts([sample(2)])
    store.undo()
    const { changed, history } = store.saveContracts([sample(1)])
    expect(changed).toEqual([])
    expect(history.redo).not.toBeNull()
    store.saveSettings(defaultSettings)
    store.deleteContracts([uuid(9)])
    expect(store.load().history).toEqual(history)
  })

  test('a new change after undo ends redo, and the journal keeps all of it', () => {
    const folder = temporaryFolder()
    const store = ledger(folder)
    store.saveContracts([sample(1)])
    store.undo()
    expect(store.saveContracts([sample(2)]).history.redo).toBeNull()
    expect(store.redo().changed).toEqual([])
    expect(store.load().contracts).toEqual([sample(2)])
    const db = database(folder)
    expect(db.prepare('SELECT state FROM journal ORDER BY id').pluck().all()).toEqual(['abandoned', 'done'])
    expect(db.prepare('SELECT after FROM journal_contracts WHERE entry_id = 1').pluck().get()).toBe(
      JSON.stringify(sample(1)),
    )
    expect(db.prepare('SELECT entry_id, at, move FROM journal_moves').all()).toEqual([
      { entry_id: 1, at: '2026-11-21T09:00:02.000Z', move: 'undo' },
    ])
  })

  test('with nothing to undo or redo, nothing happens', () => {
    const store = ledger()
    const nothing = { changed: [], removed: [], history: { undo: null, redo: null } }
    expect(store.undo()).toEqual(nothing)
    expect(store.redo()).toEqual(nothing)
  })

  test('the journal can be neither deleted from nor rewritten', () => {
    const folder = temporaryFolder()
    const store = ledger(folder)
    store.saveTerms(cleaning, [sample(1)])
    store.undo()
    const db = database(folder)
    for (const sql of [
      'DELETE FROM journal',
      'DELETE FROM journal_contracts',
      'DELETE FROM journal_items',
      'DELETE FROM journal_moves',
      `UPDATE journal SET at = '2020-01-01T00:00:00.000Z'`,
      `UPDATE journal_contracts SET after = '{}'`,
      `UPDATE journal_items SET after = '{}'`,
      `UPDATE journal_moves SET move = 'redo'`,
    ])
      expect(() => db.exec(sql), sql).toThrow(/the journal is never/)
  })
})

type Step = (store: LedgerStore, known: readonly ContractRecord[]) => void

/** Adds, changes, ties, deletes and sets contracts, own terms, scenarios and settings, as it comes. */
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.array(tidy, { minLength: 1, maxLength: 3 }).map(
    (records): Step =>
      (store) =>
        store.saveContracts(records),
  ),
  fc.tuple(fc.nat(), tidy).map(
    ([which, other]): Step =>
      (store, known) => {
        const record = known[which % Math.max(known.length, 1)]
        if (record) store.saveContracts([{ ...other, id: record.id }])
      },
  ),
  fc.tuple(fc.nat(), tidy).map(
    ([which, follower]): Step =>
      (store, known) => {
        const record = known[which % Math.max(known.length, 1)]
        if (record) store.saveContracts([{ ...record, followedBy: follower.id }, follower])
      },
  ),
  fc.array(fc.nat(), { minLength: 1, maxLength: 3 }).map(
    (which): Step =>
      (store, known) => {
        const ids = which.flatMap((each) => known[each % Math.max(known.length, 1)]?.id ?? [])
        store.deleteContracts(ids)
      },
  ),
  fc.tuple(fc.nat(), anySet, fc.array(tidy, { maxLength: 2 })).map(
    ([which, set, contracts]): Step =>
      (store) => {
        const before = store.load().ownTerms
        const id = before[which % (before.length + 1)]?.id ?? set.id
        store.saveTerms({ ...set, id }, contracts)
      },
  ),
  fc.nat().map(
    (which): Step =>
      (store) =>
        store.deleteTerms(idIn(store.load().ownTerms, which)),
  ),
  anyScenario.map(
    (scenario): Step =>
      (store) =>
        store.saveScenario(scenario),
  ),
  fc.nat().map(
    (which): Step =>
      (store) =>
        store.deleteScenario(idIn(store.load().scenarios, which)),
  ),
  anySettings.map(
    (settings): Step =>
      (store) =>
        store.saveSettings(settings),
  ),
)

/** One of the ids; one of nothing where there are none. */
function idIn(items: readonly { readonly id: string }[], which: number): string {
  return items[which % Math.max(items.length, 1)]?.id ?? uuid(0)
}

/** What the ledger holds, as bytes, without what undo and redo are about. */
function bytes(store: LedgerStore): string {
  const { history: _, ...contents } = store.load()
  return JSON.stringify(contents)
}

test('any changes: all undone gives the first state, all redone the last, each in between on its way, also across restarts', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 1, maxLength: 12 }), fc.nat(), (steps, restartAt) => {
      const folder = temporaryFolder()
      let store = ledger(folder)
      const restart = (step: number) => {
        if (step !== restartAt % steps.length) return
        store.close()
        store = ledger(folder)
      }
      const states = [bytes(store)]
      for (const step of steps) {
        step(store, store.load().contracts)
        const now = bytes(store)
        if (now !== states.at(-1)) states.push(now)
      }
      for (let step = states.length - 2; step >= 0; step--) {
        restart(step)
        store.undo()
        expect(bytes(store)).toBe(states[step])
      }
      expect(store.load().history.undo).toBeNull()
      for (let step = 1; step < states.length; step++) {
        store.redo()
        restart(step)
        expect(bytes(store)).toBe(states[step])
      }
      expect(store.load().history.redo).toBeNull()
      store.close()
    }),
    runs(20),
  )
})
