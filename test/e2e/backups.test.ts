import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  examples,
  findings,
  launchApp,
  ledgerOf,
  newFolder,
  type RunningApp,
  removeFolder,
  seed,
  sharedApp,
  startApp,
  temporaryFolder,
  today,
} from './harness/index.ts'

const contracts = examples().slice(0, 3)
const names = contracts.map(({ title }) => title)

const backups = (data: string) => readdirSync(join(data, 'backups')).filter((name) => name.endsWith('.sqlite'))

async function goToSettings(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Indstillinger' }).click()
  await page.getByRole('heading', { name: 'Gendan fra en kopi' }).waitFor()
}

async function titles(app: RunningApp): Promise<readonly string[]> {
  return (await ledgerOf(app)).contracts.map(({ title }) => title).sort()
}

describe('backups on the settings', () => {
  let app: RunningApp
  let page: Page
  sharedApp(async (its) => {
    app = its
    page = app.page
    await seed(app, contracts)
  })

  test('one is taken when asked for; restoring it shows what it changes, and the copy of now brings that back', async () => {
    await goToSettings(page)
    await page.getByText('Ingen endnu').waitFor()
    await page.getByRole('button', { name: 'Tag en kopi nu' }).click()
    await page.getByRole('row', { name: /Taget nu og her 3/ }).waitFor()
    const [first] = contracts
    await app.call('ledger:delete-contracts', { ids: [first?.id ?? ''] })

    const look = page.getByRole('button', { name: /^Se og gendan kopien/ })
    const dialog = page.getByRole('dialog')
    // One that was let go of while it was read does not come back.
    await look.click()
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await app.call('backups:close', undefined)
    expect(await dialog.count()).toBe(0)
    await look.press('Enter')
    await dialog.getByRole('heading', { name: '1 kontrakt kommer tilbage' }).waitFor()
    expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual([names[0]])
    expect(await findings(page)).toEqual([])
    // The answer has the focus, though the dialog was there before it.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Gendan')
    await page.keyboard.press('Enter')
    await page.getByText('Kopien er gendannet.').waitFor()
    expect(await titles(app)).toEqual([...names].sort())

    await page.getByRole('status').getByRole('button', { name: 'Se det, der var før…' }).click()
    await dialog.getByRole('heading', { name: '1 kontrakt forsvinder' }).waitFor()
    await dialog.getByRole('button', { name: 'Gendan', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => titles(app)).toEqual(names.slice(1).sort())
    // The screens were read anew.
    await page.getByRole('navigation').getByRole('button', { name: 'Kontrakter' }).click()
    await expect.poll(() => page.getByRole('rowheader').getByRole('link').allInnerTexts()).toHaveLength(2)
  })

  test('a second folder gets the copies, and says since when it does not', async () => {
    const second = newFolder()
    await app.chooseFile(second)
    await goToSettings(page)
    await page.getByRole('button', { name: 'Vælg en mappe mere…' }).click()
    await page.getByText(/Kopieret i dag/).waitFor()
    await page.getByText('Kopierne ligger nu også i den mappe.').waitFor()
    const [own = ''] = readdirSync(second)
    expect(readdirSync(join(second, own, 'backups')).length).toBeGreaterThan(2)
    removeFolder(second)
    await page.getByRole('button', { name: 'Tag en kopi nu' }).click()
    await page.getByText(`Kopierne i ${second} er ikke opdateret siden i dag`).waitFor()
    await page.getByRole('navigation').getByRole('button', { name: 'Overblik' }).click()
    await page.getByRole('link', { name: 'Se sikkerhedskopier' }).waitFor()
    expect(await findings(page)).toEqual([])
  })

  test('a file that is no backup is refused, and nothing changes', async () => {
    const before = await titles(app)
    const file = join(temporaryFolder(), 'kopi.sqlite')
    writeFileSync(file, 'Dette er en tekst. '.repeat(300))
    await app.chooseFile(file)
    await goToSettings(page)
    await page.getByRole('button', { name: 'Vælg en fil…' }).click()
    await page.getByText('Filen er ikke en sikkerhedskopi fra Varsel. Intet er ændret.').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Luk' }).click()
    expect(await titles(app)).toEqual(before)
  })
})

describe('a ledger that is damaged', () => {
  const data = newFolder()
  beforeAll(async () => {
    const first = await startApp({ data, now: today })
    await seed(first, contracts)
    await first.close()
    return () => removeFolder(data)
  })

  test('has a backup from when the app was closed, which is offered, and restored with the damaged file kept', async () => {
    expect(backups(data)).toHaveLength(1)
    const file = join(data, 'ledger.sqlite')
    const damaged = readFileSync(file).fill(0x5a, 100, 8192)
    writeFileSync(file, damaged)
    const app = await launchApp({ data, now: today })
    const { page } = app
    await page.getByText('Filen med kontrakterne er beskadiget. Den er ikke rørt.').waitFor()
    await page.getByText(/Nyeste brugbare sikkerhedskopi: i dag kl\. .* med 3 kontrakter\./).waitFor()
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'Kopiér diagnose' }).click()
    await page.getByText('Kopieret. Indsæt det i en mail').waitFor()
    await page.getByRole('button', { name: 'Gendan den kopi…' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Gendan', exact: true }).click()
    await page.getByText(/Den gamle fil ligger i mappen som ledger-aside-2026-11-21T/).waitFor()
    expect(await titles(app)).toEqual([...names].sort())
    const aside = readdirSync(data).find((name) => name.startsWith('ledger-aside-'))
    expect(readFileSync(join(data, aside ?? ''))).toEqual(damaged)
  })
})
