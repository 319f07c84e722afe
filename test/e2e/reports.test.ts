import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { PdfRequest } from '../../src/shared/ipc/index.ts'
import { type ContractRecord, defaultSettings } from '../../src/shared/ledger/index.ts'
import { examples, newFolder, type RunningApp, readPdf, removeFolder, seed, sharedApp } from './harness/index.ts'

/* Reports to hand on, under the firm’s name and CVR number. */

const folder = newFolder()
afterAll(() => removeFolder(folder))
const path = join(folder, 'rapport.pdf')
const contracts = examples()
let app: RunningApp

sharedApp(async (started) => {
  app = started
  await seed(app, contracts)
  const business = { ...defaultSettings.business, name: 'Fjordbo Design ApS', cvr: '12345678' }
  await app.call('ledger:save-settings', { ...defaultSettings, business })
  await app.savePdfTo(path)
})

const read = async (asked: PdfRequest) => {
  expect(await app.call('pdf:export', asked)).toMatchObject({ ok: true })
  const { pages, outline } = await readPdf(path)
  return { pages, outline, all: pages.join(' ') }
}
const idOf = (title: string) => contracts.find((each) => each.title === title)?.id ?? ''

test('one contract: its figures, prices, payments, and why', async () => {
  const { all, outline } = await read({ kind: 'contract', language: 'da', contract: idOf('Mobil og internet') })
  expect(outline).toEqual(['Mobil og internet'])
  expect(all).toContain('Fjordbo Design ApS, CVR-nr. 12345678')
  expect(all).toContain('Send senest 25.11.2026')
  expect(all).toMatch(/Mobilabonnement · abonnement 5 199,00 kr\. pr\. md\./)
  expect(all).toContain('I alt 19.116,00 kr. 4.779,00 kr. 23.895,00 kr.')
  expect(all).toContain('Varslet er 3 måneder')
  expect(all).not.toContain('Rengøring')
})

test('a sum stands once, not at the foot of every page', async () => {
  const { pages } = await read({ kind: 'contract', language: 'da', contract: idOf('Mobil og internet') })
  expect(pages.filter((page) => page.includes('I alt 19.116,00 kr.'))).toHaveLength(1)
})

test('contracts side by side on the first page', async () => {
  const ids = ['Mobil og internet', 'Rengøring'].map(idOf)
  const { pages } = await read({ kind: 'comparison', language: 'da', contracts: ids })
  expect(pages).toHaveLength(1)
  expect(pages[0]).toContain('Sammenligning af kontrakter')
  expect(pages[0]).toMatch(/Leverandør (Unicom Ren & Rolig ApS|Ren & Rolig ApS Unicom)/)
})

test('a year’s payments by supplier, cost centre and month, and each invoice', async () => {
  const { all, outline } = await read({ kind: 'payments', language: 'da', year: 2026 })
  expect(outline).toEqual(['Betalinger i 2026'])
  expect(all).toContain('Fordelt på leverandør')
  expect(all).toContain('Fordelt på afdeling')
  expect(all).toContain('Ren & Rolig ApS 34.200,00 kr. 8.550,00 kr. 42.750,00 kr.')
  expect(all).toContain('december 2026 6.607,00 kr. 1.651,75 kr. 8.258,75 kr.')
  expect(all).toContain('15.01.2026 23.01.2026 Webshop til regnskab eKontoret')
})

test('in English', async () => {
  const { all } = await read({ kind: 'payments', language: 'en', year: 2026 })
  expect(all).toContain('Fjordbo Design ApS, CVR no. 12345678')
  expect(all).toContain('Payments in 2026')
})

test('one that takes too long is given up from its message, and nothing is written', async () => {
  const { page } = app
  const never = join(folder, 'aldrig.pdf')
  await app.savePdfTo(never)
  const many = Array.from({ length: 400 }, (_, index) => ({
    ...(contracts[index % contracts.length] as ContractRecord),
    id: crypto.randomUUID(),
  }))
  await app.call('ledger:save-contracts', { contracts: many as never })
  await page.getByRole('button', { name: 'Eksportér' }).click()
  await page.getByRole('menuitem', { name: 'Oversigt som PDF' }).click()
  await page.getByRole('status').getByRole('button', { name: 'Annuller' }).click()
  await page.getByText('PDF blev ikke lavet.').waitFor()
  expect(existsSync(never)).toBe(false)
  await expect.poll(() => page.context().pages().length).toBe(1)
  await app.call('ledger:undo', undefined)
})

test('the firm’s logo, chosen in the settings, stands on the report', async () => {
  const { page } = app
  await page.getByRole('navigation').getByRole('button', { name: 'Indstillinger' }).click()
  // A red square of 1200 pixels is taken as one of 200, for it is printed small.
  const picture = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1200, 1200)
    const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
    pen.fillStyle = 'red'
    pen.fillRect(0, 0, 1200, 1200)
    return [...new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())]
  })
  const file = page.locator('input[type=file]')
  await file.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from(picture) })
  const logo = page.getByRole('img', { name: 'Logo' })
  await logo.waitFor()
  expect(await logo.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])).toEqual([
    200, 200,
  ])
  await file.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('no picture') })
  await page.getByText('Det er ikke et billede, der kan bruges.').waitFor()
  await logo.waitFor()
  await app.savePdfTo(path)
  await app.call('pdf:export', { kind: 'payments', language: 'da', year: 2026 })
  expect((await readPdf(path)).pictures).toBe(1)
  await page.getByRole('button', { name: 'Fjern logo' }).click()
  await logo.waitFor({ state: 'detached' })
  await app.call('pdf:export', { kind: 'payments', language: 'da', year: 2026 })
  expect((await readPdf(path)).pictures).toBe(0)
})
