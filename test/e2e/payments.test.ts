import type { Locator, Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { findings, type RunningApp, seed, sharedApp } from './harness/index.ts'

let app: RunningApp
let page: Page

sharedApp(async (started) => {
  app = started
  page = app.page
  await seed(app)
})
// Drawn anew each time: horizon, base and filter are as to begin with.
beforeEach(async () => {
  await page.reload()
  await page.getByRole('navigation').getByRole('button', { name: 'Betalinger' }).click()
  await page.getByRole('heading', { level: 1, name: 'Betalinger' }).waitFor()
})

/** What a place says, with plain spaces, in one line. */
async function said(place: Locator): Promise<string> {
  return (await place.innerText()).replaceAll(/\s+/g, ' ').trim()
}

const section = (name: string | RegExp) => page.getByRole('region', { name, exact: true })
const list = () => page.getByRole('table', { name: 'Fakturaer' })
const month = (name: string) =>
  list()
    .locator('tbody')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
const choose = (group: string, name: string) =>
  page.getByRole('radiogroup', { name: group }).getByText(name, { exact: true }).click()
const enter = async (contract: string, day: string) => {
  await page.getByRole('button', { name: `Indtast faktura: ${contract}, ${day}` }).click()
  await page.getByRole('dialog').waitFor()
}
const field = (name: string) => page.getByRole('dialog').getByRole('textbox', { name })
const save = async () => {
  await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}
/** Lists this year's invoices, those that have come too. */
const allOfThisYear = async () => {
  await choose('Vis', 'Alle')
  await page.getByRole('combobox', { name: 'År' }).selectOption('2026')
}
const takeBack = async () => {
  await page.getByRole('status').getByRole('button', { name: 'Fortryd' }).click()
  await page.getByText('Fortrudt: Mobil og internet er ændret').waitFor()
}

test('an invoice has its lines, period, due date, net, VAT and gross', async () => {
  // 5 numbers at 199 kr., fibre at 549 kr. and a router at 49 kr., a month in advance; Unicom is due on receipt.
  const rows = month('december 2026')
    .getByRole('row')
    .filter({ hasText: /01\.12\.2026–31\.12\.2026/ })
  expect(await said(rows.nth(0))).toMatch(
    /^01\.12\.2026 01\.12\.2026 Mobil og internet Unicom Mobilabonnement 01\.12\.2026–31\.12\.2026 995,00 kr\. 248,75 kr\. 1\.243,75 kr\./,
  )
  expect(await said(rows.nth(1))).toContain('Fiber 500/500 01.12.2026–31.12.2026 549,00 kr. 137,25 kr. 686,25 kr.')
  expect(await said(month('december 2026'))).toContain('Fakturaen i alt 1.593,00 kr. 398,25 kr. 1.991,25 kr.')
  // Insurance is free of VAT: 815 kr. a month, a year in advance.
  expect(await said(month('juli 2027'))).toContain('9.780,00 kr. 0,00 kr. 9.780,00 kr.')
  // CloudKOM's terms do not say when an invoice is due.
  expect(await said(month('november 2026'))).toContain('30.11.2026 fremgår ikke Telefoni på kontoret')
})

test('a month’s sum is that of its invoices', async () => {
  // 1.593 + 358 + 2.850 + 1.806
  expect(await said(month('december 2026').getByRole('row').first())).toBe(
    'december 2026 6.607,00 kr. 1.651,75 kr. 8.258,75 kr.',
  )
})

test('each line says why, with its clause', async () => {
  await page.getByRole('button', { name: 'Hvorfor? Kontraktstyring, Brugerlicenser, 01.02.2027' }).click()
  const why = await said(page.getByRole('region', { name: 'Hvorfor? Kontraktstyring, Brugerlicenser, 01.02.2027' }))
  expect(why).toContain('Nettoprisindekset for 2027 er ikke indtastet')
  expect(why).toContain('2 × 499 kr. × 3 måneder = 2.994 kr. Står i vilkårene: pkt. 5')
  await page.keyboard.press('Escape')
})

test('each sum says what it is made of: by contract, or invoice by invoice', async () => {
  const why = (of: string) => page.getByRole('region', { name: `Hvorfor? ${of}`, exact: true })
  await page.getByRole('button', { name: 'Hvorfor? I alt', exact: true }).click()
  expect(await said(why('I alt'))).toMatch(
    /^46 fakturaer fra 8 kontrakter, ekskl\. moms: Rengøring 34\.200,00 kr\. .* I alt 119\.226,00 kr\., op til 119\.675,10 kr\. Pr\. måned er summen delt med 12\./,
  )
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Hvorfor? Webshop til regnskab', exact: true }).click()
  expect(await said(why('Webshop til regnskab'))).toContain(
    '1 faktura fra 1 kontrakt, ekskl. moms: Webshop til regnskab, ',
  )
  await page.keyboard.press('Escape')
})

test('a price that hangs on an index not known yet is a range', async () => {
  // 2 × 499 kr. × 3 months, and 5 % above it: 523,95 kr. a month.
  expect(await said(month('februar 2027').getByRole('row', { name: /Kontraktstyring/ }))).toContain(
    '2.994,00 kr. op til 3.143,70 kr.',
  )
})

test('the horizon reaches up to 60 months', async () => {
  const inAll = () => page.getByRole('columnheader', { name: /^I alt i/ }).innerText()
  expect(await inAll()).toBe('I alt i 12 måneder')
  await choose('Periode', '60 måneder')
  expect(await inAll()).toBe('I alt i 60 måneder')
  await page.getByRole('slider').press('End')
  expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toMatch(/^oktober 2031: i alt/)
})

test('sums by contract, supplier, tag and cost centre come to the same', async () => {
  const sums = section('Faktureres pr. måned, ekskl. moms').getByRole('table')
  for (const [grouping, row] of [
    ['contract', 'Mobil og internet 1.593,00 kr. 19.116,00 kr.'],
    // With the old numbers, until they end on 4 February: 3 × 358 kr.
    ['supplier', 'Unicom 1.951,00 kr. 20.190,00 kr.'],
    ['tag', 'internet, telefoni 1.593,00 kr. 19.116,00 kr.'],
    ['cost-centre', 'Webshop 358,00 kr. 4.662,00 kr.'],
  ] as const) {
    await page.getByRole('combobox', { name: 'Fordelt på' }).selectOption(grouping)
    expect(await said(sums)).toContain(row)
    expect(await said(sums.getByRole('row').last())).toMatch(/^I alt Op til loftet 9\.601,00 kr\. 119\.226,00 kr\./)
  }
})

test('the base is said, and is the same for chart, sums and years', async () => {
  await choose('Moms', 'Inkl. moms')
  await section('Faktureres pr. måned, inkl. moms').waitFor()
  expect(await said(section('Faktureres pr. måned, inkl. moms').getByRole('table'))).toContain(
    'Mobil og internet 1.991,25 kr. 23.895,00 kr.',
  )
  expect(await said(section('2026 mod 2025'))).toContain('2026 inkl. moms')
})

test('this year is set against last, with what explains most of it', async () => {
  const years = await said(section('2026 mod 2025'))
  // Rengøring 34.200, Telefoni 6 × 1.548 + 4 × 1.806, Mobil 12 × 1.593 + 187,50, Intranet 11.880 + 5.940 × 139/365,
  // Webshop 3.588, Kontraktstyring 23.976, Erhvervsforsikring 9.780, Gamle mobilnumre 12 × 358.
  expect(years).toContain('125.797,58 kr.')
  // Rengøring 34.200, Mobil 10 × 1.593, Webshop 3.588 + 2.497,50, Erhvervsforsikring 9.780, Gamle mobilnumre 12 × 358.
  expect(years).toContain('70.291,50 kr.')
  expect(years).toContain('55.506,08 kr. mere end i 2025, ekskl. moms.')
  // 12.000 kr. for installation, and 2.994 kr. a quarter since February.
  expect(years).toContain('Det skyldes mest Kontraktstyring 23.976,00 kr. mere, første faktura i 2026')
})

test('the invoices that a year’s sum is made of are a click away', async () => {
  await page.getByRole('button', { name: 'Vis fakturaerne i 2025' }).click()
  expect(await page.getByRole('combobox', { name: 'År' }).inputValue()).toBe('2025')
  // 34.200 + 15.930 + 6.085,50 + 9.780 + 4.296 kr. in 12 + 10 + 1 + 1 + 12 invoices.
  await page.getByText('36 fakturaer', { exact: true }).waitFor()
  expect(await said(list())).toContain('Opsætning 15.01.2025 2.497,50 kr.')
})

test('the chart is read month by month with the arrow keys, and its numbers are a table one click away', async () => {
  const slider = page.getByRole('slider', { name: 'Måned i diagrammet' })
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  expect((await slider.getAttribute('aria-valuetext'))?.replaceAll('\u00a0', ' ')).toBe(
    'december 2026: i alt 6.607 kr. ekskl. moms. Rengøring 2.850 kr., Telefoni på kontoret 1.806 kr., Mobil og internet 1.593 kr., Gamle mobilnumre 358 kr.',
  )
  await page.getByRole('columnheader', { name: 'dec. 2026' }).waitFor()
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Vis måneder som tabel' }).press('Enter')
  const table = page.locator('section section').getByRole('table')
  expect(await table.getByRole('row').count()).toBe(13)
  expect(await said(table.getByRole('row', { name: /^dec\. 2026/ }))).toMatch(
    /^dec\. 2026 6\.607,00 kr\. 2\.850,00 kr\./,
  )
})

test('an invoice is ticked off by keyboard, and that is undone', async () => {
  await allOfThisYear()
  const tick = page.getByRole('checkbox', { name: 'Fakturaen stemmer: Mobil og internet, 01.11.2026' })
  await tick.focus()
  await page.keyboard.press('Space')
  await page.getByText('Mobil og internet er ændret').waitFor()
  expect(await tick.isChecked()).toBe(true)
  await takeBack()
  expect(await tick.isChecked()).toBe(false)
})

test('a differing invoice is entered with its number, and its difference said and summed', async () => {
  await allOfThisYear()
  await enter('Mobil og internet', '01.11.2026')
  expect(await said(page.getByRole('dialog'))).toContain('Aftalt: 1.991,25 kr. inkl. moms')
  await field('Beløb inkl. moms').fill('2.003.75')
  await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click()
  await page.getByText('Skriv et beløb i kroner, som 1.234,50.').waitFor()
  await field('Beløb inkl. moms').fill('2.003,75')
  await page.getByRole('dialog').getByText('12,50 kr. mere end aftalt').waitFor()
  await field('Fakturanummer').fill('F-2231')
  await field('Betalt den').fill('3.11.2026')
  await save()
  await choose('Vis', 'Afviger')
  expect(await said(list())).toContain('kom på 2.003,75 kr. 12,50 kr. mere end aftalt nr. F-2231 betalt 03.11.2026')
  expect(await said(page.getByRole('table', { name: /^Afvigelser/ }))).toContain(
    'Mobil og internet 2026 1 12,50 kr. mere end aftalt',
  )
  // 10 kr. of it is without VAT.
  expect(await said(section('2026 mod 2025'))).toContain('125.807,58 kr.')
  await takeBack()
  await page.getByText('Ingen af de indtastede fakturaer afviger fra det aftalte.').waitFor()
})

test('what is overdue is said with its day, of contracts whose invoices are followed alone', async () => {
  expect(await page.getByText('Forfaldne fakturaer').count()).toBe(0)
  await allOfThisYear()
  await page.getByRole('checkbox', { name: 'Fakturaen stemmer: Mobil og internet, 01.11.2026' }).click()
  const overdue = section('Forfaldne fakturaer, der ikke er markeret som betalt')
  expect(await said(overdue.getByRole('listitem'))).toContain(
    'Mobil og internet faktura 1. november 2026, forfaldt 1. november 2026: 1.991,25 kr. inkl. moms',
  )
  await choose('Vis', 'Ubetalte')
  expect(await said(list())).toContain('forfaldt, ikke betalt')
  // What paying it late costs is asked for that invoice: a fee of 100 kr. the day after, 2 % for the first month.
  await overdue
    .getByRole('button', { name: 'Hvad det koster at betale for sent: Mobil og internet, 01.11.2026' })
    .click()
  expect(await field('Forfaldsdato').inputValue()).toBe('01.11.2026')
  expect(await field('Beløb inkl. moms').inputValue()).toBe('1.991,25')
  expect(await said(page.getByRole('dialog'))).toContain('2 % pr. påbegyndt måned')
  await page.getByRole('dialog').getByRole('button', { name: 'Luk' }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await overdue.getByRole('button', { name: 'Betalt i dag: Mobil og internet, 01.11.2026' }).click()
  await overdue.waitFor({ state: 'detached' })
  await choose('Vis', 'Alle')
  expect(await said(list())).toContain('betalt 21.11.2026 20 dage for sent')
  await enter('Mobil og internet', '01.11.2026')
  await page.getByRole('dialog').getByRole('button', { name: 'Fjern det indtastede' }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  expect(await said(list())).not.toContain('betalt 21.11.2026')
})

test('the calendar shows what is due each day, Monday first', async () => {
  await choose('Visning', 'Kalender')
  const calendar = page.getByRole('table', { name: 'november 2026' })
  expect(await calendar.getByRole('columnheader').allInnerTexts()).toEqual([
    ...['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lørdag', 'Søndag'],
  ])
  // 1 November 2026 is a Sunday.
  expect(await said(calendar.getByRole('row').nth(1))).toBe('1 Mobil og internet 1.991,25 kr.')
  await page.getByRole('button', { name: 'Måneden efter' }).press('Enter')
  expect(await said(page.getByRole('table', { name: 'december 2026' }))).toContain('14 Rengøring 3.562,50 kr.')
})

test.each(['Liste', 'Kalender'])('the screen is clean of axe findings: %s', async (view) => {
  await choose('Visning', view)
  expect(await findings(page)).toEqual([])
})

test('the form for an invoice is clean of axe findings', async () => {
  await enter('Mobil og internet', '01.12.2026')
  expect(await findings(page)).toEqual([])
})
