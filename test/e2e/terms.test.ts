import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { findings, sharedApp } from './harness/index.ts'

let page: Page

sharedApp(async (app) => {
  page = app.page
  await toTerms()
})

async function toTerms() {
  await page.getByRole('navigation').getByRole('button', { name: 'Vilkår', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Vilkår' }).waitFor()
}

const text = async (locator: ReturnType<Page['getByText']>) =>
  (await locator.innerText()).replaceAll(/[\u00a0\s]+/g, ' ').trim()

const clause = (name: string) => page.getByRole('group', { name, exact: true })
const panel = () => page.getByRole('region', { name: 'Prøv' })
const save = () => page.getByRole('button', { name: 'Gem', exact: true }).click()
const said = (message: string) => page.getByRole('status').getByText(message).waitFor()

test('where there are none yet, own terms begin with a draft; the five suppliers’ open to their clauses', async () => {
  await page.getByText('Ingen egne vilkår endnu').waitFor()
  await page.getByRole('button', { name: /^CloudKOM / }).click()
  await page.getByRole('list', { name: 'Vilkår' }).getByText('Varighed og Opsigelse').first().waitFor()
  expect(await findings(page)).toEqual([])
  await page.getByRole('button', { name: 'Forsikring', exact: true }).click()
  await page.getByText('Et udkast til at begynde med, ikke jeres aftale.').waitFor()
  expect(await page.getByRole('textbox', { name: 'Navn', exact: true }).inputValue()).toBe('Erhvervsforsikring')
})

test('what the terms come to is seen while they are typed, with the clause that says so', async () => {
  await panel().getByRole('textbox', { name: 'Startdato', exact: true }).fill('1.3.2025')
  await expect.poll(() => text(panel())).toContain('Modtaget senest 31. januar 2027 Ophører 28. februar 2027')
  await clause('Punkt 2').getByRole('textbox', { name: 'Varsel', exact: true }).fill('3')
  await expect.poll(() => text(panel())).toContain('Modtaget senest 30. november 2026 Ophører 28. februar 2027')
  await clause('Punkt 2').getByText('Opsiges med et varsel på 3 måneder.').waitFor()
  await panel().getByRole('button', { name: 'Hvorfor? Frist' }).click()
  const why = page.getByRole('dialog', { name: 'Hvorfor? Frist' })
  await why.getByText('Står i vilkårene: pkt. 2').waitFor()
  await page.keyboard.press('Escape')
  expect(await findings(page)).toEqual([])
})

test('what cannot be is refused, with the reason at its place', async () => {
  await clause('Punkt 2').getByRole('textbox', { name: 'Varsel', exact: true }).fill('halvanden')
  await page.keyboard.press('Tab')
  await clause('Punkt 2').getByText('halvanden er ikke et helt tal').waitFor()
  await clause('Punkt 2').getByRole('textbox', { name: 'Varsel', exact: true }).fill('1')

  await page.getByRole('button', { name: 'Tilføj byggeklods til Punkt 6' }).click()
  await page.getByRole('menuitem', { name: 'Opsigelsesvarsel', exact: true }).waitFor()
  await page.getByRole('menuitem', { name: 'Betalingsfrist', exact: true }).waitFor()
  await page.getByRole('menuitem', { name: 'Ophør', exact: true }).click()
  await clause('Punkt 6').getByText('Er allerede bestemt af 1; begge dele kan ikke gælde.').waitFor()
  await page.getByRole('button', { name: 'Fjern Ophør fra Punkt 6' }).click()

  await page.getByRole('button', { name: 'Fjern Opsigelsesvarsel fra Punkt 2' }).click()
  const reason = 'Vilkårene siger, hvornår kontrakten ophører, men ikke med hvilket varsel'
  await panel().getByText(reason).waitFor()
  await save()
  const summary = page.getByRole('alert')
  await expect.poll(() => text(summary)).toContain('1 felt skal rettes')
  await page.getByRole('region', { name: 'Punkter' }).getByText(reason).waitFor()
  expect(await findings(page)).toEqual([])
})

test('what is half typed is there when one comes back; put right it is saved', async () => {
  await page.getByRole('textbox', { name: 'Leverandør', exact: true }).fill('Nordlys Forsikring')
  await toTerms()
  await page.getByRole('button', { name: 'Forsikring', exact: true }).click()
  expect(await page.getByRole('textbox', { name: 'Leverandør', exact: true }).inputValue()).toBe('Nordlys Forsikring')
  await page.getByRole('button', { name: 'Tilføj byggeklods til Punkt 2' }).click()
  await page.getByRole('menuitem', { name: 'Opsigelsesvarsel', exact: true }).click()
  await clause('Punkt 2').getByRole('textbox', { name: 'Varsel', exact: true }).fill('1')
  await page.keyboard.press('Control+s')
  await said('Erhvervsforsikring er gemt')
  await toTerms()
  const row = page.getByRole('row', { name: /Erhvervsforsikring/ })
  expect(await text(row)).toBe(
    'Erhvervsforsikring 6 punkter Nordlys Forsikring – ingen 1 måned ved udgangen af en periode på 12 måneder 0',
  )
  expect(await findings(page)).toEqual([])
})

test('a contract on the terms is not asked for what they settle, and cites their clauses', async () => {
  await page.getByRole('button', { name: 'Handlinger for Erhvervsforsikring' }).click()
  await page.getByRole('menuitem', { name: 'Ny kontrakt på vilkårene' }).click()
  await page.getByRole('heading', { level: 1, name: 'Ny kontrakt' }).waitFor()
  expect(await page.getByRole('textbox', { name: 'Leverandørens navn', exact: true }).inputValue()).toBe(
    'Nordlys Forsikring',
  )
  expect(await page.getByRole('textbox', { name: 'Opsigelsesvarsel', exact: true }).count()).toBe(0)
  expect(await page.getByRole('radio', { name: 'Bagud' }).count()).toBe(0)
  await page
    .getByRole('listitem')
    .getByText('Forfalder 14 dage efter fakturadatoen. Står i vilkårene: pkt. 3.')
    .waitFor()
  await page.getByRole('textbox', { name: 'Startdato', exact: true }).fill('1.3.2025')
  await page.getByRole('textbox', { name: 'Pris pr. stk. pr. måned', exact: true }).fill('1000')
  await save()
  await page.getByRole('heading', { level: 1, name: 'Nordlys Forsikring: Abonnement' }).waitFor()
  await page.getByRole('link', { name: 'Erhvervsforsikring', exact: true }).waitFor()
  await page.getByRole('button', { name: 'Hvorfor? Modtaget senest' }).click()
  await page.getByRole('dialog', { name: 'Hvorfor? Modtaget senest' }).getByText('Står i vilkårene: pkt. 2').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Vilkår Erhvervsforsikring/ }).click()
  await page.getByText('En skade anmeldes, så snart den er opdaget.').waitFor()
})

const received = () => page.getByRole('region', { name: 'Binding og frist' })

async function changeNotice(months: string) {
  await page.getByRole('link', { name: 'Erhvervsforsikring', exact: true }).click()
  await clause('Punkt 2').getByRole('textbox', { name: 'Varsel', exact: true }).fill(months)
  await save()
  return page.getByRole('dialog', { name: '1 kontrakt hviler på vilkårene' })
}

test('changed terms say which deadlines change, take the contract along, and are undone with it', async () => {
  const asked = await changeNotice('3')
  expect(await text(asked.getByRole('row', { name: /Nordlys/ }))).toBe(
    'Nordlys Forsikring: Abonnement 27.01.2027 25.11.2026',
  )
  expect(await findings(page)).toEqual([])
  await asked.getByRole('button', { name: 'Gem' }).click()
  await said('Erhvervsforsikring er gemt, også i 1 kontrakt')
  await received().getByText('30. november 2026').waitFor()
  await page.getByRole('status').getByRole('button', { name: 'Fortryd' }).click()
  await received().getByText('31. januar 2027').waitFor()
})

test('a contract that stays on the old terms says so, and can follow later', async () => {
  const asked = await changeNotice('2')
  await asked.getByRole('radio', { name: 'Den bliver på de gamle vilkår' }).check()
  await asked.getByRole('button', { name: 'Gem' }).click()
  await page.getByText('Erhvervsforsikring er ændret siden').waitFor()
  await received().getByText('31. januar 2027').waitFor()
  await page.getByRole('button', { name: 'Brug de nye vilkår' }).click()
  await received().getByText('31. december 2026').waitFor()
  expect(await page.getByText('Erhvervsforsikring er ændret siden').count()).toBe(0)
})

test('a contract is found by the name of its terms; a deleted set leaves it as it is', async () => {
  await page.getByRole('searchbox', { name: 'Søg i kontrakter' }).fill('erhvervsforsikring')
  await page.getByRole('rowheader', { name: 'Nordlys Forsikring: Abonnement' }).waitFor()
  await page.getByRole('searchbox', { name: 'Søg i kontrakter' }).fill('')
  await toTerms()
  await page.getByRole('button', { name: 'Handlinger for Erhvervsforsikring' }).click()
  await page.getByRole('menuitem', { name: 'Slet' }).click()
  await page.getByText('Ingen egne vilkår endnu').waitFor()
  await page.getByRole('status').getByRole('button', { name: 'Fortryd' }).click()
  await page.getByRole('row', { name: /Erhvervsforsikring/ }).waitFor()
})
