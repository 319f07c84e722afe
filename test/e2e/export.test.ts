import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import readExcelFile from 'read-excel-file/node'
import { afterAll, describe, expect, test } from 'vitest'
import type { ContractRecord } from '../../src/shared/ledger/index.ts'
import {
  examples,
  findings,
  launchApp,
  ledgerOf,
  newFolder,
  type RunningApp,
  removeFolder,
  seed,
  sharedApp,
  temporaryFolder,
  today,
} from './harness/index.ts'

/** Chooses something from the menu of what goes out and in. */
async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Eksportér', exact: true }).click()
  await page.getByRole('menuitem', { name, exact: true }).click()
}

async function save(app: RunningApp, name: string, path: string): Promise<void> {
  await app.savePdfTo(path)
  await choose(app.page, name)
  await app.page.getByText(`Gemt: ${path}`).waitFor({ timeout: 20_000 })
}

async function titles(page: Page): Promise<string[]> {
  await page.getByRole('navigation').getByRole('button', { name: 'Kontrakter' }).click()
  await page.getByRole('heading', { level: 1, name: 'Kontrakter' }).waitFor()
  return page.getByRole('rowheader').getByRole('link').allInnerTexts()
}

const folder = newFolder()
afterAll(() => removeFolder(folder))

const receipt = Buffer.from('kvittering')
const sha256 = createHash('sha256').update(receipt).digest('hex')

/** The first of the examples, with a proof. */
const [first, ...others] = examples() as [ContractRecord, ...ContractRecord[]]
const proven: ContractRecord = { ...first, proofs: [{ step: 'sent', name: 'Kvittering.pdf', sha256 }] }

let app: RunningApp
sharedApp(async (its) => {
  app = its
  const info = await app.call('app:info', undefined)
  if (!info.ok) throw new Error(info.error.code)
  const documents = join(info.value.dataFolder, 'documents')
  mkdirSync(documents)
  writeFileSync(join(documents, sha256), receipt)
  await seed(app, [proven, ...others])
})

describe('tables', () => {
  test('the menu is used by keyboard, and is read right', async () => {
    const { page } = app
    const button = page.getByRole('button', { name: 'Eksportér', exact: true })
    await button.focus()
    await page.keyboard.press('Enter')
    const items = page.getByRole('menuitem')
    await items.first().waitFor()
    expect(await items.allInnerTexts()).toEqual([
      'Oversigt som PDF',
      'Alle tabeller som Excel-fil (XLSX)',
      'Kontrakter (CSV)',
      'Betalinger (CSV)',
      'Frister (CSV)',
      'Alle data (JSON)',
      'Alle data med bilag (Varsel-fil)',
      'Hent ind fra en fil…',
    ])
    expect(await findings(page)).toEqual([])
    const path = join(folder, 'tastatur.csv')
    await app.savePdfTo(path)
    await items.first().focus()
    for (const _ of [1, 2]) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByText(`Gemt: ${path}`).waitFor()
    expect(readFileSync(path, 'utf8')).toContain('Kontrakt;Leverandør;')
    await expect.poll(() => button.evaluate((its) => its === document.activeElement)).toBe(true)
  })

  test('an Excel file has contracts, payments and deadlines, with dates as dates and kroner as numbers', async () => {
    const path = join(folder, 'alt.xlsx')
    await save(app, 'Alle tabeller som Excel-fil (XLSX)', path)
    const sheets = await readExcelFile(path)
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Kontrakter', 'Betalinger', 'Frister'])
    const [contracts, , deadlines] = sheets
    const intranet = contracts?.data.find(([title]) => title === 'Intranet')
    expect(intranet?.slice(1, 3)).toEqual(['ZimaOne', 'ZO-5521'])
    expect(intranet?.slice(7, 9)).toEqual([new Date('2026-01-01T00:00:00Z'), new Date('2026-01-01T00:00:00Z')])
    expect(intranet?.slice(15, 17)).toEqual([17_820, 1485])
    expect(deadlines?.data[1]?.[2]).toBe('Send opsigelse af Mobil og internet')
  })

  test('a CSV file of the payments goes as far ahead as the screen of payments', async () => {
    const { page } = app
    const [path, longer] = [join(folder, 'betalinger.csv'), join(folder, 'flere betalinger.csv')]
    const last = (of: string) =>
      Papa.parse<string[]>(readFileSync(of, 'utf8').trim(), { delimiter: ';' }).data.at(-1)?.[0]
    await save(app, 'Betalinger (CSV)', path)
    expect(last(path)).toBe('31-10-2027')
    await page.getByRole('navigation').getByRole('button', { name: 'Betalinger' }).click()
    await page.getByRole('radiogroup', { name: 'Periode' }).getByText('24 måneder').click()
    await save(app, 'Betalinger (CSV)', longer)
    expect(last(longer)).toBe('31-10-2028')
  })

  test('who cancels is told nothing; where it can’t be written that is said', async () => {
    const { page } = app
    await app.savePdfTo(null)
    expect(await app.call('tables:export', { csv: 'contracts', months: 12 })).toEqual({
      ok: true,
      value: { cancelled: true },
    })
    const taken = join(folder, 'taken.csv')
    mkdirSync(join(taken, 'inside'), { recursive: true })
    await app.savePdfTo(taken)
    await choose(page, 'Frister (CSV)')
    await page.getByText('Filen kunne ikke gemmes. Vælg en anden mappe, og prøv igen.').waitFor()
  })
})

describe('the whole ledger', () => {
  test('goes into another as JSON, with the same contracts on the screen, and is undone there', async () => {
    const path = join(folder, 'alt.json')
    const shown = await titles(app.page)
    await save(app, 'Alle data (JSON)', path)

    const to = await launchApp({ data: temporaryFolder(), now: today })
    const { page } = to
    await to.chooseFile(path)
    await choose(page, 'Hent ind fra en fil…')
    const dialog = page.getByRole('dialog', { name: 'Hent ind fra alt.json' })
    await dialog.getByRole('row', { name: `Kontrakter ${shown.length} 0 0` }).waitFor()
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByText(`${shown.length} kontrakter er importeret`).waitFor()
    expect(await titles(page)).toEqual(shown)

    // What is there already is told as such.
    await choose(page, 'Hent ind fra en fil…')
    await dialog.getByRole('row', { name: `Kontrakter 0 0 ${shown.length}` }).waitFor()
    await dialog.getByText('Alt i filen er her allerede, som det er.').waitFor()
    await dialog.getByRole('button', { name: 'Luk' }).click()

    await page.getByRole('button', { name: /^Fortryd: / }).click()
    await page.getByText('Fortrudt:').waitFor()
    expect(await titles(page)).toEqual([])
  })

  test('goes into another with its documents, and its settings where that is ticked', async () => {
    const path = join(folder, 'alt.varsel')
    const { settings } = await ledgerOf(app)
    await app.call('ledger:save-settings', { ...settings, business: { ...settings.business, name: 'Åens Bageri' } })
    await save(app, 'Alle data med bilag (Varsel-fil)', path)

    const data = temporaryFolder()
    const to = await launchApp({ data, now: today })
    const { page } = to
    await seed(to, [{ ...first, title: 'En anden titel' }])
    await to.chooseFile(path)
    await choose(page, 'Hent ind fra en fil…')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('row', { name: `Kontrakter ${others.length} 1 0` }).waitFor()
    const tick = dialog.getByRole('checkbox', { name: /^Hent også indstillingerne/ })
    expect(await tick.isChecked()).toBe(false)
    await tick.check()
    await dialog.getByRole('button', { name: 'Hent ind' }).click()
    await page.getByRole('banner').getByText('Åens Bageri').waitFor()
    expect(await titles(page)).toContain(first.title)
    expect(readFileSync(join(data, 'documents', sha256)).equals(receipt)).toBe(true)
    expect(readdirSync(join(data, 'backups')).filter((name) => name.endsWith('-import.sqlite'))).toHaveLength(1)
  })

  test('is not taken from a file that is none, and nothing changes', async () => {
    const { page } = app
    const before = await titles(page)
    const refusedFor = async (name: string, reason: string) => {
      await app.chooseFile(join(folder, name))
      await choose(page, 'Hent ind fra en fil…')
      const dialog = page.getByRole('dialog', { name: 'Filen kan ikke hentes ind' })
      await dialog.getByText(reason).waitFor()
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
    }
    writeFileSync(join(folder, 'a.json'), '{"a":1}')
    await refusedFor('a.json', 'Filen er ikke skrevet af Varsel')
    writeFileSync(join(folder, 'b.json'), '{"format":"varsel-ledger","version":9}')
    await refusedFor('b.json', 'Filen er skrevet af en nyere udgave af Varsel.')
    writeFileSync(join(folder, 'c.json'), '{"format":"varsel-ledger","version":1,"contracts":[{"id":1}]}')
    await refusedFor('c.json', 'contracts[0].title')
    writeFileSync(join(folder, 'd.zip'), 'PK\x03\x04 og så ikke mere')
    await refusedFor('d.zip', 'Filen er beskadiget')
    writeFileSync(join(folder, 'e.json'), '{')
    truncateSync(join(folder, 'e.json'), 2 * 1024 ** 3)
    await refusedFor('e.json', 'Filen er større')
    expect(await app.call('ledger-file:take', { settings: false })).toMatchObject({ ok: false })
    expect(await titles(page)).toEqual(before)
  })
})
