import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newFolder, type RunningApp, readPdf, removeFolder, startApp, today } from './harness/index.ts'

/**
 * The main job, as its user does it: a contract with each supplier in through the form, its dates read on its page, the
 * summary taken away as a PDF, and all of it there when the app is started again.
 */

interface Paper {
  readonly supplier: string
  /** What is typed, by the field's label, in this order. */
  readonly typed: Readonly<Record<string, string>>
  readonly title: string
  /** What its page must say of lock-in and deadline. */
  readonly page: readonly string[]
}

const papers: readonly Paper[] = [
  {
    supplier: 'CloudKOM',
    typed: { Aftaledato: '15.03.2026', Licenser: '10', 'Pris pr. licens pr. måned': '129' },
    title: 'Telefoner',
    page: ['til og med 15. marts 2027', '23. marts 2027', '31. marts 2027', '30. april 2027', '1.290,00 kr.'],
  },
  {
    supplier: 'Unicom',
    typed: {
      Aftaledato: '15.03.2026',
      Startdato: '01.04.2026',
      'Binding i måneder': '24',
      Antal: '3',
      'Pris pr. stk. pr. måned': '199',
    },
    title: 'Mobiler',
    page: ['til og med 31. marts 2028', '28. december 2027', '31. december 2027', '31. marts 2028', '597,00 kr.'],
  },
  {
    supplier: 'ZimaOne',
    typed: { Aftaledato: '01.01.2026', Brugere: '7', 'Pris pr. bruger pr. måned': '99,00' },
    title: 'Arbejdsplads',
    page: ['til og med 31. december 2026', '1. december 2026', '31. december 2026', '990,00 kr.', '11.880,00 kr.'],
  },
  {
    supplier: 'eKontoret',
    typed: { Aftaledato: '01.03.2025', 'Periode i måneder': '12', 'Pris pr. stk. pr. måned': '299' },
    title: 'Integration',
    page: ['27. januar 2027', '30. januar 2027', '28. februar 2027', '3.588,00 kr.'],
  },
  {
    supplier: 'COMAsystem',
    typed: { Startdato: '01.02.2026', Licenser: '2', 'Pris pr. licens pr. måned': '499' },
    title: 'Kontrakter hos os',
    page: ['fremgår ikke af vilkårene', '998,00 kr.'],
  },
  {
    supplier: 'Anden leverandør',
    typed: {
      'Leverandørens navn': 'Vagt & Vand',
      Startdato: '15.01.2026',
      Opsigelsesvarsel: '1',
      'Pris pr. stk. pr. måned': '500',
    },
    title: 'Vagtrunder',
    page: ['30. november 2026', '31. december 2026', '500,00 kr.'],
  },
]

let folder: string
let app: RunningApp
let page: Page

beforeAll(async () => {
  folder = newFolder()
  app = await startApp({ data: folder, now: today })
  page = app.page
})
afterAll(async () => {
  await app.close()
  removeFolder(folder)
})

/** What the page says below its frame, with plain spaces. */
async function said(): Promise<string> {
  return (await page.getByRole('main').innerText()).replaceAll('\u00a0', ' ')
}

describe('a contract of each supplier goes in through the form, and its page tells its dates', () => {
  test.each(papers)('$supplier', async ({ supplier, typed, title, page: wanted }) => {
    await page.getByRole('button', { name: 'Ny kontrakt' }).click()
    await page.getByRole('radio', { name: supplier, exact: true }).check()
    for (const [label, value] of Object.entries(typed))
      await page.getByLabel(label, { exact: true }).first().fill(value)
    await page.getByLabel('Titel', { exact: true }).fill(title)
    await page.getByRole('button', { name: 'Gem', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    const text = await said()
    for (const part of wanted) expect(text).toContain(part)
  })
})

test('the overview puts what must be done in order', async () => {
  await page.getByRole('navigation').getByRole('button', { name: 'Overblik' }).click()
  const todo = page.getByRole('region', { name: 'Det skal gøres' })
  const actions = await todo.getByRole('link').allInnerTexts()
  expect(actions).toEqual([
    'Send opsigelse af Arbejdsplads',
    'Send opsigelse af Integration',
    'Send opsigelse af Telefoner',
    'Send opsigelse af Mobiler',
  ])
})

test('the summary goes out as a PDF with its deadlines, tables, reasons and page numbers', async () => {
  const path = join(folder, 'oversigt.pdf')
  await app.savePdfTo(path)
  await page.getByRole('button', { name: 'Eksportér', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Oversigt som PDF' }).click()
  await page.getByText(`PDF er gemt: ${path}`).waitFor({ timeout: 30_000 })
  const { pages } = await readPdf(path)
  // Where a line breaks, and so which pieces a sentence comes in, is the browser's affair.
  const text = pages.join('').replaceAll(/\s/g, '')
  for (const part of [
    'Oversigt over kontrakter',
    'Lavet 21. november 2026',
    'Ikke juridisk rådgivning',
    'Næste frister',
    'Send opsigelse af Arbejdsplads',
    'Så ophører kontrakten 31. december 2026. Er opsigelsen ikke modtaget og bekræftet senest 31. december 2026',
    'bundet til 31. december 2027, og det koster 11.880 kr.',
    'Sammenligning',
    'Vagt & Vand',
    'Anden fortolkning: opsigelse kan gives i bindingen, men virker tidligst fra dens udløb. Modtaget senest 31. december 2027 ophører kontrakten 31. marts 2028.',
    'Vilkårene siger intet om opsigelse, så der beregnes ingen frist.',
    `Side ${pages.length} / ${pages.length}`,
  ]) {
    expect(text.includes(part.replaceAll(/\s/g, '')), part).toBe(true)
  }
  expect(text).toContain('Antagelse†:pkt.15.1')
  for (const { title } of papers) expect(text).toContain(title.replaceAll(' ', ''))
})

test('in English too', async () => {
  const path = join(folder, 'summary.pdf')
  await app.savePdfTo(path)
  expect(await app.call('pdf:export', { kind: 'summary', language: 'en' })).toMatchObject({ ok: true })
  const text = (await readPdf(path)).pages.join(' ').replaceAll(/\s+/g, ' ')
  expect(text).toContain(
    'If notice is not received and confirmed by 31 December 2026, you are bound to 31 December 2027, at a cost of DKK 11,880.',
  )
  expect(text).not.toMatch(/måned|opsigelse|kontrakten/)
})

test('closed and started again, all of it is there, the last change ready to be undone', async () => {
  await app.close()
  app = await startApp({ data: folder, now: today })
  page = app.page
  await page.getByRole('navigation').getByRole('button', { name: 'Kontrakter' }).click()
  await page.getByRole('heading', { level: 1, name: 'Kontrakter' }).waitFor()
  const titles = await page.locator('tbody').getByRole('link').allInnerTexts()
  expect(titles.toSorted()).toEqual(papers.map(({ title }) => title).toSorted())
  await page.getByRole('button', { name: 'Fortryd: Vagtrunder er tilføjet' }).click()
  await page.getByRole('link', { name: 'Vagtrunder' }).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Gendan: Vagtrunder er tilføjet' }).click()
  await page.getByRole('link', { name: 'Vagtrunder' }).waitFor()
})
