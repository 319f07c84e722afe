import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { PROJECT } from '../../tools/launch/project.ts'
import { faxOf, pdfOf } from '../main/pdfOf.ts'
import { findings, ledgerOf, newFolder, type RunningApp, removeFolder, seed, sharedApp } from './harness/index.ts'

let app: RunningApp
let page: Page
let data: string
const files = newFolder()
afterAll(() => removeFolder(files))

/** A file that a person has. */
function file(name: string, content: string | Buffer): string {
  const path = join(files, name)
  writeFileSync(path, content)
  return path
}

const agreement = pdfOf(
  ['Aftale om rengoring'],
  ['Trappevask hver anden uge', 'Opsigelse: seks m\xe5neder'],
  ['Underskrifter'],
)
const paths = {
  agreement: file('Aftale æøå.pdf', agreement),
  photo: file('Foto.png', readFileSync(join(PROJECT, 'resources/icons/app.png'))),
  program: file('maskine.bin', 'intet at læse'),
  broken: file('Afkortet.pdf', agreement.subarray(0, 80)),
  fax: file('Fax.pdf', faxOf()),
  large: file('Film.mp4', ''),
}
truncateSync(paths.large, 100 * 1024 * 1024 + 1)

sharedApp(async (started) => {
  app = started
  page = app.page
  await seed(app)
  const info = await app.call('app:info', undefined)
  if (info.ok) data = info.value.dataFolder
})

const section = () => page.getByRole('region', { name: 'Dokumenter', exact: true })
const shown = (name: string): Locator => section().getByRole('button', { name: `Vis ${name}`, exact: true })
const viewer = () => page.getByRole('dialog')
const toast = (text: string) => page.getByText(text, { exact: true }).waitFor()

async function open(title: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Kontrakter' }).click()
  await page.getByRole('main').getByRole('link', { name: title, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

/** Lets files fall on the page, as far as a page can see. */
async function drop(...dropped: string[]): Promise<void> {
  await app.dropFrom(dropped)
  await page.evaluate((names) => {
    const dataTransfer = new DataTransfer()
    for (const name of names) dataTransfer.items.add(new File(['x'], name))
    window.dispatchEvent(new DragEvent('dragenter', { dataTransfer }))
  }, dropped.map(nameIn))
  await page.getByText('Slip filerne for at lægge dem ved Rengøring').waitFor()
  await page.evaluate((names) => {
    const dataTransfer = new DataTransfer()
    for (const name of names) dataTransfer.items.add(new File(['x'], name))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
  }, dropped.map(nameIn))
}

const nameIn = (path: string) => path.slice(files.length + 1)

describe('files are added to a contract', () => {
  test('several at once; one that is too large is named with the reason', async () => {
    await open('Rengøring')
    await section().getByText('Træk filer ind på siden').waitFor()
    await app.chooseFile([paths.agreement, paths.photo, paths.large])
    await section().getByRole('button', { name: 'Vælg filer…' }).click()
    await toast('2 dokumenter er tilføjet')
    expect(await section().getByRole('alert').innerText()).toContain('Film.mp4: Filen er større end 100 MB.')
    await section().getByRole('button', { name: 'Luk beskeden' }).click()
    const row = (
      await section()
        .getByRole('row', { name: /Aftale æøå/ })
        .innerText()
    ).replaceAll('\u00a0', ' ')
    expect(row).toMatch(/\d KB|\d+ B/)
    expect(row).toContain('21.11.2026')
  })

  test('by being dropped, where it is said that they can be; the same file only once', async () => {
    if (app.host === 'electron') return
    await drop(paths.program, paths.broken)
    await shown('Afkortet.pdf').waitFor()
    await shown('maskine.bin').waitFor()
    await drop(paths.program)
    await toast('maskine.bin ligger her allerede')
    expect(await page.getByText('Slip filerne').count()).toBe(0)
    await section()
      .getByRole('row', { name: /Afkortet.pdf/ })
      .getByText('teksten kan ikke læses')
      .waitFor()
    await section()
      .getByRole('row', { name: /maskine.bin/ })
      .getByText('ingen tekst at søge i')
      .waitFor()
  })

  test('not by a path that the page makes up', async () => {
    const answer = await page.evaluate(() =>
      window.varsel.call('documents:dropped' as 'app:info').catch((error: Error) => error.message),
    )
    expect(answer).toContain('Not a channel')
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['x'], '/etc/passwd'))
      window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
    })
    expect(await section().getByRole('alert').innerText()).toContain('kunne ikke læses')
    await section().getByRole('button', { name: 'Luk beskeden' }).click()
  })

  test('axe finds nothing, light and dark', async () => {
    expect(await findings(page)).toEqual([])
  })
})

describe('they are shown in the window', () => {
  test('a PDF page by page, with its text', async () => {
    await shown('Aftale æøå.pdf').click()
    const first = viewer().getByRole('region', { name: 'Side 1 af 3' })
    await first.getByText('Aftale om rengoring').waitFor()
    await first.locator('canvas').waitFor()
    await viewer().getByText('af 3').waitFor()
    await viewer().getByRole('button', { name: 'Næste side' }).click()
    await viewer().getByRole('region', { name: 'Side 2 af 3' }).getByText('Trappevask hver anden uge').waitFor()
    await expect.poll(() => viewer().getByRole('textbox', { name: 'Side' }).inputValue()).toBe('2')
    const width = async () => (await first.boundingBox())?.width ?? 0
    const before = await width()
    await viewer().getByRole('button', { name: 'Større' }).click()
    await expect.poll(width).toBeGreaterThan(before * 1.1)
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(() => viewer().count()).toBe(0)
  })

  test('a picture', async () => {
    await shown('Foto.png').click()
    const picture = viewer().getByRole('img', { name: 'Billedet Foto.png' })
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
    await viewer().getByRole('button', { name: 'Luk' }).click()
  })

  test('a scanned page, unpacked in the thread that draws it', async () => {
    await app.chooseFile(paths.fax)
    await section().getByRole('button', { name: 'Vælg filer…' }).click()
    await shown('Fax.pdf').click()
    const canvas = viewer().locator('canvas')
    const middle = () =>
      canvas.evaluate((each: HTMLCanvasElement) => {
        const { data } = each.getContext('2d')?.getImageData(each.width / 2, each.height / 2, 1, 1) ?? {}
        return [...(data ?? [])]
      })
    await expect.poll(middle).toEqual([0, 0, 0, 255])
    await page.keyboard.press('Escape')
  })

  test('one that is cut off says so', async () => {
    if (app.host === 'electron') return
    await shown('Afkortet.pdf').click()
    await viewer().getByText('Filen er beskadiget eller ikke hel').waitFor()
    await page.keyboard.press('Escape')
  })

  test('another kind opens as a copy in its program, or in its folder where it might run', async () => {
    if (app.host === 'electron') return
    await shown('maskine.bin').click()
    await page.getByText('maskine.bin kan være et program og åbnes ikke').waitFor()
  })

  test('a copy is saved where one likes', async () => {
    const path = join(files, 'kopi.pdf')
    await app.savePdfTo(path)
    await section().getByRole('button', { name: 'Gem en kopi af Aftale æøå.pdf' }).click()
    await toast(`Kopien er gemt: ${path}`)
    expect(readFileSync(path).equals(agreement)).toBe(true)
  })
})

describe('they are found', () => {
  test('by a word inside another in their text, and opened at its page', async () => {
    await page.getByRole('searchbox').fill('vask')
    const hit = page.getByRole('button', { name: 'Aftale æøå.pdf, side 2' })
    await hit.waitFor()
    expect(await page.getByRole('row').filter({ has: hit }).innerText()).toContain('Trappevask hver anden uge')
    expect(await page.locator('mark').allInnerTexts()).toEqual(['vask'])
    expect(await findings(page)).toEqual([])
    await hit.click()
    await expect.poll(() => viewer().getByRole('textbox', { name: 'Side' }).inputValue()).toBe('2')
    await page.keyboard.press('Escape')
    await page.getByRole('searchbox').fill('')
  })
})

describe('nothing is lost', () => {
  test('a document that is removed comes back with undo', async () => {
    await open('Rengøring')
    await section().getByRole('button', { name: 'Fjern Foto.png' }).click()
    await toast('Foto.png er fjernet fra kontrakten')
    expect(await shown('Foto.png').count()).toBe(0)
    await page.getByRole('status').getByRole('button', { name: 'Fortryd' }).click()
    await shown('Foto.png').waitFor()
  })

  test('nor with a contract that is deleted and brought back', async () => {
    await page.getByRole('button', { name: 'Slet', exact: true }).click()
    await page.getByRole('status').getByRole('button', { name: 'Fortryd' }).click()
    await open('Rengøring')
    await shown('Aftale æøå.pdf').click()
    await viewer().getByText('Aftale om rengoring').waitFor()
    await page.keyboard.press('Escape')
  })

  test('one that is damaged or gone in the folder says so', async () => {
    const documents = (await ledgerOf(app)).contracts.flatMap((each) => each.documents)
    const kept = join(data, 'documents', documents.find(({ name }) => name === 'Foto.png')?.sha256 ?? '')
    writeFileSync(kept, 'noget andet')
    await shown('Foto.png').click()
    await page.getByText('Filen i Varsels mappe er ændret eller beskadiget').waitFor()
    removeFolder(kept)
    await shown('Foto.png').click()
    await page.getByText('Filen ligger ikke længere i Varsels mappe').waitFor()
  })
})
