import { expect, test } from 'vitest'
import { launchApp, type RunningApp, secondStart, temporaryFolder } from './harness/index.ts'

/** Waits until there is something to see, whichever screen it is. */
const somethingToSee = (app: RunningApp) => app.page.locator('#root h1').first().waitFor()

test('the window opens and shows the day it takes for today', async () => {
  const app = await launchApp({ data: temporaryFolder(), now: '2027-02-03' })
  await somethingToSee(app)
  expect(await app.page.title()).toContain('Varsel')
  await app.page.getByText('3. februar 2027').first().waitFor()
})

test('in the language that is asked for', async () => {
  const app = await launchApp({ data: temporaryFolder(), now: '2027-02-03', lang: 'en' })
  await somethingToSee(app)
  await expect.poll(() => app.page.evaluate(() => document.documentElement.lang)).toBe('en')
  await app.page.getByText('3 February 2027').first().waitFor()
})

test('the page is told where it runs', async () => {
  const data = temporaryFolder()
  const app = await launchApp({ data, now: '2027-02-03' })
  const info = await app.call('app:info', undefined)
  expect(info).toMatchObject({ ok: true, value: { today: '2027-02-03', language: 'da', host: app.host } })
})

test('a second start on the same ledger shows the first window and ends', async () => {
  const options = { data: temporaryFolder(), now: '2027-02-03' }
  const app = await launchApp(options)
  expect(await secondStart(options)).toBe(0)
  await somethingToSee(app)
  if (app.host === 'chromium') {
    await expect.poll(() => app.shown()).toContainEqual({ what: 'window', focused: 'app://varsel/index.html' })
  }
})

test('once closed, it starts again on the same ledger', async () => {
  const options = { data: temporaryFolder(), now: '2027-02-03' }
  const first = await launchApp(options)
  await first.close()
  const second = await launchApp(options)
  await somethingToSee(second)
})

test('the menu asks the page', async () => {
  const app = await launchApp({ data: temporaryFolder(), now: '2027-02-03' })
  await app.page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    window.varsel.on('app:command', (command) => heard.push(command))
  })
  await app.chooseMenu('new-contract')
  await app.chooseMenu('undo')
  await expect
    .poll(() => app.page.evaluate(() => (window as unknown as { heard: string[] }).heard))
    .toEqual(['new-contract', 'undo'])
})
