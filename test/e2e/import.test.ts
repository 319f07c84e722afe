import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { ContractRecord } from '../../src/shared/ledger/index.ts'
import { findings, ledgerOf, newFolder, type RunningApp, removeFolder, seed, sharedApp } from './harness/index.ts'

const folder = newFolder()
afterAll(() => removeFolder(folder))

let app: RunningApp
let page: Page
sharedApp(async (its) => {
  app = its
  page = its.page
})

/** Writes a file as a Danish Excel does: semicolons, CRLF, Windows-1252. */
function danish(name: string, lines: readonly string[]): string {
  const path = join(folder, name)
  writeFileSync(path, Buffer.from(lines.join('\r\n'), 'latin1'))
  return path
}

/** Opens a table from the menu of what goes out and in. */
async function open(path: string): Promise<void> {
  await app.chooseFile(path)
  await page.getByRole('button', { name: 'Eksportér', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Hent ind fra en fil…' }).click()
  await page.getByRole('heading', { level: 1, name: 'Hent kontrakter fra et regneark' }).waitFor()
}

const preview = () => page.getByRole('region', { name: 'Kontrakterne' })
const rows = async () =>
  (await preview().locator('tbody tr').allInnerTexts()).map((text) =>
    text
      .replaceAll('\u00a0', ' ')
      .split(/\s*[\t\n]\s*/)
      .join(' | '),
  )

async function titles(): Promise<string[]> {
  await page.getByRole('navigation').getByRole('button', { name: 'Kontrakter' }).click()
  await page.getByRole('heading', { level: 1, name: 'Kontrakter' }).waitFor()
  return page.getByRole('rowheader').getByRole('link').allInnerTexts()
}

const head = 'Leverandør;Aftale;Kontrakt nr.;Aftaledato;Pris pr. md.;Antal;Binding'

async function records(): Promise<readonly ContractRecord[]> {
  return (await ledgerOf(app)).contracts
}

beforeEach(async () => {
  await app.call('ledger:delete-contracts', { ids: (await records()).map(({ id }) => id) })
  await seed(app, [])
})

describe('a table comes in', () => {
  test('asked about what it leaves open, shown as the rules have it, and undone as one', async () => {
    await open(
      danish('aftaler.csv', [
        head,
        'Unicom A/S;Fiber på Ærø;U-1;01-02-2026;1.000;1;36',
        'CloudKOM;Telefoner;CK-7;05-03-2026;149;12;',
      ]),
    )
    await page.getByText('CSV-fil · 2 rækker · 7 kolonner · overskrifter i række 1').waitFor()
    expect(await page.getByLabel('Tegnsæt').inputValue()).toBe('windows-1252')
    expect(await page.getByLabel('Skilletegn').inputValue()).toBe(';')
    const take = page.getByRole('button', { name: /kontrakter ind$/ })
    expect(await take.isDisabled()).toBe(true)
    await page.getByLabel('Aftaledato: hvad er 01-02-2026?').selectOption('1. februar 2026 (dag-måned-år)')
    await page.getByLabel('Pris pr. md.: hvad er 1.000?').selectOption('1.000,00 (komma før decimaler)')
    await preview().getByRole('row').nth(2).waitFor()
    expect(await rows()).toEqual([
      expect.stringContaining('Fiber på Ærø | Unicom | 1.000,00 kr. | 31.01.2029'),
      expect.stringContaining('Telefoner | CloudKOM | 1.788,00 kr.'),
    ])
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'Hent 2 kontrakter ind' }).click()
    await page.getByText('2 kontrakter er importeret').waitFor()
    expect(await titles()).toEqual(['Fiber på Ærø', 'Telefoner'])
    await page.getByRole('status').getByRole('button', { name: 'Fortryd' }).click()
    await page.getByText('Fortrudt:').waitFor()
    expect(await titles()).toEqual([])
  })

  test('faults stand by row and column; nothing comes in unless they are left out', async () => {
    await open(
      danish('fejl.csv', [
        head,
        'Unicom;Fiber;U-1;13-02-2026;500,00;1;36',
        'CloudKOM;Telefoner;CK-7;31-02-2026;149,00;tolv;',
        'Unicom;Fiber;U-1;13-02-2026;500,00;1;36',
      ]),
    )
    const row = preview().getByRole('row', { name: /Telefoner/ })
    await row.getByText('Række 3, Aftaledato: ”31-02-2026” er ikke en dato i kolonnens format').waitFor()
    await row.getByText('Række 3, Antal: ”tolv” er ikke et helt tal').waitFor()
    await preview().getByText('Dublet af række 2: hentes ikke').waitFor()
    expect(await findings(page)).toEqual([])

    const take = page.getByRole('button', { name: /^Hent \d+ kontrakt(er)? ind$/ })
    expect(await take.isDisabled()).toBe(true)
    await preview().getByText('Med fejl (1)').click()
    expect(await rows()).toHaveLength(1)
    await preview().getByText('Dubletter (1)').click()
    await preview().getByRole('checkbox', { name: 'Hent Fiber ind alligevel' }).check()
    await page.getByRole('checkbox', { name: 'Udelad 1 række med fejl' }).check()
    await page.getByRole('button', { name: 'Hent 2 kontrakter ind' }).click()
    await page.getByText('2 kontrakter er importeret').waitFor()
    expect(await titles()).toEqual(['Fiber', 'Fiber'])

    // What is there now is noticed when the same table comes again.
    await open(danish('igen.csv', [head, 'Unicom;Fiber;U-1;13-02-2026;500,00;1;36']))
    await preview().getByText('Ligner Fiber, som er her allerede: hentes ikke').waitFor()
    expect(await page.getByRole('button', { name: 'Hent 0 kontrakter ind' }).isDisabled()).toBe(true)
  })

  test('another meaning of a column, and what is shared by all, are reckoned with at once', async () => {
    await open(danish('el.csv', ['Firma;Hvad;Dato;Kr', 'Fynsk El;Strøm;13-02-2026;500,00']))
    const mean = async (heading: string, meaning: string) =>
      page.getByRole('combobox', { name: `Betydning af ${heading}` }).selectOption(meaning)
    await mean('Hvad', 'Titel')
    await mean('Dato', 'Startdato')
    await mean('Kr', 'Pris pr. måned i alt, kr. ekskl. moms')
    await preview().getByText('Række 2, Periode i måneder (ikke i filen): mangler').waitFor()
    await page.getByLabel('Periode', { exact: true }).fill('3 måneder')
    await preview().getByText('Opsigelse fremgår ikke: uden varsel og ophør kan ingen frist beregnes.').waitFor()
    await page.getByLabel('Opsigelsesvarsel', { exact: true }).fill('3 måneder')
    await page.getByLabel('Kontrakten ophører').selectOption('ved udgangen af en måned')
    await preview().getByText('28.02.2027').waitFor()
    await page.getByRole('button', { name: 'Hent 1 kontrakt ind' }).click()
    await page.getByText('Strøm er importeret').waitFor()
  })

  test('the template is filled in and comes back, its examples left out', async () => {
    const path = join(folder, 'skabelon.csv')
    await open(danish('tom.csv', [head, 'Unicom;Fiber;U-1;13-02-2026;500,00;1;36']))
    await app.savePdfTo(path)
    await page.getByRole('button', { name: 'Gem skabelon (CSV)' }).click()
    await page.getByText(`Gemt: ${path}`).waitFor()
    const { data } = Papa.parse<string[]>(readFileSync(path, 'utf8').trim(), { delimiter: ';' })
    const own = (data[1] ?? []).map((cell) => cell.replace('Eksempel: Telefoner', 'Vores telefoner'))
    writeFileSync(path, `${Papa.unparse([...data, own], { delimiter: ';', newline: '\r\n' })}\r\n`)
    await open(path)
    await page.getByText('1 kontrakt kan hentes ind · 0 med fejl · 2 dubletter').waitFor()
    await page.getByRole('button', { name: 'Hent 1 kontrakt ind' }).click()
    await page.getByText('Vores telefoner er importeret').waitFor()

    const workbook = join(folder, 'skabelon.xlsx')
    await open(path)
    await app.savePdfTo(workbook)
    await page.getByRole('button', { name: 'Gem skabelon (XLSX)' }).click()
    await page.getByText(`Gemt: ${workbook}`).waitFor()
    await open(workbook)
    await page.getByText('Excel-fil · 2 rækker').waitFor()
    await page.getByText('0 kontrakter kan hentes ind · 0 med fejl · 2 dubletter').waitFor()
  })
})

test('exported contracts are noticed where they are, and come back in as far as the table has them', async () => {
  await seed(app)
  const before = await titles()
  const path = join(folder, 'kontrakter.csv')
  await app.savePdfTo(path)
  await page.getByRole('button', { name: 'Eksportér', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Kontrakter (CSV)' }).click()
  await page.getByText(`Gemt: ${path}`).waitFor()
  await open(path)
  await page.getByText('Tabellen er skrevet af Varsel til at læse i.').waitFor()
  await page.getByText(new RegExp(`^0 kontrakter kan hentes ind · 0 med fejl · ${before.length} dubletter`)).waitFor()

  await app.call('ledger:delete-contracts', { ids: (await records()).map(({ id }) => id) })
  await seed(app, [])
  await open(path)
  const period = page.getByLabel('Periode', { exact: true })
  await period.fill('3 måneder')
  await page.getByRole('button', { name: `Hent ${before.length} kontrakter ind` }).click()
  await page.getByText(`${before.length} kontrakter er importeret`).waitFor()
  expect(await titles()).toEqual(before)
  const intranet = (await records()).find(({ title }) => title === 'Intranet')
  expect(intranet).toMatchObject({ contractNumber: 'ZO-5521', terms: { supplier: 'zimaone', signedOn: '2026-01-01' } })
})

test('bad files are told as such, and nothing changes', async () => {
  const refused = async (path: string, why: string) => {
    await open(path)
    await page.getByRole('alert').getByText(why).waitFor()
  }
  const large = danish('stor.csv', [head])
  truncateSync(large, 2 * 1024 ** 3)
  await refused(large, 'Filen er for stor til en tabel med kontrakter')
  await refused(danish('million.csv', [head, 'a;b\r\n'.repeat(1_000_000)]), 'Tabellen har over 20.000 rækker')
  expect(await findings(page)).toEqual([])
  await refused(danish('bog.xlsx', ['PK\x03\x04 og så ikke mere']), 'Filen er beskadiget eller ikke hel')
  await refused(danish('billede.csv', ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR']), 'Filen er ikke en tabel')
  await refused(danish('åben.csv', [head, '"Unicom;1']), 'Et anførselstegn bliver aldrig lukket: række 2.')
  await app.chooseFile(danish('god.csv', [head, 'Unicom;Fiber;U-1;13-02-2026;500,00;1;36']))
  await page.getByRole('button', { name: 'Vælg en fil…' }).click()
  await page.getByRole('button', { name: 'Hent 1 kontrakt ind' }).waitFor()
  expect(await titles()).toEqual([])
})
