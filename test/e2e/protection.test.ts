import { expect, test } from 'vitest'
import { protectionTexts } from '../../src/shared/texts/protection.ts'
import { findings, launchApp, temporaryFolder, today } from './harness/index.ts'

test('the settings say whether the disk is encrypted, and how it would be', async () => {
  const app = await launchApp({ data: temporaryFolder(), now: today })
  const asked = await app.call('protection:disk', undefined)
  if (!asked.ok) throw new Error(asked.error.code)
  const t = protectionTexts.da
  await app.page.getByRole('navigation').getByRole('button', { name: 'Indstillinger' }).click()
  const section = app.page.getByRole('region', { name: t.title })
  await section.getByText(t.states[asked.value]).waitFor()
  const told = await section.getByText('Slå det til').count()
  expect(told).toBe(asked.value === 'encrypted' ? 0 : 1)
  expect(await findings(app.page)).toEqual([])
})
