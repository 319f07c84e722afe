import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  examples,
  findings,
  launchApp,
  ledgerOf,
  newFolder,
  type RunningApp,
  removeFolder,
  seed,
  startApp,
  temporaryFolder,
} from './harness/index.ts'

// What a system does with notifications is its own: the machine of a test may have none.
const electron = Boolean(process.env.ELECTRON_OVERRIDE_DIST_PATH)

/** A Monday, at ten in the morning: reminders are shown at once. */
const monday = '2026-11-23'

/** What a place says, with plain spaces. */
async function said(place: Locator): Promise<string> {
  return (await place.innerText()).replaceAll('\u00a0', ' ')
}

const go = (page: Page, name: string) => page.getByRole('navigation').getByRole('button', { name, exact: true }).click()
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const todo = (page: Page) => section(page, 'Det skal gøres')
const item = (page: Page, text: string | RegExp) => todo(page).getByRole('listitem').filter({ hasText: text })
const toast = (page: Page) => page.getByRole('status').last()

/** Waits until an item of what must be done is there so many times. */
async function count(page: Page, text: string | RegExp, times: number): Promise<void> {
  await expect.poll(() => item(page, text).count()).toBe(times)
}

async function answer(page: Page, what: string, menuItem: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: `Svar: ${what}`, exact: true }).click()
  await page.getByRole('menuitem', { name: menuItem }).click()
}

const undoInToast = (page: Page) => toast(page).getByRole('button', { name: 'Fortryd', exact: true }).click()

describe('what lies ahead', () => {
  let folder: string
  let app: RunningApp
  let page: Page
  const give = 'Send opsigelse af Intranet'

  beforeAll(async () => {
    folder = newFolder()
    app = await startApp({ data: folder, now: monday })
    page = app.page
    await seed(app)
    await app.call('reminders:check', undefined)
    await todo(page)
      .getByRole('button', { name: /^Vis alle/ })
      .click()
    await item(page, give).waitFor()
  })
  afterAll(async () => {
    await app.close()
    removeFolder(folder)
  })

  test('waits until tomorrow if one says so, stands among what is snoozed, and comes back', async () => {
    await answer(page, give, 'Til i morgen, 24. november 2026')
    await count(page, give, 0)
    expect(await said(toast(page))).toContain('Påmindelsen om Intranet er udsat til 24. november 2026')
    await todo(page).getByRole('button', { name: '1 udsat' }).click()
    expect(await said(item(page, give))).toContain('Udsat til 24. november 2026')
    await page.getByRole('button', { name: `Vis igen nu: ${give}` }).click()
    await page.getByRole('button', { name: `Svar: ${give}` }).waitFor()
    expect(await todo(page).getByRole('button', { name: '1 udsat' }).count()).toBe(0)
  })

  test('waits until a day that is typed, but not past the day by which to send it', async () => {
    await page.getByRole('button', { name: `Svar: ${give}` }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Vælg dag' }).press('Enter')
    const field = page.getByLabel('Udsæt til', { exact: true })
    await expect.poll(() => field.evaluate((it) => it === document.activeElement)).toBe(true)
    await field.fill('02.12.2026')
    await field.press('Enter')
    await page.getByText('Kan ikke udsættes længere end til 1. december 2026').waitFor()
    await field.fill('01.12.2026')
    await field.press('Enter')
    await page.getByRole('button', { name: `Svar: ${give}` }).waitFor({ state: 'detached' })
    // The list of what is snoozed is still open.
    expect(await said(item(page, give))).toContain('Udsat til 1. december 2026')
    await undoInToast(page)
    await page.getByRole('button', { name: `Svar: ${give}` }).waitFor()
  })

  test('kept on purpose, the next term’s deadline takes over, and undo brings this one back', async () => {
    await answer(page, give, 'Behold')
    await expect.poll(() => said(toast(page))).toContain('beholdes')
    await expect.poll(() => said(item(page, give))).toMatch(/1\.\s+dec\. 2027/)
    expect(await said(item(page, give))).toContain('Så ophører kontrakten 31. december 2027.')
    await undoInToast(page)
    await expect.poll(() => said(item(page, give))).toMatch(/1\.\s+dec\. 2026/)
  })

  test('no longer relevant, it leaves the list until that is taken back', async () => {
    await answer(page, give, 'Ikke længere relevant')
    await count(page, give, 0)
    await undoInToast(page)
    await count(page, give, 1)
  })

  test('what is done after the end is on the contract’s record, and undo takes it off', async () => {
    const ask = 'Bed skriftligt om en kopi af data: Gamle mobilnumre'
    const retrieved = async () => {
      return (await ledgerOf(app)).contracts.find(({ title }) => title === 'Gamle mobilnumre')?.wrapUp.dataRetrievedOn
    }
    await answer(page, ask, 'Gjort')
    await count(page, ask, 0)
    expect(await retrieved()).toBe(monday)
    await undoInToast(page)
    await count(page, ask, 1)
    expect(await retrieved()).toBeNull()
  })

  test('what was to be looked at again is undecided once that is done', async () => {
    const look = 'Se på Erhvervsforsikring igen'
    await answer(page, look, 'Gjort')
    await count(page, look, 0)
    await undoInToast(page)
    await count(page, look, 1)
  })

  test('the overview says when reminders were checked and which comes next, and leads to them', async () => {
    const line = page.getByRole('link', { name: /^Påmindelser kontrolleret/ })
    expect(await said(line)).toMatch(
      /^Påmindelser kontrolleret i dag kl\. \d+\.\d\d · næste: Mobil og internet, 24\. november 2026$/,
    )
    await line.click()
    await page.getByRole('heading', { level: 1, name: 'Påmindelser' }).waitFor()
  })

  test.skipIf(electron)('what was shown and has no answer waits for one', async () => {
    const waiting = await said(section(page, 'Venter på svar'))
    expect(waiting).toContain('Send opsigelse af Mobil og internet')
    expect(waiting).not.toContain('Send opsigelse af Telefoni på kontoret')
  })

  test.skipIf(electron)('a test notification is shown, and the screen says what came of it', async () => {
    await page.getByRole('button', { name: 'Prøv en påmindelse' }).click()
    await section(page, 'Kontrol').getByText('Prøven er sendt til systemet').waitFor()
    if (app.host !== 'chromium') return
    expect((await app.shown()).filter(({ what }) => what === 'notification').at(-1)).toMatchObject({
      title: 'Prøve fra Varsel',
    })
  })

  test('other lead times are other reminders at once; undo gives the old ones back', async () => {
    const rows = () => section(page, 'På vej').getByRole('row', { name: /Intranet/ })
    const days = async () => (await rows().allInnerTexts()).map((text) => text.slice(0, 10))
    const before = await days()
    expect(before).toEqual(['24.11.2026', '30.11.2026', '01.12.2026', '31.12.2026'])
    await page.getByRole('link', { name: /ændres i indstillingerne/ }).click()
    const settings = section(page, 'Påmindelser')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.tagName + (document.activeElement?.textContent ?? '')))
      .toBe('H2Påmindelser')
    await settings.getByRole('button', { name: 'Fjern 7 dage før' }).click()
    await expect.poll(() => settings.getByText('7 dage før', { exact: true }).count()).toBe(0)
    await settings.getByRole('textbox', { name: 'Dage før' }).fill('731')
    await settings.getByRole('button', { name: 'Tilføj' }).click()
    await settings.getByText('Skriv et helt antal dage fra 0 til 730').waitFor()
    await settings.getByRole('textbox', { name: 'Dage før' }).fill('5')
    await settings.getByRole('textbox', { name: 'Dage før' }).press('Enter')
    await settings.getByText('5 dage før', { exact: true }).waitFor()
    await go(page, 'Påmindelser')
    await expect.poll(days).toEqual(['26.11.2026', '30.11.2026', '01.12.2026', '31.12.2026'])
    await go(page, 'Indstillinger')
    await settings.getByRole('button', { name: 'Standard' }).click()
    await settings.getByText('7 dage før', { exact: true }).waitFor()
    await go(page, 'Påmindelser')
    await expect.poll(days).toEqual(before)
    for (let times = 0; times < 3; times++) {
      await page.getByRole('banner').getByRole('button', { name: 'Fortryd: Indstillingerne er gemt' }).click()
    }
    await expect.poll(days).toEqual(before)
    expect(await page.getByRole('button', { name: 'Fortryd: Indstillingerne er gemt' }).count()).toBe(0)
  })

  test('the screen is clean of axe findings', async () => {
    expect(await findings(page)).toEqual([])
  })
})

describe('a deadline that has passed', () => {
  let folder: string
  let app: RunningApp
  let page: Page
  const passed = (title: string) => `Fristen er passeret: ${title}`

  beforeAll(async () => {
    folder = newFolder()
    const before = await startApp({ data: folder, now: monday })
    await seed(before)
    await before.call('reminders:check', undefined)
    await before.close()
    app = await startApp({ data: folder, now: '2027-01-04' })
    page = app.page
    await item(page, passed('Intranet')).waitFor()
  })
  afterAll(async () => {
    await app.close()
    removeFolder(folder)
  })

  test('comes first, in words, and asks what became of it', async () => {
    const titles = (await todo(page).getByRole('link').allInnerTexts()).slice(0, 4)
    expect(titles).toEqual([
      passed('Mobil og internet'),
      passed('Webshop til regnskab'),
      passed('Intranet'),
      'Se på Erhvervsforsikring igen',
    ])
    expect(await said(item(page, passed('Intranet')))).toMatch(/31\.\s+dec\. 2026\s+4 dage over/)
    expect(await said(item(page, passed('Intranet')))).toContain(
      'fristen var 31. december 2026. Er opsigelsen ikke modtaget og bekræftet senest 31. december 2026, er kontrakten bundet til 31. december 2027, og det koster 17.820 kr. Sig, hvad der blev af den.',
    )
  })

  test.each([
    ['Behold', 'Intranet beholdes'],
    ['Ikke længere relevant', 'Intranet: fristen er ikke længere relevant'],
  ])('%s settles it, and that can be taken back', async (button, told) => {
    await item(page, passed('Intranet')).getByRole('button', { name: button }).click()
    await count(page, passed('Intranet'), 0)
    expect(await said(toast(page))).toContain(told)
    await undoInToast(page)
    await count(page, passed('Intranet'), 1)
  })

  test('what was settled stays so across a restart of the window, and can be opened again', async () => {
    await item(page, passed('Intranet')).getByRole('button', { name: 'Behold' }).click()
    await count(page, passed('Intranet'), 0)
    await page.reload()
    await item(page, passed('Webshop til regnskab')).waitFor()
    await count(page, passed('Intranet'), 0)
    await go(page, 'Påmindelser')
    await page.getByText('Besvaret (1)').click()
    await page.getByRole('button', { name: 'Åbn igen: Intranet, Opsigelse, 31.12.2026' }).click()
    await page.getByText('Besvaret (1)').waitFor({ state: 'detached' })
    await go(page, 'Overblik')
    await item(page, passed('Intranet')).waitFor()
  })

  test('notice was sent: leads to where that is recorded, which settles it', async () => {
    await item(page, passed('Webshop til regnskab')).getByRole('button', { name: 'Opsigelse sendt' }).click()
    await page.getByRole('heading', { level: 1, name: 'Webshop til regnskab' }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Opsigelse')
    const notice = section(page, 'Opsigelse')
    await notice.getByRole('button', { name: 'Notér opsigelse' }).click()
    await notice.getByLabel('Sendt den', { exact: true }).fill('10.12.2026')
    await notice.getByRole('button', { name: 'Gem', exact: true }).click()
    await notice.getByText('10. december 2026').first().waitFor()
    await go(page, 'Overblik')
    await count(page, passed('Webshop til regnskab'), 0)
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^Fortryd: / })
      .click()
    await count(page, passed('Webshop til regnskab'), 1)
  })

  test('and the overview that asks is clean of axe findings', async () => {
    expect(await findings(page)).toEqual([])
  })
})

test('a clock that was turned back is told in red, until one says that it is right', async () => {
  const data = temporaryFolder()
  const ahead = await launchApp({ data, now: '2026-12-01' })
  await seed(ahead)
  await ahead.call('reminders:check', undefined)
  await ahead.close()
  const app = await launchApp({ data, now: monday })
  const warning = app.page.getByRole('listitem').filter({ hasText: 'Computerens ur er stillet tilbage' })
  await warning.waitFor()
  const [ground, red] = await warning.evaluate((it) => [
    getComputedStyle(it).color,
    getComputedStyle(document.documentElement).getPropertyValue('--danger'),
  ])
  expect([ground, red]).toEqual(['rgb(179, 38, 30)', '#b3261e'])
  expect(await findings(app.page)).toEqual([])
  await go(app.page, 'Påmindelser')
  await section(app.page, 'Kontrol').getByRole('button', { name: 'Uret er rigtigt' }).click()
  await warning.waitFor({ state: 'detached' })
  await go(app.page, 'Overblik')
  await expect.poll(() => warning.count()).toBe(0)
})

test('whether to start at login is asked once, as soon as there is a contract that is no example', async () => {
  const data = temporaryFolder()
  const app = await launchApp({ data, now: monday, lang: 'en' })
  const ask = app.page.getByRole('region', { name: /^Should Varsel start/ })
  const [first] = examples()
  if (first === undefined) throw new Error('There is no example.')
  await seed(app, [first])
  await app.page.getByRole('link', { name: /^Reminders checked today at \d\d:\d\d · next: / }).waitFor()
  expect(await ask.count()).toBe(0)
  await seed(app, [{ ...first, example: false }])
  await ask.getByRole('button', { name: 'Yes' }).click()
  await ask.waitFor({ state: 'detached' })
  await app.page.getByRole('navigation').getByRole('button', { name: 'Settings' }).click()
  await expect.poll(() => app.page.getByLabel('Start Varsel when I log in').isChecked()).toBe(true)
})

test('an empty ledger says what will be told here, and offers a contract', async () => {
  const { page } = await launchApp({ data: temporaryFolder(), now: monday })
  await go(page, 'Påmindelser')
  await page.getByText('Her står, hvad du bliver mindet om, og hvornår.').waitFor()
  expect(await findings(page)).toEqual([])
  await page.getByRole('button', { name: 'Tilføj en kontrakt' }).click()
  await page.getByRole('heading', { level: 1, name: 'Ny kontrakt' }).waitFor()
})
