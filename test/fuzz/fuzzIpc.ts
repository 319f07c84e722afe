import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { examples, launchApp, ledgerOf, seed as put, temporaryFolder, today } from '../e2e/harness/index.ts'
import { callsOf, wrongAnswers } from './ipc.ts'

/** Asks a running app anything, on every channel, and looks at what it answers and at what it left behind. */
export async function fuzzIpc(count: number, seed: number): Promise<void> {
  const around = temporaryFolder()
  const data = join(around, 'data')
  mkdirSync(data)
  const app = await launchApp({ data, now: today })
  await put(app)
  // Every dialog is cancelled: what is asked is what the window may decide by itself.
  await app.savePdfTo(null)
  await app.chooseFile(null)

  expect(await wrongAnswers(app, callsOf(count, seed, examples()))).toEqual([])

  // It goes on, and what was there before can be had again.
  expect(await app.call('app:info', undefined)).toMatchObject({ ok: true, value: { dataFolder: data } })
  const contracts = examples()
  expect(await app.call('ledger:save-contracts', { contracts: contracts as never })).toMatchObject({ ok: true })
  await app.close()
  expect(readdirSync(around)).toEqual(['data'])

  const again = await launchApp({ data, now: today })
  const loaded = await ledgerOf(again)
  expect(loaded.contracts.map(({ id }) => id)).toEqual(expect.arrayContaining(contracts.map(({ id }) => id)))
}
