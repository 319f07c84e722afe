import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { seed, sharedApp } from './harness/index.ts'

let page: Page

/** A window of 1280 by 800 at 200 %. */
const magnified = { width: 640, height: 400 }

sharedApp(async (app) => {
  page = app.page
  await seed(app)
  await page.setViewportSize(magnified)
})

const go = (name: string) => page.getByRole('navigation').getByRole('button', { name, exact: true }).click()

/** How far what is shown runs out at the right, in pixels. */
const sideways = () => page.getByRole('main').evaluate((main) => main.scrollWidth - main.clientWidth)

async function openContract(title: string): Promise<void> {
  await go('Kontrakter')
  await page.getByRole('rowheader').getByRole('link', { name: title }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

describe('magnified to 200 %', () => {
  test.each(['Overblik', 'Kontrakter', 'Sammenlign', 'Vilkår', 'Betalinger', 'Påmindelser', 'Indstillinger'])(
    'nothing of %s lies beside the window',
    async (name) => {
      await go(name)
      await page.getByRole('heading', { level: 1, name }).waitFor()
      expect(await sideways()).toBe(0)
    },
  )

  test('nothing of a contract or its form does', async () => {
    await openContract('Mobil og internet')
    expect(await sideways()).toBe(0)
    await page.getByRole('main').getByRole('button', { name: 'Rediger' }).click()
    await page.getByRole('heading', { level: 1, name: 'Rediger Mobil og internet' }).waitFor()
    expect(await sideways()).toBe(0)
  })

  test('the heads of the contracts stay in sight, with the supplier and the year that share a column', async () => {
    await go('Kontrakter')
    await page.getByRole('main').evaluate((main) => main.scrollTo(0, main.scrollHeight))
    for (const name of ['Kontrakt', 'Leverandør', 'Næste 12 mdr.', 'Ophør']) {
      const box = await page.getByRole('columnheader').getByRole('button', { name, exact: true }).boundingBox()
      expect(box?.y, name).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0), name).toBeLessThanOrEqual(magnified.width)
    }
  })

  test.each([
    ['Skriv opsigelse', /^Opsigelse af/],
    ['Notér prisstigning', /^Prisstigning/],
    ['Hvis der betales for sent', /^Betales for sent/],
  ])('the dialog behind “%s” fits, and its last button can be reached', async (button, name) => {
    await openContract('Mobil og internet')
    await page.getByRole('main').getByRole('button', { name: button }).first().click()
    const dialog = page.getByRole('dialog', { name })
    const last = dialog.getByRole('button').last()
    await last.scrollIntoViewIfNeeded()
    for (const box of [await dialog.boundingBox(), await last.boundingBox()]) {
      expect(box?.y).toBeGreaterThanOrEqual(0)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(magnified.height)
    }
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })
})
