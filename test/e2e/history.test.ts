import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findings, ledgerOf, type RunningApp, seed, sharedApp } from './harness/index.ts'

let app: RunningApp
let page: Page

sharedApp(async (started) => {
  app = started
  page = app.page
  await seed(app)
})

const toast = (text: string) => page.getByText(text, { exact: true }).waitFor()
const main = () => page.getByRole('main')
const history = () => main().getByRole('region', { name: /^Historik/ })
const changes = () => history().getByRole('listitem')
const toContracts = () => page.getByRole('navigation').getByRole('button', { name: 'Kontrakter' }).click()

async function open(title: string): Promise<void> {
  await toContracts()
  await main().getByRole('link', { name: title, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

async function change(title: string, its: object): Promise<void> {
  const record = (await ledgerOf(app)).contracts.find((each) => each.title === title)
  const answer = await app.call('ledger:save-contracts', { contracts: [{ ...record, ...its }] as never })
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
}

describe('the history on a contract’s page', () => {
  test('tells each change in the words of the form, and what was undone', async () => {
    await change('Rengøring', { notes: 'Ring til Mette', costCentre: '100' })
    await change('Rengøring', { costCentre: '200' })
    await app.call('ledger:undo', undefined)
    await page.reload()
    await open('Rengøring')
    await history()
      .getByRole('button', { name: /^Historik/ })
      .click()
    await history().getByText('3 ændringer').waitFor()
    expect(await changes().getByRole('heading').allInnerTexts()).toEqual(['Ændret', 'Ændret', 'Oprettet'])
    expect(await changes().nth(0).innerText()).toMatch(/Fortrudt i dag kl\. .*, kan gendannes/)
    const row = (name: string) => changes().nth(1).getByRole('row', { name })
    expect(await row('Noter').innerText()).toMatch(/Noter\s+.*\s+Ring til Mette/)
    expect(await changes().nth(1).innerText()).toContain('Som nu')
    expect(await findings(page)).toEqual([])
  })

  test('an earlier state is brought back once one has seen what that changes, and is undone', async () => {
    await changes()
      .nth(2)
      .getByRole('button', { name: /^Før tilbage hertil/ })
      .click()
    const dialog = page.getByRole('dialog')
    expect(await dialog.getByRole('row', { name: 'Noter' }).innerText()).toMatch(/Noter\s+Ring til Mette/)
    expect(await findings(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Før tilbage', exact: true }).click()
    await toast('Rengøring er ført tilbage til en tidligere udgave')
    await changes().getByRole('heading', { name: 'Ført tilbage til en tidligere udgave' }).waitFor()
    expect(await main().getByText('Ring til Mette').count()).toBe(2)
    await page.getByRole('button', { name: 'Fortryd', exact: true }).last().click()
    await toast('Fortrudt: Rengøring er ført tilbage til en tidligere udgave')
    await expect.poll(() => changes().nth(0).innerText()).toMatch(/Fortrudt/)
  })
})

describe('the bin', () => {
  const row = (title: string) => page.getByRole('row').filter({ hasText: title })

  test('has what was deleted, and gives it back', async () => {
    const ids = (await ledgerOf(app)).contracts
      .filter(({ title }) => ['Intranet', 'Rengøring'].includes(title))
      .map(({ id }) => id)
    await app.call('ledger:delete-contracts', { ids })
    await page.reload()
    await toContracts()
    await main().getByRole('button', { name: 'Papirkurv' }).click()
    await page.getByRole('heading', { level: 1, name: 'Papirkurv' }).waitFor()
    await main().getByText('2 kontrakter', { exact: true }).waitFor()
    expect(await row('Intranet').innerText()).toContain('ZimaOne')
    expect(await findings(page)).toEqual([])
    await main().getByRole('button', { name: 'Hent tilbage: Intranet' }).click()
    await toast('Intranet er hentet fra papirkurven')
    await expect.poll(() => row('Intranet').count()).toBe(0)
  })

  test('deletes for good only once one has said so, and then nothing brings it back', async () => {
    const erase = () => main().getByRole('button', { name: 'Slet for altid…: Rengøring' }).click()
    await erase()
    await page.getByRole('dialog').getByText('kan ikke fortrydes').waitFor()
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'Annuller' }).click()
    await erase()
    await page.getByRole('button', { name: 'Slet for altid', exact: true }).click()
    await toast('1 kontrakt er slettet for altid')
    await main().getByText('Papirkurven er tom').waitFor()
    await toContracts()
    await main().getByRole('link', { name: 'Intranet' }).waitFor()
    expect(await main().getByRole('link', { name: 'Rengøring' }).count()).toBe(0)
  })
})
