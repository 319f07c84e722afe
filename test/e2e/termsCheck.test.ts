import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { findings, newFolder, type RunningApp, removeFolder, seed, sharedApp } from './harness/index.ts'

/*
 * The suppliers' own wording is not in the project, so what is found in it is tried on made-up terms
 * (test/termsCheck); here it is whether a document gets there, and what is said of one that is nobody's.
 */

const folder = newFolder()
afterAll(() => removeFolder(folder))
let app: RunningApp
let page: Page

sharedApp(async (started) => {
  app = started
  page = app.page
  await seed(app)
  await page.getByRole('navigation').getByRole('button', { name: 'Vilkår' }).click()
  await page.getByRole('heading', { level: 1, name: 'Vilkår' }).waitFor()
})

function fileOf(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const compare = () => page.getByRole('button', { name: 'Sammenlign med et dokument…' }).click()

test('a document that is none of the five is said to be none of them', async () => {
  await app.chooseFile(fileOf('opskrift.txt', 'Opskrift på æblekage med kanel. '.repeat(50)))
  await compare()
  await page.getByText('opskrift.txt ligner ikke vilkårene fra nogen af de fem leverandører.').waitFor()
})

test('one that cannot be read, or is no document, is said to be so', async () => {
  await app.chooseFile(fileOf('afbrudt.pdf', '%PDF-1.7\n1 0 obj\n<< /Type'))
  await compare()
  await page.getByText('afbrudt.pdf har ingen tekst, der kan læses.').waitFor()
  await app.chooseFile(fileOf('billede.png', 'not read'))
  await compare()
  await page.getByText('billede.png har ingen tekst, der kan læses.').waitFor()
})

test('one that is dropped on the page is read as one that is chosen', async () => {
  await app.dropFrom([fileOf('sluppet.txt', 'Opskrift på pandekager. '.repeat(50))])
  const transfer = await page.evaluateHandle(() => {
    const dropped = new DataTransfer()
    dropped.items.add(new File([''], 'sluppet.txt'))
    return dropped
  })
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer })
  await page.getByText('Slip dokumentet her for at sammenligne det med vilkårene').waitFor()
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
  await page.getByText('sluppet.txt ligner ikke vilkårene').waitFor()
})

test('nothing happens where no document is chosen', async () => {
  await app.chooseFile(null)
  await compare()
  await page.getByText('sluppet.txt ligner ikke vilkårene').waitFor({ state: 'detached' })
})

test('the place is clean of axe findings', async () => {
  expect(await findings(page)).toEqual([])
})
