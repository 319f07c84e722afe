import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { launchApp, readPdf, temporaryFolder } from './harness/index.ts'

const request = { kind: 'summary', language: 'da' } as const

test('a PDF goes where the person says, with real text, a date and page numbers', async () => {
  const folder = temporaryFolder()
  const app = await launchApp({ data: folder, now: '2027-02-03' })
  const path = join(folder, 'oversigt.pdf')
  await app.savePdfTo(path)
  const answer = await app.call('pdf:export', request)
  expect(answer).toEqual({ ok: true, value: { cancelled: false, path } })
  const { pages } = await readPdf(path)
  expect(pages[0]).toContain('Varsel')
  expect(pages[0]).toContain('Lavet 3. februar 2027. Ikke juridisk rådgivning.')
  expect(pages[0]).toMatch(new RegExp(`Side 1 / ${pages.length}`))
  // The window it was printed from is gone.
  await expect.poll(() => app.page.context().pages().length).toBe(1)
})

test('a person who cancels is not told of an error', async () => {
  const app = await launchApp({ data: temporaryFolder(), now: '2027-02-03' })
  await app.savePdfTo(null)
  const answer = await app.call('pdf:export', request)
  expect(answer).toEqual({ ok: true, value: { cancelled: true } })
})

test('where it can’t be written, that is said, and what was there stays', async () => {
  const folder = temporaryFolder()
  const app = await launchApp({ data: folder, now: '2027-02-03' })
  // A folder of that name is in the way.
  const path = join(folder, 'taken.pdf')
  mkdirSync(path)
  writeFileSync(join(path, 'inside'), 'kept')
  await app.savePdfTo(path)
  const answer = await app.call('pdf:export', request)
  expect(answer).toMatchObject({ ok: false, error: { code: 'write-failed' } })
  expect(readFileSync(join(path, 'inside'), 'utf8')).toBe('kept')
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  expect(existsSync(path)).toBe(true)
})
