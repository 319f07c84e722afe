import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { findings, seed, sharedApp } from './harness/index.ts'

let page: Page

sharedApp(async (app) => {
  page = app.page
  await seed(app)
  await page.getByRole('navigation').getByRole('button', { name: 'Kontrakter' }).click()
  for (const title of ['Mobil og internet', 'Telefoni på kontoret', 'Kontraktstyring']) {
    await page.getByRole('checkbox', { name: `Vælg ${title}` }).check()
  }
  await page.getByRole('button', { name: 'Sammenlign de 3 valgte' }).click()
  await page.getByRole('row', { name: /^Leverandør/ }).waitFor()
})

async function row(name: string): Promise<string[]> {
  const cells = page.getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('cell')
  return (await cells.allInnerTexts()).map((text) => text.replaceAll(/[\u00a0\s]+/g, ' ').trim())
}

test('chosen contracts stand side by side on the same base', async () => {
  expect(await row('Pris pr. måned')).toEqual(['998,00 kr. lavest', '1.593,00 kr.', '1.806,00 kr.'])
  expect(await row('Tidligste ophør')).toEqual([
    'fremgår ikke af vilkårene',
    '28.02.2027 tidligst efter den forsigtige fortolkning 30.06.2027',
    '30.04.2027',
  ])
  expect(await row('Send senest')).toEqual(['fremgår ikke af vilkårene', '25.11.2026', '23.03.2027'])
  expect(await row('Det koster at misse fristen')).toEqual([
    'fremgår ikke af vilkårene',
    '1.593,00 kr. lavest',
    '1.806,00 kr.',
  ])
})

test('a figure says why, beside it, by keyboard', async () => {
  const why = page.getByRole('button', { name: 'Hvorfor? Tidligste ophør, Telefoni på kontoret' })
  await why.focus()
  await page.keyboard.press('Enter')
  const steps = page.getByRole('dialog', { name: 'Hvorfor? Tidligste ophør, Telefoni på kontoret' })
  await steps.getByText('Kontrakten ophører ved udgangen af en måned: 30. april 2027.').waitFor()
  await steps.getByText('Varighed og Opsigelse').first().waitFor()
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await steps.waitFor({ state: 'hidden' })
  await expect.poll(() => why.evaluate((button) => document.activeElement === button)).toBe(true)
})

test('a contract can be taken out of the comparison', async () => {
  await page.getByRole('button', { name: 'Fjern Kontraktstyring fra sammenligningen' }).click()
  expect(await row('Leverandør')).toEqual(['Unicom', 'CloudKOM'])
})

test('the five suppliers’ terms stand side by side, each cell with its clause', async () => {
  await page.getByRole('tab', { name: 'Vilkår' }).click()
  const heads = await page.getByRole('columnheader').allInnerTexts()
  expect(heads.slice(0, 6)).toEqual(['Punkt', 'CloudKOM', 'Unicom', 'ZimaOne', 'eKontoret', 'COMAsystem'])
  const [, unicom, , , comasystem] = await row('Ansvarsbegrænsning')
  expect(unicom).toContain('6')
  expect(unicom).toContain('pkt. 17.2.1')
  expect(comasystem).toContain('200.000')
  expect(await findings(page)).toEqual([])
})

test('only the points that differ, if one likes', async () => {
  const count = async () => page.getByRole('rowheader').count()
  const all = await count()
  await page.getByRole('switch', { name: 'Vis kun forskelle' }).check()
  await expect.poll(count).toBeLessThan(all)
})
