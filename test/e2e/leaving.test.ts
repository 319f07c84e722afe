import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { ContractRecord } from '../../src/shared/ledger/index.ts'
import { examples, findings, seed, sharedApp } from './harness/index.ts'

let page: Page

sharedApp(async (app) => {
  page = app.page
  const all = examples()
  await seed(app, [...all, discounted(all)])
})

/** Bound for 2026 and 2027; 50 of 199 kr. a month are given off while it is. */
function discounted(all: readonly ContractRecord[]): ContractRecord {
  return {
    ...(all[0] as ContractRecord),
    id: crypto.randomUUID(),
    title: 'Mobil med rabat',
    edition: 'unicom-2018-05-25',
    terms: {
      supplier: 'unicom',
      signedOn: '2026-01-01',
      agreed: { bindingMonths: 24 },
      lines: [{ kind: 'subscription', unitPrice: 199_00, discount: 50_00 }],
    },
  }
}

async function open(title: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Kontrakter' }).click()
  await page.getByRole('link', { name: title, exact: true }).click()
  await page.getByRole('button', { name: 'Opsig nu eller senere' }).click()
  await page.getByRole('heading', { level: 1, name: 'Opsig nu eller senere' }).waitFor()
}

/** What stands beside a name, with whatever is said besides. */
async function fact(name: string): Promise<string> {
  const value = page.locator(`div:has(> dt:text-is("${name}")) > dd`)
  return (await value.innerText()).replaceAll(/[\u00a0\s]+/g, ' ').trim()
}

async function cells(name: RegExp): Promise<string[]> {
  const texts = await page.getByRole('row', { name }).getByRole('cell').allInnerTexts()
  return texts.map((text) => text.replaceAll(/[\u00a0\s]+/g, ' ').trim())
}

async function press(...keys: readonly string[]): Promise<void> {
  await page.getByRole('slider', { name: 'Dag, hvor opsigelsen modtages' }).focus()
  for (const key of keys) await page.keyboard.press(key)
}

async function said(): Promise<string | undefined> {
  return (await page.getByRole('slider').getAttribute('aria-valuetext'))?.replaceAll('\u00a0', ' ')
}

test('a later notice by keyboard: the end, what is still to pay, and what is saved', async () => {
  await open('Rengøring')
  await press('PageUp')
  // Invoiced in arrears: November, December and January, of 24 months.
  expect(await fact('Ophører')).toBe('31. januar 2027')
  expect(await fact('Stadig at betale')).toBe('8.550,00 kr. 3 opkrævninger fra i dag')
  expect(await fact('I alt')).toBe('8.550,00 kr.')
  expect(await fact('Bliver man, faktureres til og med 20. november 2028')).toBe('68.400,00 kr.')
  await page.getByText('Opsigelsen sparer 59.850 kr.', { exact: true }).waitFor()
  expect(await said()).toBe('21. december 2026: 8.550 kr. – Opsigelsen sparer 59.850 kr.')
  await press(...Array<string>(11).fill('ArrowRight'))
  expect(await fact('Ophører')).toBe('28. februar 2027')
  expect(await fact('Stadig at betale')).toBe('11.400,00 kr. 4 opkrævninger fra i dag')
})

test('the cheapest day is named and one press away', async () => {
  await page.getByText('Billigst er det, når opsigelsen modtages senest 30. november 2026.').waitFor()
  await page.getByRole('button', { name: 'Billigste dag' }).click()
  expect(await fact('Ophører')).toBe('31. december 2026')
  expect(await fact('I alt')).toBe('5.700,00 kr.')
})

test('an amount says why, for the day that is chosen', async () => {
  await page.getByRole('button', { name: 'Hvorfor? Ophører' }).click()
  const steps = page.getByRole('dialog', { name: 'Hvorfor? Ophører' })
  await steps.getByText('Modtages opsigelsen 30. november 2026, ophører kontrakten 31. december 2026.').waitFor()
  await page.keyboard.press('Escape')
  await press('ArrowLeft')
  await page.getByRole('button', { name: 'Hvorfor? Ophører' }).click()
  await steps.getByText('Modtages opsigelsen 29. november 2026').waitFor()
  await page.keyboard.press('Escape')
  await steps.waitFor({ state: 'hidden' })
})

test('the numbers of the curve stand in a table', async () => {
  await page.getByRole('button', { name: 'Vis som tabel' }).click()
  expect(await cells(/^01\.12\.2026/)).toEqual(['31.12.2026', 'kan gives', '8.550,00 kr.', '59.850,00 kr.'])
  expect(await findings(page)).toEqual([])
})

test('a longer horizon compares more months', async () => {
  await page.getByText('36 måneder').click()
  expect(await fact('Bliver man, faktureres til og med 20. november 2029')).toBe('102.600,00 kr.')
})

test('in a binding: too early, the discount that can be claimed back, and both readings', async () => {
  await open('Mobil med rabat')
  await page.getByText('For tidligt: opsigelse kan først gives 1. januar 2028.').waitFor()
  // 13 months at 149 kr. and four at 199; left on 28 February 2027 after 14 months with 50 kr. off.
  expect(await fact('Stadig at betale')).toMatch(/^2\.733,00 kr\./)
  expect(await fact('Rabat, der kan kræves tilbage')).toMatch(/^700,00 kr\. hvis ydelsen forlades 28\. februar 2027/)
  expect(await fact('I alt')).toBe('3.433,00 kr.')
  await press(...Array<string>(10).fill('PageUp'))
  expect(await cells(/^Ophører/)).toEqual(['30. april 2028', '31. december 2027'])
  expect(await cells(/^Opsigelse den dag/)).toEqual(['er for tidlig', 'gælder'])
  await page.getByRole('button', { name: 'Billigste dag' }).click()
  expect(await fact('Rabat, der kan kræves tilbage')).toBe('0,00 kr.')
  expect(await fact('I alt')).toBe('2.733,00 kr.')
  expect(await findings(page)).toEqual([])
})

test('where the terms state no end, that is said, and nothing is 0', async () => {
  await open('Kontraktstyring')
  expect(await fact('Ophører')).toBe('fremgår ikke af vilkårene')
  expect(await fact('I alt')).toBe('fremgår ikke af vilkårene')
  expect(await page.getByRole('main').innerText()).not.toMatch(/\b0,00/)
})

test('several contracts: a row each, and the sum of those that can be reckoned', async () => {
  await page.getByRole('navigation').getByRole('button', { name: 'Kontrakter' }).click()
  for (const title of ['Rengøring', 'Intranet', 'Kontraktstyring']) {
    await page.getByRole('checkbox', { name: `Vælg ${title}` }).check()
  }
  await page.getByRole('button', { name: 'Opsig de 3 nu eller senere' }).click()
  await press('PageUp')
  expect(await cells(/^Rengøring/)).toEqual([
    '31.01.2027',
    '8.550,00 kr.',
    '0,00 kr.',
    '8.550,00 kr.',
    '68.400,00 kr.',
    '59.850,00 kr.',
  ])
  expect((await cells(/^Kontraktstyring/))[0]).toBe('fremgår ikke af vilkårene')
  // The year of the intranet is paid; two more, of fifteen seats in packs of five, if one stays.
  expect((await cells(/^Sum af 2 af 3/)).filter((_, index) => index !== 1)).toEqual([
    '8.550,00 kr.',
    '8.550,00 kr.',
    '104.040,00 kr.',
    '95.490,00 kr.',
  ])
  expect(await findings(page)).toEqual([])
})
