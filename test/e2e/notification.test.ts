import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { defaultSettings, type Settings } from '../../src/shared/ledger/index.ts'
import { checkedAtStart, examples, launchApp, type RunningApp, temporaryFolder } from './harness/index.ts'

/** A Monday, at ten in the morning: reminders are shown at once. */
const now = '2026-11-23'
const electron = Boolean(process.env.ELECTRON_OVERRIDE_DIST_PATH)

const notifications = async (app: RunningApp) => (await app.shown()).filter(({ what }) => what === 'notification')

/** Waits until the check at start was made, and all that it shows is shown. */
async function checked(app: RunningApp): Promise<void> {
  expect(await app.call('reminders:check', undefined)).toMatchObject({ ok: true })
}

/** A ledger with the examples of some suppliers, on the Friday before, closed again before anything was shown. */
async function ledgerWith(suppliers: readonly string[], settings: Settings = defaultSettings): Promise<string> {
  const data = temporaryFolder()
  const app = await launchApp({ data, now: '2026-11-20' })
  // It is to find nothing.
  await checkedAtStart(app)
  const contracts = examples().filter(({ terms }) => suppliers.includes(terms.supplier))
  if (contracts.length > 0) {
    expect(await app.call('ledger:save-contracts', { contracts: contracts as never })).toMatchObject({ ok: true })
  }
  expect(await app.call('ledger:save-settings', settings)).toMatchObject({ ok: true })
  expect(await notifications(app)).toEqual([])
  await app.close()
  return data
}

// Electron hands its notifications to the system, where a test can't read them.
test.skipIf(electron)('at start one summary tells what is due, and a second start the same day nothing', async () => {
  const data = await ledgerWith(['zimaone', 'ekontoret'])
  const app = await launchApp({ data, now })
  await checked(app)
  expect(await notifications(app)).toEqual([
    {
      what: 'notification',
      title: '2 påmindelser',
      body: [
        'Send opsigelse af Intranet, senest 1. december 2026',
        'Send opsigelse af Webshop til regnskab, senest 10. december 2026',
      ].join('\n'),
    },
  ])
  await app.clickNotification()
  await app.page.getByRole('heading', { level: 1, name: 'Påmindelser' }).waitFor()
  await app.close()

  const again = await launchApp({ data, now })
  await checked(again)
  expect(await notifications(again)).toEqual([])
})

test.skipIf(electron)('a reminder of one contract says what it costs not to, and opens that contract', async () => {
  const data = await ledgerWith(['zimaone'])
  const app = await launchApp({ data, now })
  await checked(app)
  const [only, ...others] = await notifications(app)
  expect(others).toEqual([])
  expect(only).toMatchObject({ title: 'Send opsigelse af Intranet, senest 1. december 2026' })
  expect(String(only?.body).replaceAll('\u00a0', ' ')).toBe(
    'Så ophører kontrakten 31. december 2026. Er opsigelsen ikke modtaget og bekræftet senest 31. december 2026, er kontrakten bundet til 31. december 2027, og det koster 17.820 kr.',
  )
  await app.clickNotification()
  await app.page.getByRole('heading', { level: 1, name: 'Intranet' }).waitFor()
  expect(await app.shown()).toContainEqual({ what: 'window', focused: 'app://varsel/index.html' })
})

test.skipIf(electron)('a reminder speaks the language that the window does', async () => {
  const data = await ledgerWith([], { ...defaultSettings, language: 'en' })
  const app = await launchApp({ data, now, lang: 'da' })
  await app.page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
  const contracts = examples().filter(({ terms }) => terms.supplier === 'zimaone')
  expect(await app.call('ledger:save-contracts', { contracts: contracts as never })).toMatchObject({ ok: true })
  await checked(app)
  expect((await notifications(app))[0]?.title).toBe('Send notice to end Intranet, by 1 December 2026')
})

test.skipIf(electron)('a ledger that cannot be opened shows no notification and is told in the window', async () => {
  const data = await ledgerWith(['zimaone'])
  for (const name of readdirSync(data, { withFileTypes: true })) {
    if (name.isFile()) writeFileSync(join(data, name.name), 'not a database, only some text that is long enough')
  }
  const app = await launchApp({ data, now })
  await app.page.getByText('Kontrakterne kunne ikke hentes').waitFor()
  expect(await app.call('reminders:check', undefined)).toMatchObject({ ok: false })
  expect(await notifications(app)).toEqual([])
})
