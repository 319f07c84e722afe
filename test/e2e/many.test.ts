import { expect, test } from 'vitest'
import { drawnContracts } from '../../tools/ledger/drawn.ts'
import { writeLedger } from '../../tools/ledger/written.ts'
import { findings, launchApp, temporaryFolder, today } from './harness/index.ts'

/** Far more than are ever there at once. */
const count = 1000

test('of many contracts the table has every row within reach, and only those near what is seen', async () => {
  const data = temporaryFolder()
  writeLedger(data, drawnContracts(count, 1))
  const { page } = await launchApp({ data, now: today })
  await page.getByRole('navigation').getByRole('button', { name: 'Kontrakter' }).click()
  const table = page.getByRole('table')
  await table.waitFor()
  expect(await table.getAttribute('aria-rowcount')).toBe('1001')
  expect(await page.locator('tbody tr[aria-rowindex]').count()).toBeLessThan(100)
  expect(await findings(page)).toEqual([])

  // What has the focus stays while one scrolls away from it.
  const first = page.locator('tr[aria-rowindex="2"]').getByRole('link')
  const title = await first.innerText()
  await first.focus()
  await page.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight))
  await page.locator('tr[aria-rowindex="1001"]').waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(title)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
})
