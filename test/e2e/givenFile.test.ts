import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ledgerFileOf, ledgerFileText } from '../../src/shared/ledgerFile/index.ts'
import {
  examples,
  launchApp,
  ledgerOf,
  newFolder,
  removeFolder,
  secondStart,
  temporaryFolder,
  today,
} from './harness/index.ts'

/** A ledger file of some contracts, as a file that is double-clicked. */
function ledgerFile(folder: string, name: string, settings: never): string {
  const path = join(folder, name)
  const file = ledgerFileOf({ contracts: examples(), ownTerms: [], scenarios: [], settings }, `${today}T09:00:00.000Z`)
  writeFileSync(path, ledgerFileText(file))
  return path
}

test('a ledger file with which the app is started, or started again, is asked about, and nothing is taken in unasked', async () => {
  const files = newFolder()
  const data = temporaryFolder()
  const empty = await launchApp({ data, now: today })
  const { settings } = await ledgerOf(empty)
  await empty.close()

  const path = ledgerFile(files, 'Fra den gamle pc.varsel', settings as never)
  const app = await launchApp({ data, now: today, file: path })
  const dialog = app.page.getByRole('dialog', { name: 'Hent ind fra Fra den gamle pc.varsel' })
  await dialog.getByRole('row', { name: `Kontrakter ${examples().length} 0 0` }).waitFor()
  await app.page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })

  const other = join(files, 'ødelagt.varsel')
  writeFileSync(other, 'PK\x03\x04 og så ikke mere')
  expect(await secondStart({ data, now: today, file: other })).toBe(0)
  await app.page.getByRole('dialog').getByText('Filen er beskadiget').waitFor()
  expect(await ledgerOf(app)).toMatchObject({ contracts: [] })
  removeFolder(files)
})
