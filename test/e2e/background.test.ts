import { expect, test } from 'vitest'
import { defaultSettings } from '../../src/shared/ledger/index.ts'
import { checkedAtStart, examples, launchApp, type RunningApp, secondStart, temporaryFolder } from './harness/index.ts'

// A Monday: at weekends reminders wait.
const now = '2026-11-23'
const electron = Boolean(process.env.ELECTRON_OVERRIDE_DIST_PATH)

const notifications = async (app: RunningApp) =>
  (await app.shown()).filter(({ what }) => what === 'notification').map(({ title }) => title)

/** A ledger with the example of ZimaOne, whose notice is to be sent by 1 December. */
async function launched(): Promise<{ app: RunningApp; data: string }> {
  const data = temporaryFolder()
  const app = await launchApp({ data, now })
  // It is to find nothing.
  await checkedAtStart(app)
  const contracts = examples().filter(({ terms }) => terms.supplier === 'zimaone')
  expect(await app.call('ledger:save-contracts', { contracts: contracts as never })).toMatchObject({ ok: true })
  return { app, data }
}

test('closed, the window is gone with its renderer, and a second start opens a new one on the same ledger', async () => {
  const { app, data } = await launched()
  await app.closeWindow()
  await expect.poll(() => app.windows()).toBe(0)
  const page = await app.nextWindow(() => secondStart({ data, now }))
  await page.getByRole('heading', { level: 1, name: 'Overblik' }).waitFor()
  await page
    .getByRole('link', { name: /Intranet/ })
    .first()
    .waitFor()
})

// What a system shows beside the clock and in notifications is not to be read in a real Electron.
test.skipIf(electron)('that it goes on is told the first time, and not again', async () => {
  const { app } = await launched()
  await app.closeWindow()
  await expect.poll(() => notifications(app)).toContain('Varsel kører videre')
  await app.nextWindow(() => app.clickTray(null))
  await app.closeWindow()
  await expect.poll(() => app.windows()).toBe(0)
  // The icon is set anew after each check: once that has come, a second telling would have come before it.
  await app.wake()
  await expect.poll(() => notifications(app)).toContain('Send opsigelse af Intranet, senest 1. december 2026')
  expect((await notifications(app)).filter((title) => title === 'Varsel kører videre')).toHaveLength(1)
})

test.skipIf(electron)('the icon beside the clock says how many wait, and its menu leads there', async () => {
  const { app } = await launched()
  await app.closeWindow()
  await expect
    .poll(async () => (await app.shown()).findLast(({ tip }) => tip))
    .toMatchObject({ tip: 'Varsel: 1 ting venter' })
  const menu = (await app.shown()).findLast(({ what, labels }) => what === 'tray' && labels)?.labels
  expect(menu).toEqual([
    '01.12.2026  Send opsigelse af Intranet, senest 1. december 2026',
    ...['Åbn Varsel', 'Påmindelser', 'Afslut Varsel'],
  ])
  const page = await app.nextWindow(() => app.clickTray('tray-reminders'))
  await page.getByRole('heading', { level: 1, name: 'Påmindelser' }).waitFor()
})

test.skipIf(electron)('a notification clicked while there is no window opens one, at what it tells of', async () => {
  const { app } = await launched()
  await app.closeWindow()
  await app.wake()
  const title = 'Send opsigelse af Intranet, senest 1. december 2026'
  await expect.poll(() => notifications(app)).toContain(title)
  const page = await app.nextWindow(() => app.clickNotification(title))
  await page.getByRole('heading', { level: 1, name: 'Intranet' }).waitFor()
})

test('with the setting off, the app ends with its window', async () => {
  const { app } = await launched()
  const settings = { ...defaultSettings, reminders: { ...defaultSettings.reminders, stayInTray: false } }
  expect(await app.call('ledger:save-settings', settings)).toMatchObject({ ok: true })
  await app.closeWindow().catch(() => {})
  await app.ended()
})

test.skipIf(electron)('started at login it checks without a window; a second start opens it', async () => {
  const { app, data } = await launched()
  await app.close()
  const hidden = await launchApp({ data, now, hidden: true })
  await expect.poll(() => notifications(hidden)).toEqual(['Send opsigelse af Intranet, senest 1. december 2026'])
  expect(await hidden.windows()).toBe(0)
  const page = await hidden.nextWindow(() => secondStart({ data, now }))
  await page.getByRole('heading', { level: 1, name: 'Overblik' }).waitFor()
})
