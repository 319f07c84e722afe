import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import type { LedgerStore } from '../../../src/main/db/index.ts'
import { sqliteLedger } from '../../../src/main/db/sqliteLedger.ts'
import { defaultSettings } from '../../../src/shared/ledger/index.ts'
import { cleaning, cleaningContract, everything, sample, scenario, uuid } from './samples.ts'
import { database, fileIn, ledger, temporaryFolder, tickingClock } from './temporary.ts'

/** A ledger with two contracts, one change undone, and its database. */
function prepared() {
  const folder = temporaryFolder()
  const db = database(folder)
  const store = sqliteLedger(db, tickingClock())
  store.saveContracts([everything, sample(2)])
  store.saveTerms({ ...cleaning, id: uuid(102) }, [])
  store.saveScenario({ ...scenario, id: uuid(202) })
  store.saveContracts([sample(3)])
  store.undo()
  return { folder, db, store }
}

const writes: readonly (readonly [string, (store: LedgerStore) => unknown])[] = [
  ['saving', (store) => store.saveContracts([sample(4), { ...everything, title: 'Changed' }])],
  ['deleting', (store) => store.deleteContracts([everything.id, uuid(2)])],
  ['saving own terms with a contract', (store) => store.saveTerms(cleaning, [cleaningContract(4)])],
  ['deleting own terms', (store) => store.deleteTerms(uuid(102))],
  ['saving a scenario', (store) => store.saveScenario(scenario)],
  ['deleting a scenario', (store) => store.deleteScenario(uuid(202))],
  ['settings', (store) => store.saveSettings({ ...defaultSettings, netPriceIndex: { '2027': 2.4, '2028': 1 } })],
  ['undo', (store) => store.undo()],
  ['redo', (store) => store.redo()],
]

/** Where a write can fail: no write comes by all of them. */
const places = [
  ...['contracts', 'lines', 'line_changes', 'contract_tags', 'own_terms', 'scenarios', 'net_price_index'],
  ...['journal', 'journal_contracts', 'journal_items', 'journal_moves'],
]

describe('a write that fails half-way changes nothing, neither in the ledger nor in the journal:', () => {
  test.each(writes)('%s', (_title, write) => {
    let failures = 0
    for (const table of places)
      for (const what of ['INSERT', 'UPDATE', 'DELETE']) {
        const { db, store } = prepared()
        const before = JSON.stringify(store.load())
        db.exec(
          `CREATE TEMP TRIGGER fail AFTER ${what} ON main.${table} BEGIN SELECT RAISE(ABORT, 'the plug is pulled'); END`,
        )
        try {
          write(store)
        } catch (error) {
          failures += 1
          expect(error).toMatchObject({ name: 'LedgerError' })
          expect(db.inTransaction).toBe(false)
          expect(JSON.stringify(store.load()), `${what} ${table}`).toBe(before)
        }
      }
    expect(failures).toBeGreaterThan(1)
  })

  test('a full disk', () => {
    const { db, store } = prepared()
    const before = JSON.stringify(store.load())
    const pages = db.pragma('page_count', { simple: true })
    db.pragma(`max_page_count = ${pages}`)
    const many = Array.from({ length: 500 }, (_, number) => sample(number + 10, { notes: 'x'.repeat(2000) }))
    expect(() => store.saveContracts(many)).toThrow(expect.objectContaining({ code: 'disk-full' }))
    expect(JSON.stringify(store.load())).toBe(before)
    db.pragma('max_page_count = 1000000')
    store.saveContracts(many)
    expect(store.load().contracts).toHaveLength(502)
  })

  test('another program that holds the file', () => {
    const { folder, store } = prepared()
    const before = JSON.stringify(store.load())
    const holder = new Sqlite(fileIn(folder))
    holder.exec('BEGIN IMMEDIATE')
    expect(() => store.deleteContracts([uuid(2)])).toThrow(expect.objectContaining({ code: 'locked' }))
    holder.exec('ROLLBACK')
    holder.close()
    expect(JSON.stringify(store.load())).toBe(before)
    expect(store.deleteContracts([uuid(2)]).removed).toEqual([uuid(2)])
  })

  test('a value that the file refuses, after others that it took', () => {
    const { store } = prepared()
    const before = JSON.stringify(store.load())
    expect(() => store.saveContracts([sample(4), sample(5, { title: '' })])).toThrow(
      expect.objectContaining({ code: 'refused' }),
    )
    expect(JSON.stringify(store.load())).toBe(before)
  })

  test('the same contract twice', () => {
    const store = ledger()
    expect(() => store.saveContracts([sample(1), sample(1, { title: 'Other' })])).toThrow(
      expect.objectContaining({ code: 'same-contract-twice' }),
    )
    expect(store.load().contracts).toEqual([])
  })
})
