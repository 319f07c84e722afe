import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { examples, findings, type RunningApp, seed, sharedApp } from './harness/index.ts'

/* The focus is never lost, and one comes back to where one was. */

let app: RunningApp
let page: Page

sharedApp(async (started) => {
  app = started
  page = app.page
  const [first, ...others] = examples()
  if (first === undefined) throw new Error('No example.')
  const many = Array.from({ length: 70 }, (_, index) => ({
    ...first,
    id: crypto.randomUUID(),
    title: `Licens ${String(index + 1).padStart(2, '0')}`,
  }))
  await seed(app, [first, ...others, ...many])
})

const goTo = async (place: string) => {
  // From elsewhere, so that one arrives there anew.
  await page.getByRole('navigation').getByRole('button', { name: 'Overblik' }).click()
  await page.getByRole('navigation').getByRole('button', { name: place }).click()
  await page.getByRole('heading', { level: 1, name: place }).waitFor()
}
const link = (title: string) => page.getByRole('main').getByRole('link', { name: title, exact: true })
const hasFocus = (what: Locator) => expect.poll(() => what.evaluate((its) => its === document.activeElement)).toBe(true)
const scroll = () => page.evaluate(() => document.getElementById('content')?.scrollTop)
const height = (what: Locator) => what.evaluate((its) => its.getBoundingClientRect().top)
const told = (text: string) => page.getByRole('status').getByText(text).waitFor()

test('back from a contract one is at its row, in the list as it was', async () => {
  await goTo('Kontrakter')
  await page.getByRole('columnheader', { name: 'Kontrakt', exact: true }).getByRole('button').click()
  const target = link('Licens 12')
  await page.getByRole('main').hover()
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 600)
      return target.count()
    })
    .toBe(1)
  await target.scrollIntoViewIfNeeded()
  await target.focus()
  const before = await height(target)
  expect(await scroll()).toBeGreaterThan(500)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Licens 12' }).waitFor()
  expect(await scroll()).toBe(0)
  expect(await page.getByRole('main', { name: 'Licens 12' }).count()).toBe(1)
  await page.keyboard.press('Alt+ArrowLeft')
  await hasFocus(target)
  // Rows that are measured anew may move by less than a row.
  expect(Math.abs((await height(target)) - before)).toBeLessThan(49)
  expect(await page.getByRole('columnheader', { name: 'Kontrakt', exact: true }).getAttribute('aria-sort')).toBe(
    'descending',
  )
})

test('after a row is deleted one is in the row that took its place, and hears what happened', async () => {
  await goTo('Kontrakter')
  await page.getByRole('button', { name: 'Handlinger for Licens 03' }).click()
  await page.getByRole('menuitem', { name: 'Slet' }).click()
  await told('Licens 03 er slettet')
  await hasFocus(page.getByRole('button', { name: 'Handlinger for Licens 04' }))
  await page.keyboard.press('Control+z')
  await told('Fortrudt: Licens 03 er slettet')
})

test('a contract deleted on its page leads back to the list', async () => {
  await goTo('Kontrakter')
  await link('Licens 05').click()
  await page.getByRole('button', { name: 'Slet', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Kontrakter' }).waitFor()
  await told('Licens 05 er slettet')
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true)
})

test('in the bin one goes on with the next', async () => {
  for (const title of ['Licens 07', 'Licens 08']) {
    await page.getByRole('button', { name: `Handlinger for ${title}` }).click()
    await page.getByRole('menuitem', { name: 'Slet' }).click()
    await told(`${title} er slettet`)
  }
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Kommandoer og kontrakter' }).fill('papirkurv')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Hent tilbage: Licens 08' }).click()
  await hasFocus(page.getByRole('button', { name: 'Hent tilbage: Licens 07' }))
})

test('another theme draws everything anew, and the focus stays in its field', async () => {
  await goTo('Indstillinger')
  const theme = page.getByLabel('Udseende', { exact: true })
  await theme.focus()
  await theme.selectOption('dark')
  await page.locator('html[data-mantine-color-scheme="dark"]').waitFor()
  await hasFocus(page.getByLabel('Udseende', { exact: true }))
  await page.getByLabel('Udseende', { exact: true }).selectOption('system')
})

test('a dialog that is closed gives the focus back to what opened it', async () => {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Kommandoer og kontrakter' }).fill('mobil og internet')
  await page.keyboard.press('Enter')
  const opener = page.getByRole('button', { name: 'Notér prisstigning' })
  await opener.click()
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await hasFocus(opener)
  expect(await findings(page)).toEqual([])
})

test('how many are found is said', async () => {
  await page.getByRole('searchbox').fill('licens 2')
  await page
    .getByRole('status')
    .getByText(/ af \d+/)
    .first()
    .waitFor()
})
