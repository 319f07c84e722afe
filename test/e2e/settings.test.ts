import { expect, test } from 'vitest'
import { findings, launchApp, ledgerOf, seed, temporaryFolder, today } from './harness/index.ts'

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

test('when reminders come is saved as it is chosen, and each change can be undone', async () => {
  const app = await launchApp({ data: temporaryFolder(), now: today })
  const { page } = app
  const reminders = async () => (await ledgerOf(app)).settings.reminders
  const before = await reminders()
  await page.getByRole('navigation').getByRole('button', { name: 'Indstillinger' }).click()
  const section = page.getByRole('region', { name: 'Påmindelser' })
  await section.getByLabel('Fra kl.').fill('99')
  await section.getByText('Skriv et klokkeslæt som 18.00').waitFor()
  await section.getByLabel('Fra kl.').fill('8')
  await section.getByText('De to klokkeslæt skal være forskellige').waitFor()
  await section.getByLabel('Fra kl.').fill('17.30')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await reminders()).quiet).toEqual({ from: '17:30', to: '08:00' })
  await section.getByLabel('Stille timer').click()
  await section.getByLabel('Fra kl.').waitFor({ state: 'detached' })
  for (const label of [
    'Betalinger, tre dage før de forfalder',
    'Kun på hverdage',
    'Start Varsel, når jeg logger ind',
  ]) {
    const isOn = await section.getByLabel(label).isChecked()
    await section.getByLabel(label).click()
    await expect.poll(() => section.getByLabel(label).isChecked()).toBe(!isOn)
  }
  expect(await reminders()).toEqual({
    ...before,
    quiet: null,
    payments: true,
    workingDaysOnly: false,
    startAtLogin: true,
  })
  for (let times = 0; times < 5; times++) {
    await page.getByRole('button', { name: 'Fortryd: Indstillingerne er gemt' }).click()
    await page.getByRole('status').getByText('Fortrudt: Indstillingerne er gemt').waitFor()
    await page.getByRole('status').getByRole('button', { name: 'Luk' }).click()
  }
  expect(await reminders()).toEqual(before)
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
