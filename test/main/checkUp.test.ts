import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkLedger, checkUp } from '../../src/main/checkUp/index.ts'
import type { LedgerStore } from '../../src/main/db/index.ts'
import type { CheckUpProgress } from '../../src/shared/diagnosis/index.ts'
import { sample } from './ledger/samples.ts'
import { database, ledger, migrations, temporaryFolder } from './ledger/temporary.ts'

const sha256 = (content: string) => createHash('sha256').update(content).digest('hex')
const names = ['Aftale.pdf', 'Bilag.pdf', 'Foto.png']

/** A ledger with a contract that has three documents. */
function kept(folder: string): LedgerStore {
  const store = ledger(folder)
  const documents = names.map((name) => ({ name, sha256: sha256(name), bytes: 1, addedOn: '2026-11-21' }))
  mkdirSync(join(folder, 'documents'))
  for (const name of names) writeFileSync(join(folder, 'documents', sha256(name)), name)
  store.saveContracts([sample(1, { documents }), sample(2)])
  return store
}

function check(
  folder: string,
  store: LedgerStore,
  signal = new AbortController().signal,
  told: CheckUpProgress[] = [],
) {
  return checkUp({
    ...{ dataFolder: folder, migrations, signal },
    ledger: { open: () => store } as never,
    jobs: { run: async (job: { check: Parameters<typeof checkLedger>[0] }) => checkLedger(job.check) } as never,
    progress: (progress) => void told.push(progress),
  })
}

const well = { contracts: 2, changes: 1, documents: 3, isSound: true, unreadable: [], unreadableStates: 0 }

test('a ledger that is well is said to be; what is read is told, and no copy is left', async () => {
  const folder = temporaryFolder()
  const told: CheckUpProgress[] = []
  expect(await check(folder, kept(folder), undefined, told)).toEqual({
    ...well,
    ...{ searchMended: false, missing: [], damaged: [] },
  })
  expect(told).toEqual([
    { part: 'ledger', done: 0, of: 1 },
    ...[0, 1, 2].map((done) => ({ part: 'documents', done, of: 3 })),
  ])
  expect(readdirSync(folder).filter((name) => name.startsWith('check-'))).toEqual([])
})

test('documents that are gone, or not what was kept, are named with their contract', async () => {
  const folder = temporaryFolder()
  const store = kept(folder)
  rmSync(join(folder, 'documents', sha256('Aftale.pdf')))
  writeFileSync(join(folder, 'documents', sha256('Foto.png')), 'another')
  expect(await check(folder, store)).toMatchObject({
    missing: [{ contract: 'Contract 1', name: 'Aftale.pdf' }],
    damaged: [{ contract: 'Contract 1', name: 'Foto.png' }],
  })
})

test('a search that does not know what the contracts say is made anew', async () => {
  const folder = temporaryFolder()
  const store = kept(folder)
  const db = database(folder)
  db.exec('DELETE FROM contract_search')
  db.close()
  expect(store.search('contract')?.contracts ?? []).toHaveLength(0)
  expect(await check(folder, store)).toMatchObject({ searchMended: true })
  expect(store.search('contract')?.contracts).toHaveLength(2)
  expect(await check(folder, store)).toMatchObject({ searchMended: false })
})

test('what can’t be read, in the ledger or its journal, is told', async () => {
  const folder = temporaryFolder()
  const store = kept(folder)
  const db = database(folder)
  db.pragma('foreign_keys = OFF')
  db.exec(`DROP TRIGGER journal_contracts_not_rewritten;
    UPDATE journal_contracts SET after = '{"id":1}' WHERE position = 0;
    UPDATE contracts SET starts_on = '2025-01-01', signed_on = '2030-01-01' WHERE title = 'Contract 2'`)
  db.close()
  expect(await check(folder, store)).toMatchObject({ unreadableStates: 1 })
})

test('a reference that leads nowhere is no sound ledger', async () => {
  const folder = temporaryFolder()
  const store = kept(folder)
  const db = database(folder)
  db.pragma('foreign_keys = OFF')
  db.exec(`DELETE FROM contracts WHERE title = 'Contract 1'`)
  db.close()
  expect(await check(folder, store)).toMatchObject({ isSound: false })
})

test('it can be given up', async () => {
  const folder = temporaryFolder()
  const given = new AbortController()
  given.abort()
  await expect(check(folder, kept(folder), given.signal)).rejects.toMatchObject({ code: 'given-up' })
})
