import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { OwnTermsSet } from '../../src/shared/ledger/index.ts'
import { findings, seed, sharedApp } from './harness/index.ts'

let page: Page

const rent: OwnTermsSet = {
  id: crypto.randomUUID(),
  supplierName: 'Nabohuset',
  notes: '',
  terms: {
    name: 'Kontorplads 2026',
    clauses: [
      { ref: '1', blocks: [{ kind: 'subscription-period', months: 1 }] },
      { ref: '2', blocks: [{ kind: 'subscription-billing', model: 'by-period', when: 'advance' }] },
      {
        ref: '3',
        blocks: [
          { kind: 'notice-period', months: 3 },
          { kind: 'ends-at', at: 'quarter-end' },
        ],
      },
    ],
  },
}

sharedApp(async (app) => {
  page = app.page
  const saved = await app.call('ledger:save-terms', { set: rent, contracts: [] })
  if (!saved.ok) throw new Error(JSON.stringify(saved.error))
  await seed(app, [])
  await openList()
})

async function openList(): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Sammenlign' }).click()
  await page.getByRole('tab', { name: 'Samme behov' }).click()
}

const plain = (text: string) => text.replaceAll(/[\u00a0\s]+/g, ' ').trim()

/** What stands in a supplier's row of the answer. */
async function row(name: RegExp): Promise<string[]> {
  const cells = page.getByRole('region', { name: 'Side om side' }).getByRole('row', { name }).getByRole('cell')
  return (await cells.allInnerTexts()).map(plain)
}

/** What makes the difference under a supplier's terms. */
async function differences(name: string): Promise<string[]> {
  const items = page.getByRole('list', { name: `Det gør forskellen, ${name}` }).getByRole('listitem')
  return (await items.allInnerTexts()).map(plain)
}

function field(label: string) {
  return page.getByLabel(label, { exact: true })
}

function month(name: string) {
  return page.getByRole('textbox', { name: `Brugere i ${name}` })
}

async function why(name: string, says: string | RegExp): Promise<void> {
  await page
    .getByRole('button', { name: `Hvorfor? ${name}`, exact: true })
    .first()
    .click()
  const answer = page.getByRole('dialog', { name: `Hvorfor? ${name}`, exact: true })
  await answer.getByText(says).first().waitFor()
  await page.keyboard.press('Escape')
  await answer.waitFor({ state: 'hidden' })
}

test('a need is laid before the five as it is typed, and what packs make of it is said', async () => {
  await page.getByRole('button', { name: 'Nyt behov' }).click()
  await field('Navn').fill('Kontoret')
  await field('Start').fill('01.01.2027')
  await field('Brugere fra start').fill('7')
  await page.getByText('Mangler for at kunne regne: Pris pr. bruger pr. måned.').waitFor()
  await field('Pris pr. bruger pr. måned').fill('99')
  await expect
    .poll(() => row(/^ZimaOne/))
    .toEqual(['23.760,00 kr.', '990,00 kr.', '7.128,00 kr.', '16.632,00 kr.', '7.128,00 kr.'])
  await expect
    .poll(() => differences('ZimaOne'))
    .toEqual(['Pakker af fem: 3 pladser betalt og ubrugte, 3.564 kr. om året. Står i vilkårene: Abonnement'])
  await expect.poll(async () => (await row(/^CloudKOM/)).slice(0, 3)).toEqual(['16.632,00 kr.', '693,00 kr.', '–'])
})

test('a supplier that cannot be reckoned says what is missing, and leads to it', async () => {
  await expect.poll(() => row(/^eKontoret/)).toEqual(['Kan ikke beregnes: periodens længde mangler. Udfyld'])
  await page.getByRole('button', { name: 'Udfyld: periodens længde, eKontoret' }).click()
  await page.keyboard.type('3')
  await expect.poll(async () => (await row(/^eKontoret/))[0]).toBe('16.632,00 kr.')
})

test('an index that is not known yet is a range', async () => {
  await expect.poll(async () => (await row(/^COMAsystem/))[0]).toBe('16.632,00 kr. op til 17.047,80 kr.')
})

test('users come and go month by month, by keyboard', async () => {
  await month('januar 2027').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('9')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('4')
  expect([await month('marts 2027').inputValue(), await month('marts 2028').inputValue()]).toEqual(['9', '4'])
  expect(await month('april 2027').getAttribute('placeholder')).toBe('9')
  // Two months of seven, twelve of nine, ten of four.
  await expect.poll(async () => (await row(/^Unicom/))[0]).toBe('16.038,00 kr.')
})

test('a number half typed leaves the last result, and says so', async () => {
  await month('april 2027').fill('1x')
  const told = page.getByRole('status').getByText('Viser det sidste, der kunne beregnes. Ret: Brugere i april 2027.')
  await told.waitFor()
  await expect.poll(async () => (await row(/^Unicom/))[0]).toBe('16.038,00 kr.')
  expect(await findings(page)).toEqual([])
  await month('april 2027').press('Tab')
  await page.getByText('april 2027: 1x er ikke et helt tal').waitFor()
  await month('april 2027').fill('')
  await told.waitFor({ state: 'hidden' })
})

test('a row of numbers is pasted from a month on', async () => {
  await month('marts 2027').evaluate((input) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text', '7\t7\t8')
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  expect([await month('april 2027').inputValue(), await month('maj 2027').inputValue()]).toEqual(['7', '8'])
  for (const name of ['marts 2027', 'april 2027', 'maj 2027', 'marts 2028']) await month(name).fill('')
  await expect.poll(async () => (await row(/^Unicom/))[0]).toBe('16.632,00 kr.')
})

test('somebody leaves on a day: notice, last day, and what is paid after it', async () => {
  await field('Slutter behovet?').selectOption('Ja, en dag')
  await field('Sidste dag med behov').fill('15.06.2028')
  await expect.poll(async () => (await row(/^Unicom/)).slice(3, 5)).toEqual(['15.06.2028', '30.09.2028'])
  await expect
    .poll(async () => (await differences('Unicom'))[0])
    .toMatch(/^Kontrakten løber 107 dage længere, end der er brug for, til og med 30\. september 2028: .* pkt\. 15\.1$/)
  await expect
    .poll(async () => (await row(/^COMAsystem/))[3])
    .toMatch(/^fremgår ikke af vilkårene regnet til og med 15\.06\.2028/)
  await field('Opsigelsen modtages').selectOption('i så god tid, at det passer')
  await expect.poll(async () => (await row(/^Unicom/)).slice(3, 5)).toEqual(['31.03.2028', '30.06.2028'])
  await field('Binding i måneder, Unicom').fill('24')
  await expect
    .poll(async () => (await row(/^Unicom/)).slice(3, 5))
    .toEqual(['31.01.2029', '30.04.2029 efter den anden fortolkning 31.12.2028'])
})

test("the user's own terms stand beside the five, under their own clauses", async () => {
  await field('Tilføj egen leverandør').selectOption('Kontorplads 2026 · Nabohuset')
  await expect.poll(async () => (await row(/^Nabohuset/)).slice(3, 5)).toEqual(['31.03.2028', '30.06.2028'])
  await why('Dage efter behovet, til ophør, Nabohuset', 'Står i vilkårene: pkt. 3')
})

test('every amount says why', async () => {
  await why('Ubrugte pladser i pakker, ZimaOne', 'Står i vilkårene: Abonnement')
  await why('I alt, ZimaOne', 'Perioder, der begynder senest 31. december 2028, koster i alt 23.760 kr. ekskl. moms.')
  await why('Pr. måned, ZimaOne', '23.760,00 kr. / 18 = 1.320,00 kr.')
  await why('Forskel til billigste, ZimaOne', 'Sammenlignet med den billigste, CloudKOM.')
  await why('Betalt og ubrugt, ZimaOne', 'Dage efter behovet, til ophør')
  await why('Sidste dag, Unicom', 'Står i vilkårene: pkt. 15.1')
})

test('the bars are read out supplier by supplier, and each part says why', async () => {
  const bars = page.getByRole('slider', { name: 'Leverandør, der vises' })
  await bars.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  expect(plain((await bars.getAttribute('aria-valuetext')) ?? '')).toMatch(
    /^ZimaOne: 23\.760 kr\. ekskl\. moms: Brugt 12\.\S+ kr\., Ubrugte pladser i pakker 5\.\S+ kr\., Dage efter behovet, til ophør 6\.\S+ kr\.$/,
  )
  await page.getByRole('columnheader', { name: 'ZimaOne' }).first().waitFor()
})

test('the months are read out, each amount with its charges, and stand in a table', async () => {
  await page.getByText('Pr. måned', { exact: true }).last().click()
  const months = page.getByRole('slider', { name: 'Måned, der vises' })
  await months.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  expect(plain((await months.getAttribute('aria-valuetext')) ?? '')).toBe(
    'februar 2027: CloudKOM 693 kr., Unicom 693 kr., ZimaOne 0 kr., eKontoret 0 kr., COMAsystem 0 kr., Nabohuset 693 kr.',
  )
  await why('Unicom, februar 2027', 'Perioden 1. februar 2027 til 28. februar 2027: 7 × 99 kr. × 1 måned = 693 kr.')
  await page.getByRole('button', { name: 'Vis som tabel' }).last().click()
  const table = page.getByRole('region', { name: 'Måned for måned, Pr. måned' })
  const january = await table
    .getByRole('row', { name: /^jan\. 2028/ })
    .getByRole('cell')
    .allInnerTexts()
  expect(january.map(plain)).toEqual([
    '693,00 kr.',
    '693,00 kr.',
    '11.880,00 kr.',
    '2.079,00 kr.',
    '2.079,00 kr.',
    '693,00 kr.',
  ])
  expect(await findings(page)).toEqual([])
})

test('what is typed is kept while one looks something up, and saved by the keyboard', async () => {
  await page.getByRole('navigation').getByRole('button', { name: 'Overblik' }).click()
  await openList()
  await page.getByRole('button', { name: 'Nyt behov' }).click()
  await page.getByText('Her er det, du skrev sidst og ikke har gemt.').waitFor()
  await page.keyboard.press('Control+s')
  await page.getByRole('heading', { level: 1, name: 'Kontoret' }).waitFor()
  await page.getByText('Kontoret er gemt').waitFor()
})

test('a change that is saved can be undone; it is what stands there then', async () => {
  await field('Brugere fra start').fill('12')
  await page.getByText('Ikke gemt', { exact: true }).waitFor()
  await page.keyboard.press('Control+s')
  await page.getByText('Ikke gemt', { exact: true }).waitFor({ state: 'hidden' })
  expect(await field('Brugere fra start').inputValue()).toBe('12')
  await page.getByRole('button', { name: 'Fortryd', exact: true }).last().click()
  await expect.poll(() => field('Brugere fra start').inputValue()).toBe('7')
})

test('saved needs stand in a list with who is cheapest; deleted, and brought back', async () => {
  await page.getByRole('button', { name: 'Luk', exact: true }).first().click()
  const saved = page.getByRole('row', { name: /^Kontoret/ })
  expect((await saved.getByRole('cell').allInnerTexts()).map(plain).slice(0, 3)).toEqual([
    '7 brugere à 99 kr. pr. måned fra 1. januar 2027, til og med 15. juni 2028',
    'CloudKOM',
    '12.474,00 kr.',
  ])
  await page.getByRole('button', { name: 'Slet Kontoret' }).click()
  await page.getByText('Sammenlign, hvad det samme behov koster under hver leverandørs vilkår.').waitFor()
  await page.getByRole('button', { name: 'Fortryd', exact: true }).last().click()
  await saved.waitFor()
  expect(await findings(page)).toEqual([])
})

test('a copy begins with what it is a copy of, and nothing is saved without a name', async () => {
  await page.getByRole('button', { name: 'Dupliker Kontoret' }).click()
  expect(await field('Navn').inputValue()).toBe('Kontoret (kopi)')
  await field('Navn').fill('')
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await page.getByRole('link', { name: 'Navn' }).waitFor()
  await expect.poll(() => field('Navn').evaluate((input) => document.activeElement === input)).toBe(true)
})
