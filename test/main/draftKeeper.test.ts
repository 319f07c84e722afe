import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { draftKeeper } from '../../src/main/draftKeeper.ts'
import { temporaryFolder } from './ledger/temporary.ts'

const telephony = { area: 'contract', form: 'new' }
const cleaning = { area: 'contract', form: '00000000-0000-4000-8000-000000000001' }

test('what was typed is there at the next start, and no longer once it is forgotten', () => {
  const folder = temporaryFolder()
  const drafts = draftKeeper(folder, '1.0.0')
  drafts.keep(telephony, '{"title":"Telefon"}')
  drafts.keep(telephony, '{"title":"Telefoni"}')
  drafts.keep(cleaning, '{"title":"Rengøring"}')
  expect(draftKeeper(folder, '1.0.0').all()).toEqual([
    { ...telephony, draft: '{"title":"Telefoni"}' },
    { ...cleaning, draft: '{"title":"Rengøring"}' },
  ])
  drafts.keep(telephony, null)
  expect(draftKeeper(folder, '1.0.0').all()).toEqual([{ ...cleaning, draft: '{"title":"Rengøring"}' }])
})

test('what was typed about a contract that is deleted for good goes with it, and the file with the last', () => {
  const folder = temporaryFolder()
  const drafts = draftKeeper(folder, '1.0.0')
  drafts.keep(cleaning, '{"title":"Rengøring"}')
  drafts.forgetAbout([cleaning.form])
  expect(drafts.all()).toEqual([])
  expect(existsSync(join(folder, 'drafts.json'))).toBe(false)
})

test('the file is its owner’s alone; one of another version, or damaged, is not taken up', () => {
  const folder = temporaryFolder()
  const file = join(folder, 'drafts.json')
  draftKeeper(folder, '1.0.0').keep(telephony, '{}')
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0)
  expect(draftKeeper(folder, '2.0.0').all()).toEqual([])
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, -9))
  expect(draftKeeper(folder, '1.0.0').all()).toEqual([])
})
