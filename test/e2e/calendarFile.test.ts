import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { readIcs } from '../main/calendarFile/readIcs.ts'
import { findings, launchApp, seed, temporaryFolder, today } from './harness/index.ts'

async function openSettings(page: Page) {
  await page.getByRole('navigation').getByRole('button', { name: 'Indstillinger' }).click()
  return page.getByRole('region', { name: 'Kalender' })
}

test('the deadlines are exported to a file that another program reads', async () => {
  const folder = temporaryFolder()
  const app = await launchApp({ data: folder, now: today })
  await seed(app)
  const calendar = await openSettings(app.page)
  const path = join(folder, 'frister.ics')
  await app.savePdfTo(null)
  await calendar.getByRole('button', { name: 'Eksportér kalenderfil…' }).click()
  await app.savePdfTo(path)
  await calendar.getByRole('button', { name: 'Eksportér kalenderfil…' }).click()
  await app.page.getByText(` aftaler gemt i ${path}`).waitFor()
  const events = readIcs(readFileSync(path, 'utf8'))
  expect(events.length).toBeGreaterThan(3)
  for (const { isDate, status } of events) expect([isDate, status]).toEqual([true, 'CONFIRMED'])
  expect(events.some(({ summary }) => summary.startsWith('Send opsigelse af '))).toBe(true)

  // Where it can't be written, that is said.
  const taken = join(folder, 'taken.ics')
  mkdirSync(join(taken, 'inside'), { recursive: true })
  await app.savePdfTo(taken)
  await calendar.getByRole('button', { name: 'Eksportér kalenderfil…' }).click()
  await app.page.getByText('Kalenderfilen kunne ikke gemmes.').waitFor()
})

test('a file is kept up to date in a folder of one’s choice, until one stops', async () => {
  const data = temporaryFolder()
  const folder = join(data, 'Kalender på drevet')
  mkdirSync(folder)
  const path = join(folder, 'varsel.ics')
  const app = await launchApp({ data, now: today })
  const { page } = app
  await seed(app)
  const calendar = await openSettings(page)

  // By keyboard alone.
  const choose = calendar.getByRole('button', { name: 'Vælg mappe…' })
  await app.chooseFile(null)
  await choose.press('Enter')
  await app.chooseFile(folder)
  await choose.press('Enter')
  await calendar.getByText('Filen er opdateret.').waitFor()
  await calendar.getByText(folder, { exact: true }).waitFor()
  const before = readIcs(readFileSync(path, 'utf8'))
  expect(await findings(page)).toEqual([])

  // A change is in it after the next update.
  const [entry] = before
  const id = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(entry?.uid ?? '')?.[0] ?? ''
  await app.call('ledger:delete-contracts', { ids: [id] })
  expect(await app.call('calendar:update', undefined)).toEqual({ ok: true, value: { ok: true } })
  const after = readIcs(readFileSync(path, 'utf8'))
  expect(after.find(({ uid }) => uid === entry?.uid)).toMatchObject({ status: 'CANCELLED', sequence: 1 })

  // The drive is taken out: that is said when one looks, and the folder is not made anew.
  renameSync(folder, `${folder} 2`)
  await page.getByRole('navigation').getByRole('button', { name: 'Overblik' }).click()
  await openSettings(page)
  await calendar.getByText('Filen er ikke opdateret: Mappen findes ikke.').waitFor()
  expect(await findings(page)).toEqual([])
  expect(existsSync(folder)).toBe(false)
  await app.chooseFile(`${folder} 2`)
  await calendar.getByRole('button', { name: 'Skift mappe…' }).press('Enter')
  await calendar.getByText('Filen er opdateret.').waitFor()

  await calendar.getByRole('button', { name: 'Stop opdateringen' }).press('Enter')
  await page.getByText('Filen bliver liggende, men opdateres ikke mere.').waitFor()
  await expect.poll(() => choose.evaluate((button) => button === document.activeElement)).toBe(true)
  expect(await app.call('calendar:update', undefined)).toEqual({ ok: true, value: null })
  expect(existsSync(join(`${folder} 2`, 'varsel.ics'))).toBe(true)
})
