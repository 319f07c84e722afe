import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { commands } from '../../src/shared/commands/index.ts'
import type { ContractRecord } from '../../src/shared/ledger/index.ts'
import { contractRecordInput, ownTermsSetInput, scenarioInput, settingsInput } from '../../src/shared/ledger/input.ts'
import { hostile, hostileText } from '../fuzz/hostile.ts'
import { readIcs } from '../main/calendarFile/readIcs.ts'
import { cleaning, cleaningContract, everything, scenario } from '../main/ledger/samples.ts'
import { ledgerOf, type RunningApp, readPdf, sharedApp, temporaryFolder } from './harness/index.ts'

const places = (['overview', 'contracts', 'compare', 'payments', 'reminders', 'terms'] as const).map(
  (id) => commands[id].words.da,
)
const main = hostile(everything, contractRecordInput)
const other = hostile(cleaningContract(2), contractRecordInput)

let app: RunningApp
let page: Page
const asked: string[] = []

sharedApp(async (started) => {
  app = started
  page = app.page
  page.on('request', (request) => asked.push(request.url()))
  await put()
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
})

/** Writes hostile contracts, own terms, scenario and business into the ledger. */
async function put(): Promise<void> {
  const { settings } = await ledgerOf(app)
  const business = { ...settings.business, name: 'N', address: 'A', signatory: 'U', phone: '1' }
  const answers = [
    await app.call('ledger:save-settings', hostile({ ...settings, business }, settingsInput).value),
    await app.call('ledger:save-terms', {
      set: hostile(cleaning, ownTermsSetInput).value,
      contracts: [main.value, other.value],
    }),
    await app.call('ledger:save-scenario', hostile(scenario, scenarioInput).value),
  ]
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true])
}

/** What came of a text that was taken for more than text: elements, and what ran. */
async function harm(at: Page): Promise<unknown> {
  return at.evaluate(() => ({
    ran: 'ran' in window,
    images: document.querySelectorAll('img[src="x"], [onerror]').length,
    scripts: [...document.scripts].filter(({ src }) => !src.startsWith(location.origin)).length,
  }))
}

const none = { ran: false, images: 0, scripts: 0 }

async function shows(at: Page): Promise<void> {
  await at.getByText('<img src=x').first().waitFor({ state: 'attached' })
  expect(await harm(at)).toEqual(none)
}

test('enough texts are hostile for this to say something', () => {
  expect(main.count).toBeGreaterThan(12)
  expect(other.count).toBeGreaterThan(5)
})

test('every screen shows them as text, and asks for nothing because of them', async () => {
  for (const name of places) {
    await page.getByRole('navigation').getByRole('button', { name, exact: true }).click()
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await shows(page)
  }
})

test('so do a contract’s page and its form', async () => {
  await page.getByRole('navigation').getByRole('button', { name: commands.contracts.words.da, exact: true }).click()
  await page.getByRole('rowheader').getByRole('link', { name: main.value.title, exact: true }).first().click()
  await page.getByRole('heading', { level: 1, name: main.value.title }).waitFor()
  await shows(page)
  await page.getByRole('button', { name: 'Rediger', exact: true }).first().click()
  await expect
    .poll(() =>
      page
        .locator('input')
        .evaluateAll((all) => all.some((field) => (field as HTMLInputElement).value.includes('<img'))),
    )
    .toBe(true)
  expect(await harm(page)).toEqual(none)
})

test('so does the search, and what one types into it', async () => {
  const search = page
    .getByRole('searchbox')
    .or(page.getByRole('combobox', { name: /Søg/ }))
    .first()
  await search.fill('<img src=x onerror="ran=1">')
  await page.getByText('<img src=x').first().waitFor({ state: 'attached' })
  expect(await harm(page)).toEqual(none)
  await search.fill('')
})

test('a PDF has them as text, and neither pictures nor links of theirs', async () => {
  const folder = temporaryFolder()
  const requests: Parameters<typeof app.call<'pdf:export'>>[1][] = [
    { kind: 'summary', language: 'da' },
    { kind: 'contract', language: 'da', contract: main.value.id },
    letter(main.value),
  ]
  for (const [number, request] of requests.entries()) {
    const path = join(folder, `${number}.pdf`)
    await app.savePdfTo(path)
    expect(await app.call('pdf:export', request)).toMatchObject({ ok: true, value: { path } })
    const { pages, pictures } = await readPdf(path)
    expect(pages.join(' ').replaceAll(' ', '')).toContain('<imgsrc=x')
    expect(pictures).toBe(0)
    expect(readFileSync(path, 'latin1')).not.toMatch(/\/URI|\/JavaScript|\/Launch/)
  }
})

test('a calendar file has them within its entries, and no entry or line of theirs', async () => {
  const path = join(temporaryFolder(), 'frister.ics')
  await app.savePdfTo(path)
  expect(await app.call('calendar:export', undefined)).toMatchObject({ ok: true })
  const text = readFileSync(path, 'utf8')
  const events = readIcs(text)
  expect(events.some(({ summary }) => summary.includes('<img src=x'))).toBe(true)
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(events.length)
  // Nothing that a program would draw as a page of its own.
  expect(text).not.toMatch(/X-ALT-DESC|FMTTYPE=text\/html/i)
})

test('a table that a sheet opens has no formula of theirs', async () => {
  const formula = { ...cleaningContract(3), title: '=HYPERLINK("http://example.com")', notes: '+1', costCentre: '@a' }
  expect(await app.call('ledger:save-contracts', { contracts: [formula] })).toMatchObject({ ok: true })
  const path = join(temporaryFolder(), 'kontrakter.csv')
  await app.savePdfTo(path)
  expect(await app.call('tables:export', { csv: 'contracts', months: 12 })).toMatchObject({ ok: true })
  const cells = readFileSync(path, 'utf8').split(/[;\r\n]+/)
  expect(cells.filter((cell) => /^"?[=+@]/.test(cell))).toEqual([])
  expect(cells.some((cell) => cell.includes("'=HYPERLINK"))).toBe(true)
})

test('nothing was asked for from anywhere but the app', () => {
  const origin = new URL(page.url())
  const strangers = asked.filter(
    (url) => !url.startsWith('data:') && !url.startsWith(`${origin.protocol}//${origin.host}/`),
  )
  expect(strangers).toEqual([])
  expect(asked.filter((url) => /\/x$/.test(url))).toEqual([])
})

function letter({ id }: ContractRecord) {
  const choices = {
    ...{ by: 'letter' as const, receivedOn: '2027-03-03', what: hostileText, recipient: hostileText },
    ...{ address: hostileText, email: '', extra: hostileText },
  }
  return { kind: 'letter' as const, language: 'da' as const, contract: id, choices }
}
