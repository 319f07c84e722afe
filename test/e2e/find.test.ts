import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { findings, type RunningApp, seed, sharedApp } from './harness/index.ts'

let app: RunningApp
let page: Page

sharedApp(async (started) => {
  app = started
  page = app.page
  await seed(app)
})

const bar = () => page.getByRole('search', { name: 'Find på siden' })
const field = () => bar().getByRole('textbox')
const told = () => bar().getByRole('status').innerText()

/** What is marked as the place where one is. */
const here = () =>
  page.evaluate(() => [...(CSS.highlights.get('found-here') ?? [])].map((range) => range.toString()).join())

const selected = () => page.evaluate(() => getSelection()?.toString())

async function goTo(place: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: place }).click()
  await page.getByRole('heading', { level: 1, name: place }).waitFor()
}

test('words are found in terms that are folded away, and one goes on from where one found them', async () => {
  await goTo('Vilkår')
  await page.keyboard.press('Control+f')
  await field().fill('SELVVALGT  varsel')
  await expect.poll(told).toMatch(/^1 af \d+$/)
  expect(await here()).toBe('selvvalgt varsel')
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await bar().waitFor({ state: 'detached' })
  expect(await selected()).toBe('selvvalgt varsel')
  // Its section stays open; the others are folded again.
  await expect.poll(() => page.locator('[aria-expanded="true"]').count()).toBe(1)
  await page.getByText('med selvvalgt varsel').waitFor()
})

test('Enter goes to the next, Shift and Enter back, around the end', async () => {
  await goTo('Kontrakter')
  await page.getByRole('link', { name: 'Mobil og internet' }).click()
  await page.getByRole('heading', { level: 1, name: 'Mobil og internet' }).waitFor()
  await page.keyboard.press('Control+f')
  await field().fill('binding')
  await expect.poll(told).toMatch(/^1 af \d+$/)
  const count = Number((await told()).split(' ').at(-1))
  expect(count).toBeGreaterThan(1)
  await page.keyboard.press('Enter')
  await expect.poll(told).toBe(`2 af ${count}`)
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.press('Shift+Enter')
  await expect.poll(told).toBe(`${count} af ${count}`)
  await field().fill('findes ikke her')
  await expect.poll(told).toBe('Ikke fundet')
})

test('on another page the bar is gone, and nothing stays marked', async () => {
  await goTo('Betalinger')
  await bar().waitFor({ state: 'detached' })
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
})

test('where contracts are looked for, the same keys go to the search', async () => {
  await page.keyboard.press('Control+f')
  const search = page.getByRole('searchbox', { name: 'Søg i kontrakter' })
  expect(await search.evaluate((its) => its === document.activeElement)).toBe(true)
  expect(await bar().count()).toBe(0)
})
