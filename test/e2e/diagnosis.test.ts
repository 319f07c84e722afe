import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findings, type RunningApp, seed, sharedApp } from './harness/index.ts'

let app: RunningApp
let page: Page
let data: string

sharedApp(async (started) => {
  app = started
  page = app.page
  await seed(app)
  const info = await app.call('app:info', undefined)
  if (info.ok) data = info.value.dataFolder
})

const toSettings = () => page.getByRole('navigation').getByRole('button', { name: 'Indstillinger' }).click()
const log = () => readFileSync(join(data, 'log', 'varsel.log'), 'utf8')

describe('the settings', () => {
  test('copy a diagnosis in which nothing stands that was typed', async () => {
    await toSettings()
    await page.getByRole('button', { name: 'Kopiér diagnose' }).click()
    await page.getByText('Kopieret. Indsæt det i en mail').waitFor()
    const answer = await app.call('diagnosis:copy', undefined)
    if (!answer.ok) throw new Error(answer.error.code)
    expect(answer.value).toMatch(/varsel: \d[\s\S]*migrations: \d+[\s\S]*contracts: 8[\s\S]*"what":"start"/)
    expect(answer.value).not.toMatch(/Rengøring|Unicom|Telefoni/)
    expect(answer.value).not.toContain(data)
  })

  test('check the ledger and its documents', async () => {
    await page.getByRole('button', { name: 'Tjek kontrakter og dokumenter' }).click()
    await page.getByText('Alt er i orden.').waitFor()
    await page.getByText('Kontrolleret: 8 kontrakter').waitFor()
    expect(await findings(page)).toEqual([])
  })

  test('open the folder, and list licences with their wording', async () => {
    await page.getByRole('button', { name: 'Åbn mappen' }).click()
    await expect.poll(() => app.shown()).toContainEqual(expect.objectContaining({ openPath: data }))
    await page.getByRole('button', { name: /^Licenser/ }).click()
    await page.getByText(/^react \d.*MIT$/).click()
    await page.locator('details[open]').getByText('Permission is hereby granted').waitFor()
    expect(await findings(page)).toEqual([])
  })
})

describe('a screen that can’t be drawn', () => {
  test('says so, keeps what was typed, and is written down without it', async () => {
    await page.getByRole('button', { name: 'Ny kontrakt' }).click()
    await page.getByRole('radio', { name: 'CloudKOM' }).check()
    await page.getByLabel('Beskrivelse').first().fill('Hemmelig linje')
    // A fault of the program's: nothing that a person can type brings one about.
    await page.evaluate(() => {
      String.prototype.padStart = () => {
        throw new Error('Hemmelig linje')
      }
    })
    await page.getByRole('navigation').getByRole('button', { name: 'Kontrakter' }).click()
    await page.getByRole('heading', { name: 'Siden kunne ikke vises' }).waitFor()
    await page.getByText('Det, du var ved at skrive, er bevaret.').waitFor()
    await page.getByRole('button', { name: 'Kopiér diagnose' }).click()
    await page.getByText('Kopieret. Indsæt det').waitFor()
    await expect.poll(log).toContain('"what":"page-render"')
    expect(log()).not.toContain('Hemmelig')
    await page.getByRole('button', { name: 'Genindlæs', exact: true }).click()
    await page.getByRole('navigation').waitFor()
    await page.getByRole('button', { name: 'Ny kontrakt' }).click()
    await page.getByText('Her er det, du skrev sidst.').waitFor()
    expect(await page.getByLabel('Beskrivelse').first().inputValue()).toBe('Hemmelig linje')
  })
})
