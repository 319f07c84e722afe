import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { everything } from '../main/ledger/samples.ts'
import { launchApp, ledgerOf, type RunningApp, temporaryFolder } from './harness/index.ts'

test('a contract saved in the app is there after a restart, and its saving can still be undone', async () => {
  const options = { data: temporaryFolder(), now: '2027-02-03' }
  const first = await launchApp(options)
  expect(await first.call('ledger:save-contracts', { contracts: [everything] })).toMatchObject({ ok: true })
  await first.close()

  const second = await launchApp(options)
  expect(await ledgerOf(second)).toMatchObject({ contracts: [everything] })
  expect(await second.call('ledger:undo', undefined)).toMatchObject({ ok: true, value: { removed: [everything.id] } })
})

test('another currency is refused at its field', async () => {
  const app = await launchApp({ data: temporaryFolder(), now: '2027-02-03' })
  const inEuro = { ...everything, currency: 'EUR' }
  expect(await app.call('ledger:save-contracts', { contracts: [inEuro] })).toMatchObject({
    ok: false,
    error: { code: 'bad-input', fields: [{ path: 'contracts.0.currency' }] },
  })
})

test('what was typed and not saved is there after a restart, and gone once it is saved', async () => {
  const data = temporaryFolder()
  const options = { data, now: '2026-11-21' }
  const form = ({ page }: RunningApp) => page.getByRole('button', { name: 'Ny kontrakt' }).click()
  const first = await launchApp(options)
  await form(first)
  await first.page.getByRole('radio', { name: 'CloudKOM' }).check()
  await first.page.getByRole('textbox', { name: 'Aftaledato' }).fill('10-03-2025')
  await first.page.getByLabel('Pris pr. licens pr. måned').fill('89')
  const file = join(data, 'drafts.json')
  await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8')).toContain('89')
  await first.close()

  const second = await launchApp(options)
  await form(second)
  await second.page.getByText('Her er det, du skrev sidst.').waitFor()
  expect(await second.page.getByRole('textbox', { name: 'Aftaledato' }).inputValue()).toBe('10.03.2025')
  await second.page.getByLabel('Licenser', { exact: true }).fill('12')
  await second.page.getByRole('button', { name: 'Gem', exact: true }).click()
  await second.page.getByRole('heading', { level: 1, name: 'CloudKOM' }).waitFor()
  await expect.poll(() => existsSync(file)).toBe(false)
})
