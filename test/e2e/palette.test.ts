import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { findings, ledgerOf, type RunningApp, seed, sharedApp } from './harness/index.ts'

let app: RunningApp
let page: Page

sharedApp(async (started) => {
  app = started
  page = app.page
  await seed(app)
})

const palette = () => page.getByRole('dialog', { name: 'Kommandoer og kontrakter' })
const field = () => page.getByRole('combobox', { name: 'Kommandoer og kontrakter' })
const chosen = () => palette().getByRole('option', { selected: true })
const focused = () =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id)

/** Opens the palette and types. */
async function type(text: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await field().fill(text)
}

test('a few letters find a contract by its supplier, and Enter opens it', async () => {
  await type('unic')
  await expect.poll(() => chosen().innerText()).toContain('Unicom')
  await palette().getByRole('status').getByText('fundet').waitFor()
  expect(await field().getAttribute('aria-activedescendant')).toBe(await chosen().getAttribute('id'))
  const name = (await chosen().innerText()).split('\n')[0] ?? ''
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name }).waitFor()
  // The keyboard goes on from there.
  expect(await focused()).toBe('content')
})

test('on a contract’s page there is what can be done with it, and it is found in either language', async () => {
  await type('duplicate')
  await expect.poll(() => chosen().innerText()).toContain('Dupliker kontrakten')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+1')
  await page.getByRole('heading', { level: 1, name: 'Overblik' }).waitFor()
  await type('dupliker')
  await palette().getByText('Ingen kommando eller kontrakt hedder sådan').first().waitFor()
  await page.keyboard.press('Escape')
})

test('what one reads elsewhere is found, and by other names too', async () => {
  for (const looked of ['regneark', 'importér', 'fra excel']) {
    await type(looked)
    await expect.poll(() => chosen().innerText()).toContain('Hent kontrakter fra et regneark')
    await page.keyboard.press('Escape')
  }
})

test('what was used last comes first, with the keys beside each', async () => {
  await page.keyboard.press('Control+5')
  await page.getByRole('heading', { level: 1, name: 'Betalinger' }).waitFor()
  await page.keyboard.press('Control+k')
  const recent = palette().getByRole('group', { name: 'Senest brugt' }).getByRole('option')
  expect(await recent.first().innerText()).toMatch(/Betalinger\s+Ctrl\+5/)
  await page.keyboard.press('ArrowUp')
  expect(await chosen().innerText()).toBe(await palette().getByRole('option').last().innerText())
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Escape')
})

test('Escape gives the focus back to where it was', async () => {
  const search = page.getByRole('searchbox', { name: 'Søg i kontrakter' })
  await page.keyboard.press('Control+f')
  expect(await focused()).toBe(await search.getAttribute('aria-label'))
  await type('xyz')
  await page.keyboard.press('Escape')
  await palette().waitFor({ state: 'detached' })
  expect(await focused()).toBe('Søg i kontrakter')
  // A field keeps its own undo: the ledger's last change stays.
  await search.fill('abc')
  await page.keyboard.press('Control+z')
  expect(await search.inputValue()).toBe('')
  await app.chooseMenu('search')
  expect((await ledgerOf(app)).contracts.length).toBeGreaterThan(0)
})

test('the shortcuts are listed, and every one of them is taken', async () => {
  await page.keyboard.press('F1')
  const list = page.getByRole('dialog', { name: 'Tastaturgenveje' })
  await list.getByText('Ctrl+Skift+Z').waitFor()
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await list.waitFor({ state: 'detached' })
  for (const [keys, title] of [
    ['Control+2', 'Kontrakter'],
    ['Control+3', 'Sammenlign'],
    ['Control+4', 'Vilkår'],
    ['Control+6', 'Påmindelser'],
    ['Control+7', 'Indstillinger'],
    ['Control+n', 'Ny kontrakt'],
    ['Alt+ArrowLeft', 'Indstillinger'],
  ] as const) {
    await page.locator('main').focus()
    await page.keyboard.press(keys)
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
  }
})

test('a part of the settings is found, and one arrives at its heading', async () => {
  await type('sikkerhedskopier')
  await page.keyboard.press('Enter')
  const heading = page.getByRole('heading', { name: 'Sikkerhedskopier' })
  await heading.waitFor()
  await expect.poll(() => heading.evaluate((its) => its === document.activeElement)).toBe(true)
})

test('a dialog is answered first: until then shortcuts and the menu do nothing', async () => {
  await page.keyboard.press('Control+2')
  await page.getByRole('link', { name: 'Mobil og internet' }).click()
  await page.getByRole('button', { name: 'Notér prisstigning' }).click()
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Control+1')
  await app.chooseMenu('payments')
  // An answer of the main process comes after what the menu told the page.
  await app.call('app:info', undefined)
  await page.keyboard.press('Control+k')
  expect(await palette().count()).toBe(0)
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('heading', { level: 1, name: 'Mobil og internet' }).waitFor()
})
