import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { findings, seed, sharedApp } from './harness/index.ts'

let page: Page

sharedApp(async (app) => {
  page = app.page
  await seed(app)
})

async function open(title: string, button: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Kontrakter' }).click()
  await page.getByRole('link', { name: title, exact: true }).click()
  await page.getByRole('button', { name: button }).click()
  await dialog().waitFor()
}

const dialog = (): Locator => page.getByRole('dialog')

/** What stands beside a name in the dialog, with whatever is said besides. */
async function fact(name: string): Promise<string> {
  const value = dialog().locator(`div:has(> dt:text-is("${name}")) > dd`)
  return (await value.innerText()).replaceAll(/[\u00a0\s]+/g, ' ').trim()
}

async function fill(values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) await dialog().getByLabel(label, { exact: true }).fill(value)
}

test('a rise announced too late: from when it holds, what it costs, and no way out before it', async () => {
  await open('Mobil og internet', 'Notér prisstigning')
  await dialog().getByText('Udfyld dag og ny pris').waitFor()
  await fill({ 'Gælder fra, ifølge leverandøren': '05.12.2026', 'Ny pris pr. stk. og måned': '229' })
  expect(await fact('Gælder fra')).toBe('21. december 2026')
  expect(await fact('Varslet')).toBe('ikke holdt: tidligst 21. december 2026 pkt. 6.5')
  // Five at 30 kr. more, from January 2027 through November 2028.
  expect(await fact('Dyrere til og med 20. november 2028')).toBe('3.450,00 kr. ekskl. moms')
  expect(await fact('Ud inden da')).toBe('kan ikke nås')
  expect(await findings(page)).toEqual([])
})

test('passed on from a subcontractor, its notice less ten working days', async () => {
  await dialog().getByLabel('Sendt videre fra en underleverandør').check()
  await fill({ 'Underleverandørens varsel': '1' })
  expect(await fact('Gælder fra')).toBe('7. december 2026')
})

test('what cannot be is said at its field', async () => {
  await fill({ 'Ny pris pr. stk. og måned': '199' })
  await dialog().getByText('Ikke højere end prisen nu, 199,00 kr.').waitFor()
  await fill({ 'Ny pris pr. stk. og måned': '229' })
})

test('accepted, it is a dated price of the line, and can be undone', async () => {
  await dialog().getByRole('button', { name: 'Acceptér' }).click()
  await dialog().waitFor({ state: 'hidden' })
  const line = page.getByRole('row', { name: /^Mobilabonnement/ })
  await line.getByText('fra 07.12.2026: 229,00 kr. pr. md.').waitFor()
  await page.getByRole('button', { name: 'Fortryd' }).last().click()
  await line.getByText('fra 07.12.2026').waitFor({ state: 'detached' })
})

test('a rise that leaves time to go says by when', async () => {
  await open('Rengøring', 'Notér prisstigning')
  await fill({ 'Gælder fra, ifølge leverandøren': '01.03.2027', 'Ny pris pr. stk. og måned': '3.000' })
  expect(await fact('Gælder fra')).toBe('1. marts 2027 leverandørens egen dag; vilkårene siger intet')
  expect(await fact('Varslet')).toBe('fremgår ikke af vilkårene')
  expect(await fact('Ud inden da')).toContain('modtaget senest 31. januar 2027, ophører 28. februar 2027')
  await page.keyboard.press('Escape')
})

test('an invoice above the cap is too high, and by how much', async () => {
  await open('Kontraktstyring', 'Kontrollér faktura')
  await fill({ Fakturadato: '01.02.2027', 'Opkrævet ekskl. moms': '3.400' })
  // Two licences at 499 kr. for three months, at most 5 % up.
  expect(await fact('Ventet')).toBe('2.994,00 kr. ekskl. moms')
  expect(await fact('Højst efter loftet')).toBe('3.143,70 kr. ekskl. moms')
  expect(await fact('For højt med')).toBe('256,30 kr. ekskl. moms')
  await fill({ 'Opkrævet ekskl. moms': '3.143,70' })
  await dialog().getByText('Ikke højere, end vilkårene tillader', { exact: true }).waitFor()
  expect(await findings(page)).toEqual([])
  await fill({ Fakturadato: '02.02.2027' })
  await dialog().getByText('Efter aftalen er der intet at fakturere den dag.').waitFor()
  await page.keyboard.press('Escape')
})

test('only where prices follow an index is there one to check', async () => {
  await page.getByRole('navigation').getByRole('button', { name: 'Kontrakter' }).click()
  await page.getByRole('link', { name: 'Rengøring', exact: true }).click()
  await page.getByRole('button', { name: 'Notér prisstigning' }).waitFor()
  expect(await page.getByRole('button', { name: 'Kontrollér faktura' }).count()).toBe(0)
})

test('paying late, day by day, with what it then comes to', async () => {
  await open('Mobil og internet', 'Hvis der betales for sent')
  await fill({ Forfaldsdato: '01.11.2026', 'Beløb inkl. moms': '1.000' })
  // 2 % for the month begun and two reminders at 100 kr.
  await dialog().getByText('Betales der i dag, er det i alt 1.220,00 kr.').waitFor()
  const row = dialog().getByRole('row', { name: /Rykker 3/ })
  const cells = (await row.getByRole('cell').allInnerTexts()).map((text) => text.replaceAll('\u00a0', ' '))
  expect(cells.slice(1)).toEqual(['20,00 kr.', '300,00 kr.', '1.320,00 kr.'])
  expect(cells[0]).toContain('pkt. 6.4')
  await dialog().getByText('kræves 310 kr. i kompensation').waitFor()
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Escape')
})

test('where the terms are silent on interest, that is said', async () => {
  await open('Rengøring', 'Hvis der betales for sent')
  await dialog().getByText('Vilkårene nævner hverken rente, gebyr eller lukning.').waitFor()
  await dialog().getByText('Vilkårene nævner ingen rente').waitFor()
})
