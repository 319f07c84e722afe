import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LedgerError, type LedgerStore } from '../../../src/main/db/index.ts'
import { everything, sample, uuid } from './samples.ts'
import { database, fileIn, ledger, temporaryFolder } from './temporary.ts'

const renamed = (title: string) => ({ ...everything, title })
const codeOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    if (error instanceof LedgerError) return error.code
    throw error
  }
  return 'none'
}

/** Every byte of the ledger, and of what SQLite has not written into it yet. */
const bytesOf = (folder: string) =>
  [fileIn(folder), `${fileIn(folder)}-wal`].map((file) => readFileSync(file).toString('latin1')).join('')

describe('the history of a contract', () => {
  test('has each change with what differed, the latest first', () => {
    const store = ledger()
    store.saveContracts([everything])
    store.saveContracts([renamed('Mobil'), sample(2)])
    expect(store.past.history(everything.id, null, 10)).toMatchObject({
      count: 2,
      more: false,
      entries: [
        {
          what: 'contract-changed',
          did: 'changed',
          undone: null,
          left: 'as-now',
          changes: [{ field: 'title', before: { text: everything.title }, after: { text: 'Mobil' } }],
        },
        { what: 'contract-added', did: 'added', left: 'otherwise', changes: [] },
      ],
    })
  })

  test('tells what was undone, when, and whether redo can bring it back', () => {
    const store = ledger()
    store.saveContracts([everything])
    store.saveContracts([renamed('Mobil')])
    store.undo()
    const first = () => store.past.history(everything.id, null, 1).entries[0]
    expect(first()?.undone).toEqual({ at: '2026-11-21T09:00:03.000Z', canRedo: true })
    store.saveContracts([sample(2)])
    expect(first()?.undone).toEqual({ at: '2026-11-21T09:00:03.000Z', canRedo: false })
  })

  test('comes a page at a time, fast with a thousand changes', () => {
    const folder = temporaryFolder()
    const first = ledger(folder)
    first.saveContracts([everything])
    first.saveContracts([renamed('Mobil')])
    first.close()
    spoil(folder, thousandTimes)
    const store = ledger(folder)
    const begin = performance.now()
    const page = store.past.history(everything.id, null, 25)
    expect(performance.now() - begin).toBeLessThan(500)
    expect(page).toMatchObject({ count: 1000, more: true })
    expect(page.entries.map(({ entry }) => entry)).toEqual(Array.from({ length: 25 }, (_, index) => 1000 - index))
    expect(store.past.history(everything.id, 3, 25)).toMatchObject({
      more: false,
      entries: [{ entry: 2 }, { entry: 1, did: 'added' }],
    })
  })

  test('says so of what can no longer be read', () => {
    const folder = temporaryFolder()
    const store = ledger(folder)
    store.saveContracts([everything])
    store.saveContracts([renamed('Mobil')])
    store.close()
    spoil(folder, `UPDATE journal_contracts SET after = '{"id":1}' WHERE entry_id = 1`)
    spoil(folder, `UPDATE journal_contracts SET before = '{"id":1}' WHERE entry_id = 2`)
    expect(ledger(folder).past.history(everything.id, null, 10).entries).toMatchObject([
      { changes: null, left: 'as-now' },
      { changes: null, left: 'unreadable' },
    ])
  })
})

/** Repeats the second change until there are a thousand. */
const thousandTimes = `
  CREATE TEMP TABLE more AS WITH RECURSIVE n(id) AS (SELECT 3 UNION ALL SELECT id + 1 FROM n WHERE id < 1000) SELECT id FROM n;
  INSERT INTO journal (id, at, what, state) SELECT more.id, at, what, state FROM more, journal WHERE journal.id = 2;
  INSERT INTO journal_contracts SELECT more.id, position, contract_id, title, before, after
    FROM more, journal_contracts WHERE entry_id = 2`

/** Writes into the file, past what the app would write. */
function spoil(folder: string, sql: string): void {
  const db = database(folder)
  db.exec('DROP TRIGGER IF EXISTS journal_contracts_not_rewritten')
  db.exec(sql)
  db.close()
}

describe('an earlier state brought back', () => {
  test('is said first, is one change, and is undone as one', () => {
    const store = ledger()
    store.saveContracts([everything])
    store.saveContracts([{ ...renamed('Mobil'), notes: '', documents: [] }])
    expect(store.past.look(everything.id, 1).changes.map(({ field }) => field)).toEqual([
      'title',
      'notes',
      'document',
      'document',
    ])
    expect(store.past.putBack(everything.id, 1).history.undo?.what).toBe('contract-put-back')
    expect(store.find(everything.id)).toEqual(everything)
    store.undo()
    expect(store.find(everything.id)?.title).toBe('Mobil')
  })

  test('is refused where today’s rules can’t read it, and nothing changes', () => {
    const folder = temporaryFolder()
    const store = ledger(folder)
    store.saveContracts([everything])
    store.saveContracts([renamed('Mobil')])
    store.close()
    spoil(
      folder,
      `UPDATE journal_contracts SET after = json_set(after, '$.terms.signedOn', 'i går') WHERE entry_id = 1`,
    )
    const again = ledger(folder)
    expect(codeOf(() => again.past.look(everything.id, 1))).toBe('record-unreadable')
    expect(codeOf(() => again.past.putBack(everything.id, 1))).toBe('record-unreadable')
    expect(again.find(everything.id)?.title).toBe('Mobil')
  })

  test('is followed by none where the one that followed is gone', () => {
    const store = ledger()
    store.saveContracts([sample(2), { ...sample(1), followedBy: uuid(2) }])
    store.deleteContracts([uuid(2)])
    expect(store.past.look(uuid(1), 1)).toEqual({ changes: [], followerGone: true })
    store.saveContracts([sample(1, { title: 'Ny' })])
    store.past.putBack(uuid(1), 1)
    expect(store.find(uuid(1))).toMatchObject({ title: 'Contract 1', followedBy: null })
  })
})

describe('the bin', () => {
  const titles = (store: LedgerStore) => store.past.bin().map(({ title, how }) => `${title} ${how}`)

  test('tells the examples, and has them after what is one’s own', () => {
    const store = ledger()
    store.saveContracts([sample(1), sample(2, { example: true })])
    store.deleteContracts([uuid(1)])
    store.deleteContracts([uuid(2)])
    expect(store.past.bin().map(({ title, example }) => [title, example])).toEqual([
      ['Contract 1', false],
      ['Contract 2', true],
    ])
  })

  test('has what was deleted, the last first, and what was added and undone', () => {
    const store = ledger()
    store.saveContracts([sample(1), sample(2), sample(3)])
    store.deleteContracts([uuid(1)])
    store.deleteContracts([uuid(2)])
    store.saveContracts([sample(4)])
    store.undo()
    expect(titles(store)).toEqual(['Contract 4 undone', 'Contract 2 deleted', 'Contract 1 deleted'])
    store.redo()
    store.undo()
    store.undo()
    expect(titles(store)).toEqual(['Contract 4 undone', 'Contract 1 deleted'])
  })

  test('gives back each or all, as they were, with the contracts that they followed', () => {
    const store = ledger()
    const followed = { ...sample(1), followedBy: uuid(2) }
    const [two, three] = [{ ...everything, id: uuid(2) }, sample(3)]
    store.saveContracts([two, three, followed])
    store.deleteContracts([uuid(2)])
    store.deleteContracts([uuid(3)])
    expect(store.find(uuid(1))?.followedBy).toBeNull()
    store.past.undelete([uuid(2), uuid(3)])
    expect(store.load().contracts).toEqual([followed, two, three])
    expect(titles(store)).toEqual([])
    store.undo()
    expect(store.load().contracts.map(({ id }) => id)).toEqual([uuid(1)])
  })

  test('keeps what can’t be read, and gives back the others', () => {
    const folder = temporaryFolder()
    const store = ledger(folder)
    store.saveContracts([sample(1), sample(2)])
    store.deleteContracts([uuid(1), uuid(2)])
    store.close()
    spoil(
      folder,
      `UPDATE journal_contracts SET before = json_set(before, '$.terms.signedOn', 'x') WHERE contract_id = '${uuid(1)}' AND after IS NULL`,
    )
    const again = ledger(folder)
    again.past.undelete([uuid(1), uuid(2)])
    expect(again.load().contracts).toEqual([sample(2)])
    expect(titles(again)).toEqual(['Contract 1 deleted'])
    expect(codeOf(() => again.past.undelete([uuid(1)]))).toBe('record-unreadable')
  })
})

describe('deleted for good', () => {
  const secret = 'Hemmelighedskræmmeri'.replace('æ', 'ae')
  const file = 'ab'.repeat(32)
  const shared = 'cd'.repeat(32)
  const mine = sample(7, {
    title: `${secret} titel`,
    notes: `${secret} noter`,
    documents: [
      { name: 'A.pdf', sha256: file, bytes: 1, addedOn: '2026-11-21' },
      { name: 'B.pdf', sha256: shared, bytes: 1, addedOn: '2026-11-21' },
    ],
  })

  function erased(folder: string) {
    const store = ledger(folder)
    store.saveContracts([sample(1, { documents: mine.documents.slice(1) }), mine])
    store.saveContracts([{ ...mine, notes: `${secret} nye noter` }])
    store.saveContracts([sample(1, { documents: mine.documents.slice(1), followedBy: mine.id })])
    store.documents.begin(file)
    store.documents.add(file, [{ page: 1, body: `${secret.toLowerCase()} side` }])
    store.documents.end(file, 'read')
    store.reminders.write({
      changed: [],
      health: {
        checkedAt: '2026-11-21T09:00:00.000Z',
        furthestAt: '2026-11-21T09:00:00.000Z',
        refused: null,
        trayToldAt: null,
      },
    })
    store.deleteContracts([mine.id])
    return { store, files: store.past.erase([mine.id]).files }
  }

  test('nothing of it is left in the file, in any case of letters; the rest is as it was', () => {
    const folder = temporaryFolder()
    const { store } = erased(folder)
    expect(bytesOf(folder).toLowerCase()).not.toContain(secret.toLowerCase())
    expect(bytesOf(folder)).not.toContain(mine.id)
    expect(store.past.bin()).toEqual([])
    expect(store.past.history(mine.id, null, 10)).toEqual({ entries: [], count: 0, more: false })
    expect(store.search(secret)?.contracts ?? []).toEqual([])
    expect(store.load().contracts.map(({ id }) => id)).toEqual([uuid(1)])
  })

  test('names the files that nothing has any longer', () => {
    expect(erased(temporaryFolder()).files).toEqual([file])
  })

  test('everything else can still be undone and redone, and the journal refuses as before', () => {
    const folder = temporaryFolder()
    const { store } = erased(folder)
    while (store.load().history.undo !== null) store.undo()
    expect(store.load().contracts).toEqual([])
    while (store.load().history.redo !== null) store.redo()
    expect(store.load().contracts.map(({ id }) => id)).toEqual([uuid(1)])
    store.close()
    const db = database(folder)
    expect(() => db.exec('DELETE FROM journal')).toThrow(/never deleted/)
    expect(() => db.exec(`UPDATE journal_contracts SET title = ''`)).toThrow(/never rewritten/)
    expect(db.pragma('foreign_key_check')).toEqual([])
  })

  test('a contract that is not in the bin stays', () => {
    const store = ledger()
    store.saveContracts([sample(1)])
    store.past.erase([uuid(1)])
    expect(store.load().contracts).toEqual([sample(1)])
  })
})
