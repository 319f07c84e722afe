import { expect, test } from 'vitest'
import { findings, launchApp, seed, temporaryFolder, today } from './harness/index.ts'

test('settings hold across a restart, and change what is reckoned', async () => {
  const options = { data: temporaryFolder(), now: today }
  const app = await launchApp(options)
  await seed(app)
  const { page } = app
  await page.getByRole('navigation').getByRole('button', { name: 'Indstillinger' }).click()
  await page.getByLabel('Virksomhedens navn').fill('Nordlys Design')
  await page.keyboard.press('Enter')
  await page.getByRole('banner').getByText('Nordlys Design').waitFor()

  await page.getByLabel('År', { exact: true }).fill('2027')
  await page.getByLabel('Ændring 1. januar', { exact: true }).fill('to')
  await page.getByRole('button', { name: 'Tilføj år' }).click()
  await page.getByText('Skriv en procentsats med højst to decimaler, for eksempel 2,4').waitFor()
  await page.getByLabel('Ændring 1. januar', { exact: true }).fill('2,4')
  await page.getByRole('button', { name: 'Tilføj år' }).click()
  await expect.poll(() => page.getByLabel('Ændring 1. januar 2027, i procent').inputValue()).toBe('2,4')
  expect(await findings(page)).toEqual([])

  await page.getByLabel('Udseende', { exact: true }).selectOption('dark')
  await page.locator('html[data-mantine-color-scheme="dark"]').waitFor()
  await app.close()

  const again = await launchApp(options)
  await again.page.getByRole('banner').getByText('Nordlys Design').waitFor()
  await again.page.locator('html[data-mantine-color-scheme="dark"]').waitFor()
  // Three quarters of COMAsystem's licences in the coming year cost 2.4 % more: 2 × 510,98 kr. × 3 months each.
  const costs = again.page.getByRole('region', { name: 'Det koster det' })
  const row = await costs.getByRole('row', { name: /COMAsystem/ }).innerText()
  expect(row.replaceAll('\u00a0', ' ')).toContain('12.263,52 kr.')
  await expect.poll(() => costs.getByText('hvis indekset stiger til loftet').count()).toBe(0)
})

test('the menu speaks the language that is chosen', async () => {
  const app = await launchApp({ data: temporaryFolder(), now: today })
  if (app.host !== 'chromium') return
  const menus = async () => JSON.stringify((await app.shown()).filter(({ what }) => what === 'menu').at(-1))
  await expect.poll(menus).toContain('Ny kontrakt')
  await app.page.getByRole('navigation').getByRole('button', { name: 'Indstillinger' }).click()
  await app.page.getByLabel('Sprog', { exact: true }).selectOption('en')
  await expect.poll(menus).toContain('New contract')
})
