import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import {
  findings,
  launchApp,
  ledgerOf,
  type RunningApp,
  seed,
  sharedApp,
  temporaryFolder,
  today,
} from './harness/index.ts'

let app: RunningApp
let page: Page

sharedApp(async (started) => {
  app = started
  page = app.page
  await seed(app)
})

/** What a place says, with plain spaces. */
async function said(place: Locator): Promise<string> {
  return (await place.innerText()).replaceAll('\u00a0', ' ')
}

function section(name: string) {
  return page.getByRole('region', { name })
}

test('what must be done comes first, soonest first, each with its day and its stake', async () => {
  const items = section('Det skal gøres').getByRole('listitem')
  expect(await said(items.nth(0))).toMatch(/25\.\s+nov\. 2026\s+om 4 dage\s+Send opsigelse af Mobil og internet/)
  expect(await said(items.nth(0))).toContain(
    'Er opsigelsen ikke modtaget senest 30. november 2026, er kontrakten bundet til 31. marts 2027, og det koster 1.593 kr.; holder Unicom på den forsigtige fortolkning, er den bundet til 30. juni 2027.',
  )
  await section('Det skal gøres').getByText('Vil du beholde en kontrakt, så vælg Behold i fristens menu.').waitFor()
  expect(await items.nth(1).innerText()).toContain('Send opsigelse af Intranet')
  expect(await items.nth(2).innerText()).toContain('Send opsigelse af Webshop til regnskab')
})

test('a contract that can be left every month is listed as free to leave, without a countdown', async () => {
  const free = section('Kan opsiges løbende')
  expect(await free.innerText()).toContain('Rengøring')
  expect(await free.innerText()).toContain('opsagt i dag ophører den 31. december 2026')
  expect(await section('Det skal gøres').innerText()).not.toContain('Rengøring')
})

test('one that is to be left stands among what must be done instead', async () => {
  const cleaning = (await ledgerOf(app)).contracts.find(({ title }) => title === 'Rengøring')
  if (cleaning === undefined) throw new Error('There is no example that is free to leave.')
  await seed(app, [{ ...cleaning, intent: { kind: 'leave' } }])
  await section('Det skal gøres').getByText('Send opsigelse af Rengøring').waitFor()
  expect(await section('Kan opsiges løbende').count()).toBe(0)
  await seed(app, [cleaning])
  await section('Kan opsiges løbende').getByText('Rengøring').waitFor()
})

test('the timeline tells of every contract when one can be out of it', async () => {
  const bar = (title: string) => page.getByRole('img', { name: `Tidslinje for ${title}` })
  expect(await bar('Telefoni på kontoret').getAttribute('aria-label')).toBe(
    'Tidslinje for Telefoni på kontoret: bundet til og med 16. marts 2027, kan ophøre 30. april 2027, misses fristen: 31. maj 2027',
  )
  expect(await bar('Mobil og internet').getAttribute('aria-label')).toContain(
    'kan ophøre 28. februar 2027, forsigtigt 30. juni 2027',
  )
  expect(await bar('Gamle mobilnumre').getAttribute('aria-label')).toContain('ophører 4. februar 2027')
  expect(await bar('Kontraktstyring').getAttribute('aria-label')).toContain('ophør fremgår ikke af vilkårene')
})

test('it costs so much a month and a year, with a range where the index is not known', async () => {
  const text = await said(section('Det koster det'))
  expect(text).toContain('10.204,00 kr.')
  expect(text).toContain('118.868,00 kr.')
  expect(text).toContain('op til 119.466,80 kr., hvis indekset stiger til loftet')
})

test('the chart’s numbers are there as a table', async () => {
  const costs = section('Det koster det')
  await costs.getByRole('button', { name: 'Vis som tabel' }).click()
  const january = costs.getByRole('row', { name: /^jan\. 2027/ })
  expect(await said(january)).toContain('28.015,00 kr.')
  await costs.getByRole('button', { name: 'Skjul tabel' }).click()
})

test('an action opens its contract', async () => {
  await page.getByRole('link', { name: 'Send opsigelse af Intranet' }).click()
  await page.getByRole('heading', { level: 1, name: 'Intranet' }).waitFor()
  await page.getByRole('navigation').getByRole('button', { name: 'Overblik' }).click()
})

test('the overview is clean of axe findings', async () => {
  expect(await findings(page)).toEqual([])
})

test('an empty ledger offers a contract or examples, and examples go with one click', async () => {
  const empty = await launchApp({ data: temporaryFolder(), now: today })
  await empty.page.getByRole('button', { name: 'Tilføj en kontrakt' }).waitFor()
  expect(await findings(empty.page)).toEqual([])
  await empty.page.getByRole('button', { name: 'Se med eksempler' }).click()
  await empty.page.getByText('Kontrakterne er eksempler, så du kan se dig omkring.').waitFor()
  await empty.page.getByRole('button', { name: 'Fjern eksemplerne' }).click()
  await empty.page.getByText('Eksemplerne er fjernet').waitFor()
  await empty.page.getByRole('button', { name: 'Tilføj en kontrakt' }).waitFor()
})

test('in English where that is chosen, at once', async () => {
  const { page: english } = await launchApp({ data: temporaryFolder(), now: today, lang: 'en' })
  await english.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
  expect(await english.getByText('21 November 2026').count()).toBe(1)
  await english.getByRole('navigation').getByRole('button', { name: 'Settings' }).click()
  await english.getByLabel('Language', { exact: true }).selectOption('da')
  await english.getByRole('heading', { level: 1, name: 'Indstillinger' }).waitFor()
})
