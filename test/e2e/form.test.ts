import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { blankRecord } from '../../src/shared/ledger/index.ts'
import { everything } from '../main/ledger/samples.ts'
import { findings, ledgerOf, type RunningApp, sharedApp } from './harness/index.ts'

let app: RunningApp
let page: Page

sharedApp((started) => {
  app = started
  page = app.page
})

describe('a contract on paper becomes one in the ledger', () => {
  beforeEach(newContract)

  test('CloudKOM: date, licences, price', async () => {
    await choose('CloudKOM')
    await type({ Aftaledato: '15-03-2062' })
    await page.getByText('Aftaledatoen ligger ude i fremtiden. Passer årstallet?').waitFor()
    await type({ Aftaledato: '15-03-2026', Licenser: '12', 'Pris pr. licens pr. måned': '129' })
    expect(await results()).toMatchObject({
      'Bundet til og med': '15. marts 2027',
      'Send senest': '23. marts 2027',
      'Modtaget senest': '31. marts 2027',
      Ophører: '30. april 2027',
      'Ellers ophører': '31. maj 2027',
      'Pr. måned': '1.548,00 kr.',
    })
    expect(await saved()).toMatchObject({
      title: 'CloudKOM: Licenser',
      edition: 'cloudkom-undated',
      terms: { signedOn: '2026-03-15', lines: [{ quantity: 12, unitPrice: 129_00 }] },
    })
  })

  test('Unicom with a binding: both readings, and the earlier deadline', async () => {
    await choose('Unicom')
    await type({ Aftaledato: '010426', Startdato: '1.5.2026', 'Binding i måneder': '24' })
    await type({ Antal: '3', 'Pris pr. stk. pr. måned': '199,00' })
    expect(await results()).toMatchObject({
      'Bundet til og med': '30. april 2028',
      'Modtaget senest': '31. januar 2028',
      Ophører: '30. april 2028',
      'Pr. måned': '597,00 kr.',
    })
    const readings = page.getByRole('region', { name: 'Resultat' })
    await readings.getByText('Forsigtig: opsigelse kan først gives efter bindingen').waitFor()
    await readings.getByText('31. august 2028').waitFor()
    const why = page.getByRole('button', { name: 'Hvorfor? Ellers ophører' })
    await why.click()
    await page.getByText('Modtages opsigelsen først 1. februar 2028, ophører kontrakten').waitFor()
    await why.click()
    expect(await saved()).toMatchObject({
      terms: { signedOn: '2026-04-01', startsOn: '2026-05-01', agreed: { bindingMonths: 24 } },
    })
  })

  test('ZimaOne: users are paid in packs of five', async () => {
    await choose('ZimaOne')
    await type({ Aftaledato: '1.2.2026', Brugere: '7', 'Pris pr. bruger pr. måned': '99' })
    await page.getByText('7 brugere betales som 10.').waitFor()
    expect(await results()).toMatchObject({
      'Send senest': '1. januar 2027',
      Ophører: '31. januar 2027',
      'Pr. måned': '990,00 kr.',
    })
    expect(await saved()).toMatchObject({ terms: { supplier: 'zimaone', lines: [{ quantity: 7 }] } })
  })

  test('eKontoret: the period comes from the order, the set-up in two halves', async () => {
    await choose('eKontoret')
    await type({ Aftaledato: '20.1.2026', Startdato: '15.2.2026' })
    await page.getByText('Frist og pris vises, når der står noget i: Periode i måneder.').waitFor()
    await type({ 'Periode i måneder': '12', 'Pris pr. stk. pr. måned': '299', 'Opsætning i alt': '4.995' })
    expect(await results()).toMatchObject({
      'Modtaget senest': '15. januar 2027',
      Ophører: '14. februar 2027',
      'Pr. måned': '299,00 kr.',
    })
    // No lock-in, but a period that binds as well.
    await page.getByText('kan tidligst ophøre 14. februar 2027').waitFor()
    expect(await saved()).toMatchObject({
      terms: { lines: [{ unitPrice: 299_00 }, { kind: 'one-off', amount: 4_995_00, on: '2026-01-20' }] },
    })
  })

  test('COMAsystem: no deadline where the terms are silent, until what is agreed is entered', async () => {
    await choose('COMAsystem')
    await type({ Startdato: '1.3.2026', Licenser: '2', 'Pris pr. licens pr. måned': '499' })
    await type({ 'Installation i alt': '12.000', 'Afsluttet den': '20.3.2026' })
    await page.getByText('Vilkårene siger intet om opsigelse').waitFor()
    await page.getByRole('button', { name: 'Indtast, hvad der er aftalt' }).click()
    await page.getByLabel('Opsigelse er aftalt særskilt').check()
    await type({ Opsigelsesvarsel: '3' })
    expect(await results()).toMatchObject({ 'Modtaget senest': '30. november 2026', Ophører: '28. februar 2027' })
    expect(await saved()).toMatchObject({
      terms: {
        signedOn: '2026-03-01',
        agreed: { termination: { noticeMonths: 3, endsAt: 'month-end' } },
        lines: [{ quantity: 2 }, { amount: 12_000_00, on: '2026-03-20' }],
      },
    })
  })

  test('a supplier of one’s own, from the same parts', async () => {
    await choose('Anden leverandør')
    await type({ 'Leverandørens navn': 'Ren & Rolig ApS', Startdato: '1.6.2026', Opsigelsesvarsel: '30' })
    await page.getByLabel('Bagud').check()
    await page.getByLabel('Varsel regnes i').selectOption({ label: 'dage' })
    await type({ 'Betalingsfrist i dage': '14', Beskrivelse: 'Rengøring', 'Pris pr. stk. pr. måned': '2850' })
    expect(await results()).toMatchObject({ Ophører: '31. december 2026', 'Pr. måned': '2.850,00 kr.' })
    expect(await saved()).toMatchObject({
      title: 'Ren & Rolig ApS: Rengøring',
      supplierName: 'Ren & Rolig ApS',
      terms: {
        signedOn: '2026-06-01',
        agreed: {
          periodMonths: 1,
          paymentDays: 14,
          billing: 'arrears',
          termination: { noticeDays: 30, endsAt: 'month-end' },
        },
      },
    })
  })
})

test('what is wrong is said at the field, listed, and taken one to', async () => {
  await newContract()
  await choose('CloudKOM')
  await type({ Aftaledato: '30.2.2026', 'Pris pr. licens pr. måned': '100 EUR', Licenser: '1,5' })
  await page.keyboard.press('Control+s')
  const summary = page.getByRole('alert')
  await summary.getByText('3 felter skal rettes').waitFor()
  await expect.poll(() => focused()).toBe('Aftaledato')
  await errorAt('Aftaledato', '30.2.2026 findes ikke')
  await errorAt('Pris pr. licens pr. måned', 'Beløb er i DKK')
  await errorAt('Licenser', '1,5 er ikke et helt tal')
  await summary.getByRole('link', { name: 'Pris pr. licens pr. måned' }).click()
  await expect.poll(() => focused()).toBe('Pris pr. licens pr. måned')
  await type({ Aftaledato: '28.2.2026', 'Pris pr. licens pr. måned': '100', Licenser: '2' })
  await summary.getByText('Felterne er rettet').waitFor()
  expect(await saved()).toMatchObject({ terms: { lines: [{ quantity: 2, unitPrice: 100_00 }] } })
})

test('the keyboard alone will do, in the order in which one reads', async () => {
  await newContract()
  const { keyboard } = page
  await keyboard.press('Tab')
  await keyboard.press('Space')
  await keyboard.press('Tab')
  await keyboard.type('150326')
  expect(await tabTo('Licenser')).toEqual(['Mere om aftalen', 'Beskrivelse', 'Licenser'])
  await keyboard.type('12')
  await keyboard.press('Tab')
  await keyboard.type('129')
  // Enter in a field neither saves nor loses anything.
  await keyboard.press('Enter')
  expect(await results()).toMatchObject({ 'Send senest': '23. marts 2027', 'Pr. måned': '1.548,00 kr.' })
  await keyboard.press('Control+Enter')
  await page.getByRole('heading', { level: 1, name: 'CloudKOM: Licenser' }).waitFor()
})

test('what was typed is asked for before it is thrown away, and waits where one goes elsewhere', async () => {
  await newContract()
  await choose('Unicom')
  await type({ Aftaledato: '1.4.2026' })
  await page.getByRole('button', { name: 'Annuller' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Bliv her' }).click()
  await page.getByRole('button', { name: 'Sammenlign' }).click()
  await page.getByText('Det, du skrev, er ikke gemt.').waitFor()
  await page.getByRole('button', { name: 'Skriv videre' }).click()
  await page.getByText('Det, du skrev, er ikke gemt.').waitFor({ state: 'detached' })
  expect(await page.getByLabel('Aftaledato', { exact: true }).inputValue()).toBe('01.04.2026')
  await page.getByRole('button', { name: 'Sammenlign' }).click()
  await newContract()
  expect(await page.getByLabel('Aftaledato', { exact: true }).inputValue()).toBe('01.04.2026')
  await page.getByRole('button', { name: 'Annuller' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Kassér' }).click()
  await newContract()
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
  await page.getByRole('button', { name: 'Annuller' }).click()
})

test('the form is clean of axe findings in light and dark', async () => {
  await newContract()
  await choose('Unicom')
  await type({ Aftaledato: '1.4.2026', 'Binding i måneder': '24', 'Pris pr. stk. pr. måned': 'x' })
  await page.getByRole('button', { name: 'Tilføj leje af udstyr' }).click()
  await page.locator('details').evaluateAll((folds: HTMLDetailsElement[]) => {
    for (const fold of folds) fold.open = true
  })
  await page.keyboard.press('Control+s')
  await page.getByRole('alert').waitFor()
  expect(await findings(page)).toEqual([])
  await page.getByLabel('Aftaledato', { exact: true }).press('ArrowDown')
  await page.getByRole('button', { name: '30 april 2026' }).waitFor()
  expect(await findings(page)).toEqual([])
  await page.getByRole('button', { name: '30 april 2026' }).click()
  expect(await page.getByLabel('Aftaledato', { exact: true }).inputValue()).toBe('30.04.2026')
})

test('a contract with everything in it comes through the form as it was', async () => {
  expect(await app.call('ledger:save-contracts', { contracts: [everything] })).toMatchObject({ ok: true })
  await page.reload()
  await fromList(everything.title, 'Rediger')
  await page.getByLabel('Noter').fill('Gennemgået')
  expect(await saved()).toEqual({ ...everything, notes: 'Gennemgået' })

  await fromList(everything.title, 'Dupliker')
  const { notice, endsOn, ...terms } = everything.terms
  const copy = {
    title: `${everything.title} (kopi)`,
    noticeSent: null,
    proofs: [],
    documents: [],
    invoices: [],
    wrapUp: blankRecord.wrapUp,
    example: false,
    notes: 'Gennemgået',
    terms,
  }
  expect(await saved()).toEqual({ ...everything, ...copy, id: expect.not.stringMatching(everything.id) })
})

async function newContract(): Promise<void> {
  await page.getByRole('button', { name: 'Ny kontrakt' }).click()
  await page.getByRole('heading', { level: 1, name: 'Ny kontrakt' }).waitFor()
}

async function choose(supplier: string): Promise<void> {
  await page.getByRole('radio', { name: supplier }).check()
}

/** Fills fields by their labels, and leaves the last. */
async function type(fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) {
    await page.getByLabel(label, { exact: true }).first().fill(text)
    await page.keyboard.press('Tab')
  }
}

/** What the result beside the form says, by its names; of two readings, the deadline to keep. */
async function results(): Promise<Record<string, string>> {
  const rows = page.getByRole('region', { name: 'Resultat' }).locator('dt')
  await rows.filter({ hasText: 'Ophører' }).first().waitFor()
  const said = await rows.evaluateAll((names) =>
    names.map((name) => [name.textContent, name.nextElementSibling?.textContent?.replaceAll('\u00a0', ' ')]),
  )
  return Object.fromEntries(said.reverse())
}

/** Saves by the keyboard; gives the contract as it then is in the ledger. */
async function saved() {
  await page.keyboard.press('Control+s')
  await page.getByRole('region', { name: 'Resultat' }).waitFor({ state: 'detached' })
  const { contracts, history } = await ledgerOf(app)
  return contracts.find(({ id }) => id === history.undo?.contracts[0]?.id)
}

/** The label of the field that has the focus. */
function focused(): Promise<string | undefined> {
  return page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent ?? undefined)
}

/** Tabs on to a field; gives what one came by. */
async function tabTo(label: string): Promise<(string | undefined)[]> {
  const passed: (string | undefined)[] = []
  while (passed.at(-1) !== label && passed.length < 20) {
    await page.keyboard.press('Tab')
    passed.push(
      await page.evaluate(() => {
        const on = document.activeElement as HTMLInputElement | null
        return on?.labels?.[0]?.textContent ?? on?.firstChild?.textContent?.trim()
      }),
    )
  }
  return passed
}

/** The error that belongs to a field, as a screen reader finds it. */
async function errorAt(label: string, text: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true })
  const described = (await field.getAttribute('aria-describedby'))?.split(' ').filter(Boolean) ?? []
  const said = await Promise.all(described.map((id) => page.locator(`[id="${id}"]`).textContent()))
  expect(said.join(' ')).toContain(text)
  expect(await field.getAttribute('aria-invalid')).toBe('true')
}

/** Does something with a contract from its row in the list. */
async function fromList(title: string, what: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Kontrakter' }).click()
  await page.getByRole('button', { name: `Handlinger for ${title}` }).click()
  await page.getByRole('menuitem', { name: what }).click()
  await page.getByRole('heading', { level: 1 }).filter({ hasText: title }).waitFor()
}
