import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exampleContracts } from '../../src/shared/examples/index.ts'
import { defaultSettings, type Settings } from '../../src/shared/ledger/index.ts'
import { storedDay } from '../../src/shared/portfolio/index.ts'
import { launchApp, type RunningApp, temporaryFolder } from './harness/index.ts'

const now = '2026-11-21'
const electron = Boolean(process.env.ELECTRON_OVERRIDE_DIST_PATH)

const notifications = async (app: RunningApp) => (await app.shown()).filter(({ what }) => what === 'notification')

/** A ledger with one example of a supplier, closed again. */
async function ledgerWith(supplier: string, settings: Settings = defaultSettings): Promise<string> {
  const data = temporaryFolder()
  const app = await launchApp({ data, now })
  const contracts = exampleContracts(storedDay(now), 'da', () => crypto.randomUUID())
  const chosen = contracts.filter(({ terms }) => terms.supplier === supplier)
  expect(await app.call('ledger:save-contracts', { contracts: chosen })).toMatchObject({ ok: true })
  expect(await app.call('ledger:save-settings', settings)).toMatchObject({ ok: true })
  expect(await notifications(app)).toEqual([])
  await app.close()
  return data
}

// Electron hands its notifications to the system, where a test can't read them.
test.skipIf(electron)('at start a notification tells what must be done soon, and leads to it', async () => {
  const data = await ledgerWith('zimaone')
  const app = await launchApp({ data, now })
  await app.page.getByRole('heading', { level: 1, name: 'Overblik' }).waitFor()
  await expect
    .poll(() => notifications(app))
    .toEqual([
      {
        what: 'notification',
        title: '1 frist inden for 30 dage',
        body: '01.12.2026: Send opsigelse af Intranet',
      },
    ])
  await app.clickNotification()
  await app.page.getByRole('heading', { level: 1, name: 'Intranet' }).waitFor()
  expect(await app.shown()).toContainEqual({ what: 'window', focused: 'app://varsel/index.html' })
})

test.skipIf(electron)('the notification speaks the language of the settings', async () => {
  const data = await ledgerWith('zimaone', { ...defaultSettings, language: 'en' })
  const app = await launchApp({ data, now, lang: 'da' })
  await expect.poll(async () => (await notifications(app))[0]?.title).toBe('1 deadline within 30 days')
})

test.skipIf(electron)('a ledger that cannot be opened shows no notification and is told in the window', async () => {
  const data = await ledgerWith('zimaone')
  for (const name of readdirSync(data, { withFileTypes: true })) {
    if (name.isFile()) writeFileSync(join(data, name.name), 'not a database, only some text that is long enough')
  }
  const app = await launchApp({ data, now })
  await app.page.getByText('Kontrakterne kunne ikke hentes').waitFor()
  expect(await notifications(app)).toEqual([])
})
