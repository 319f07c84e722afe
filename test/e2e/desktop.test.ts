import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeEach, expect, test } from 'vitest'
import {
  examples,
  findings,
  ledgerOf,
  newFolder,
  type RunningApp,
  readPdf,
  removeFolder,
  seed,
  sharedApp,
} from './harness/index.ts'

/* What one expects of any desktop program: context menus, files let fall on the window, printing. */

const electron = process.env.ELECTRON_OVERRIDE_DIST_PATH !== undefined
const folder = newFolder()
afterAll(() => removeFolder(folder))
let app: RunningApp
let page: Page

sharedApp(async (started) => {
  app = started
  page = app.page
  await seed(app)
})

beforeEach(() => goTo('Kontrakter'))

async function goTo(place: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: place }).click()
  await page.getByRole('heading', { level: 1, name: place }).waitFor()
}

const link = (title: string) => page.getByRole('link', { name: title, exact: true })
const menu = () => page.getByRole('menu')

/** Files whose paths are told beforehand, as the system tells them where they are dropped. */
async function drop(...names: readonly string[]): Promise<void> {
  await app.dropFrom(names.map((name) => join(folder, name)))
  await page.evaluate((names) => {
    const dataTransfer = new DataTransfer()
    for (const name of names) dataTransfer.items.add(new File(['as they are on disk'], name))
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
  }, names)
}

test('a right click on a contract’s row offers what can be done with it', async () => {
  const row = page.getByRole('row').filter({ has: link('Rengøring') })
  await row.getByRole('cell').nth(3).click({ button: 'right' })
  expect(await menu().getByRole('menuitem').allInnerTexts()).toEqual([
    'Åbn',
    'Rediger',
    'Dupliker',
    'Gem som PDF',
    'Slet',
  ])
  expect(await findings(page)).toEqual([])
  await menu().getByRole('menuitem', { name: 'Rediger' }).click()
  await page.getByRole('heading', { level: 1 }).filter({ hasText: 'Rengøring' }).waitFor()
})

test('so does the menu key on a link to it, on any screen, and Escape goes back to the link', async () => {
  const target = link('Mobil og internet')
  await target.focus()
  await page.keyboard.press('Shift+F10')
  await menu().waitFor()
  await page.keyboard.press('Escape')
  await menu().waitFor({ state: 'detached' })
  await expect.poll(() => target.evaluate((its) => its === document.activeElement)).toBe(true)
})

test('a text field keeps its own menu', async () => {
  await page.getByRole('searchbox').click({ button: 'right' })
  expect(await menu().count()).toBe(0)
})

test.skipIf(electron)('a ledger file let fall anywhere is asked about, and taken in', async () => {
  const file = join(folder, 'fra den anden.json')
  await app.savePdfTo(file)
  expect(await app.call('ledger-file:export', 'json')).toMatchObject({ ok: true })
  await app.call('ledger:delete-contracts', { ids: [(await firstId()) as string] })
  await goTo('Betalinger')
  await drop(basename(file))
  const dialog = page.getByRole('dialog', { name: 'Hent ind fra fra den anden.json' })
  await dialog.getByRole('button', { name: 'Hent ind' }).click()
  await dialog.waitFor({ state: 'detached' })
  const { contracts } = await ledgerOf(app)
  expect(contracts.length).toBe(examples().length)
})

test.skipIf(electron)('a table let fall anywhere is shown on its screen; several files are too many', async () => {
  writeFileSync(join(folder, 'kontrakter.csv'), 'Navn;Leverandør;Pris\nTelefoni;Unicom;199\n')
  await drop('kontrakter.csv', 'fra den anden.json')
  await page.getByRole('status').getByText('Én fil ad gangen').waitFor()
  await drop('kontrakter.csv')
  await page.getByText('kontrakter.csv').first().waitFor()
  await page.getByRole('columnheader', { name: 'Leverandør' }).first().waitFor()
})

test.skipIf(electron)('where there is no print dialog it is said, and the page shown is offered as PDF', async () => {
  const path = join(folder, 'i stedet.pdf')
  await app.savePdfTo(path)
  await link('Mobil og internet').click()
  await page.getByRole('heading', { level: 1, name: 'Mobil og internet' }).waitFor()
  await page.keyboard.press('Control+p')
  const told = page.getByRole('status').filter({ hasText: 'Der kunne ikke udskrives herfra' })
  await told.getByRole('button', { name: 'Gem som PDF' }).click()
  await page.getByRole('status').getByText('PDF er gemt').waitFor()
  const { outline } = await readPdf(path)
  expect(outline).toEqual(['Mobil og internet'])
})

async function firstId(): Promise<string | undefined> {
  return (await ledgerOf(app)).contracts[0]?.id
}
