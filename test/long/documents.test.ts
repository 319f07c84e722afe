import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { expect, test } from 'vitest'
import { addDocuments, isIntact } from '../../src/main/documents/index.ts'
import { sample, uuid } from '../main/ledger/samples.ts'
import { ledger, temporaryFolder } from '../main/ledger/temporary.ts'

test('100 documents of 20 MB each are added without holding anything up, and the ledger is as quick as before', async () => {
  const folder = temporaryFolder()
  const from = temporaryFolder()
  const store = ledger(folder)
  store.saveContracts([sample(1), sample(2)])
  const paths = Array.from({ length: 100 }, (_, index) => join(from, `Bilag ${index}.pdf`))
  for (const path of paths) writeFileSync(path, randomBytes(20 * 2 ** 20))

  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const context = { dataFolder: folder, ledger: { open: () => store, close() {} }, today: '2026-11-21', progress() {} }
  const { change, refused } = await addDocuments(uuid(1), paths, context)
  delay.disable()
  const documents = change?.changed[0]?.documents ?? []
  expect([documents.length, refused]).toEqual([100, []])
  expect(delay.max / 1e6).toBeLessThan(500)

  const took = (work: () => unknown) => {
    const start = performance.now()
    work()
    return performance.now() - start
  }
  expect(took(() => store.load())).toBeLessThan(100)
  expect(took(() => store.search('bilag 99'))).toBeLessThan(100)
  expect(took(() => store.saveContracts([sample(2, { title: 'Ny' })]))).toBeLessThan(200)
  expect(await isIntact(folder, documents.at(-1)?.sha256 ?? '')).toBe(true)
})
