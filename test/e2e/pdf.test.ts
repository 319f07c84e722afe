import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startingTerms } from '../../src/shared/examples/index.ts'
import { blankRecord } from '../../src/shared/ledger/index.ts'
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

test('a contract on terms of one’s own names them, and its reasons cite their clauses', async () => {
  const folder = temporaryFolder()
  const app = await launchApp({ data: folder, now: '2026-11-21' })
  const id = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff'
  const ownTerms = startingTerms('insurance', 'da')
  const insured = {
    ...blankRecord,
    id: '00000000-0000-4000-8000-000000000001',
    title: 'Bygning og indbo',
    supplierName: 'Nordlys Forsikring',
    ownTermsId: id,
    terms: { supplier: 'other', signedOn: '2025-03-01', ownTerms },
  }
  const set = { id, supplierName: 'Nordlys Forsikring', notes: '', terms: ownTerms }
  expect(await app.call('ledger:save-terms', { set, contracts: [] })).toMatchObject({ ok: true })
  expect(await app.call('ledger:save-contracts', { contracts: [insured as never] })).toMatchObject({ ok: true })
  const path = join(folder, 'vilkår.pdf')
  await app.savePdfTo(path)
  expect(await app.call('pdf:export', request)).toMatchObject({ ok: true })
  const all = (await readPdf(path)).pages.join(' ').replaceAll(/\s+/g, ' ')
  expect(all).toContain('Nordlys Forsikring, vilkår: Erhvervsforsikring')
  expect(all).toContain('Står i vilkårene: pkt. 2')
})
