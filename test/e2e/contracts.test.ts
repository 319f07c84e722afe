import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { findings, type RunningApp, seed, sharedApp } from './harness/index.ts'

let app: RunningApp
let page: Page

sharedApp(async (started) => {
  app = started
  page = app.page
  await seed(app)
})
// From another screen each time: the table forgets its order and filters.
beforeEach(async () => {
  await page.getByRole('navigation').getByRole('button', { name: 'Overblik' }).click()
  await page.getByRole('navigation').getByRole('button', { name: 'Kontrakter' }).click()
  await page.getByRole('heading', { level: 1, name: 'Kontrakter' }).waitFor()
})

async function titles(): Promise<string[]> {
  return page.locator('tbody').getByRole('link').allInnerTexts()
}

test('the table shows where each contract stands', async () => {
  const row = (await page.getByRole('row', { name: /Telefoni på kontoret/ }).innerText()).replaceAll('\u00a0', ' ')
  for (const cell of ['CloudKOM', 'Bundet', '1.806,00 kr.', '21.672,00 kr.', '23.03.2027', '30.04.2027']) {
    expect(row).toContain(cell)
  }
})

test('it sorts by any column, both ways, with what is unknown last', async () => {
  await page.getByRole('button', { name: 'Pr. måned' }).click()
  expect((await titles())[0]).toBe('Webshop til regnskab')
  await page.getByRole('button', { name: 'Pr. måned' }).click()
  expect((await titles())[0]).toBe('Rengøring')
  await page.getByRole('button', { name: 'Ophør' }).click()
  expect((await titles()).at(-1)).toBe('Kontraktstyring')
  await page.getByRole('button', { name: 'Ophør' }).click()
  expect((await titles()).at(-1)).toBe('Kontraktstyring')
  expect(await page.getByRole('columnheader', { name: 'Ophør' }).getAttribute('aria-sort')).toBe('descending')
})

test.each([
  ['fiber', ['Mobil og internet']],
  ['RENGØRING', ['Rengøring']],
  ['880', ['Gamle mobilnumre', 'Mobil og internet']],
  ['unicom telefoni', ['Gamle mobilnumre', 'Mobil og internet']],
  ['mette', ['Intranet']],
  ['regnskab', ['Webshop til regnskab']],
])('searching for %s finds %j', async (typed, wanted) => {
  await page.getByRole('searchbox').fill(typed)
  await expect.poll(titles).toEqual(wanted)
  await page.getByRole('searchbox').fill('')
})

test('what is not found is said, with a way back to all', async () => {
  await page.getByRole('searchbox').fill('findes ikke')
  await page.getByText('Ingen kontrakter passer.').waitFor()
  await page.getByRole('button', { name: 'Vis alle kontrakter' }).click()
  await expect.poll(async () => (await titles()).length).toBe(8)
})

test('the side bar leads to all contracts, whatever was looked for before', async () => {
  await page.getByRole('searchbox').fill('fiber')
  await expect.poll(titles).toEqual(['Mobil og internet'])
  await page.getByRole('link', { name: 'Mobil og internet' }).click()
  await page.getByRole('heading', { level: 1, name: 'Mobil og internet' }).waitFor()
  await page.getByRole('navigation').getByRole('button', { name: 'Kontrakter' }).click()
  await expect.poll(async () => (await titles()).length).toBe(8)
  expect(await page.getByRole('searchbox').inputValue()).toBe('')
})

test('it filters by supplier, status and tag', async () => {
  await page.getByLabel('Leverandør').selectOption('Unicom')
  expect(await titles()).toEqual(['Gamle mobilnumre', 'Mobil og internet'])
  await page.getByLabel('Status').selectOption({ label: 'Opsagt' })
  expect(await titles()).toEqual(['Gamle mobilnumre'])
  await page.getByLabel('Leverandør').selectOption('')
  await page.getByLabel('Status').selectOption('')
  await page.getByLabel('Etiket').selectOption('lokaler')
  expect(await titles()).toEqual(['Erhvervsforsikring', 'Rengøring'])
  await page.getByLabel('Etiket').selectOption('')
})

test('a contract is deleted, and brought back with undo', async () => {
  await page.getByRole('button', { name: 'Handlinger for Rengøring' }).click()
  await page.getByRole('menuitem', { name: 'Slet' }).click()
  await page.getByText('Rengøring er slettet').waitFor()
  const focused = () => page.evaluate(() => document.activeElement?.tagName)
  await expect.poll(focused).toBe('BUTTON')
  expect(await titles()).not.toContain('Rengøring')
  await page.getByRole('status').getByRole('button', { name: 'Fortryd' }).click()
  await page.getByText('Fortrudt: Rengøring er slettet').waitFor()
  await expect.poll(focused).toBe('BUTTON')
  expect(await titles()).toContain('Rengøring')
})

test('several are deleted as one change', async () => {
  await page.getByRole('checkbox', { name: 'Vælg Rengøring' }).check()
  await page.getByRole('checkbox', { name: 'Vælg Intranet' }).check()
  await page.getByRole('button', { name: 'Slet de 2 valgte' }).click()
  await page.getByText('2 kontrakter er slettet').waitFor()
  expect(await titles()).toHaveLength(6)
  await app.chooseMenu('undo')
  await expect.poll(async () => (await titles()).length).toBe(8)
  await page.keyboard.press('Control+Shift+Z')
  await expect.poll(async () => (await titles()).length).toBe(6)
  await page.keyboard.press('Control+Z')
  await expect.poll(async () => (await titles()).length).toBe(8)
})

test('undo in the search field is the field’s own', async () => {
  await page.getByRole('searchbox').fill('intranet')
  await page.getByRole('searchbox').press('Control+Z')
  await page.getByRole('searchbox').fill('')
  await expect.poll(async () => (await titles()).length).toBe(8)
})

test('the table is clean of axe findings, with a menu open too', async () => {
  expect(await findings(page)).toEqual([])
  await page.getByRole('button', { name: 'Handlinger for Intranet' }).click()
  await page.getByRole('menuitem', { name: 'Dupliker' }).waitFor()
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Escape')
})
