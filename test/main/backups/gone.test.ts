import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { listBackups } from '../../../src/main/backups/backupFiles.ts'
import { backupsIn, knownLedgers } from '../../../src/main/backups/index.ts'
import { prepareFolders } from '../../../src/main/folders.ts'
import { everything, sample } from '../ledger/samples.ts'
import { temporaryFolder } from '../ledger/temporary.ts'
import { kept } from './kept.ts'

test('a folder that is gone is told from one that never was, also with all backups in it', () => {
  const [userData, folder] = [temporaryFolder(), temporaryFolder()]
  const first = kept(folder, { known: knownLedgers(userData) })
  first.ledger.open().saveContracts([everything])
  first.quit()
  rmSync(folder, { recursive: true })
  const again = kept(folder, { known: knownLedgers(userData) })
  expect(() => again.ledger.open()).toThrow(expect.objectContaining({ code: 'missing' }))
  expect(
    kept(temporaryFolder(), { known: knownLedgers(userData) })
      .ledger.open()
      .load().contracts,
  ).toEqual([])
})

test('a ledger that is restored from the second folder goes on being copied there', async () => {
  const [userData, folder, stick] = [temporaryFolder(), temporaryFolder(), temporaryFolder()]
  const known = knownLedgers(userData)
  const first = kept(folder, { known })
  first.ledger.open().saveContracts([everything])
  const backup = await first.keeper.take('asked')
  first.keeper.second.choose(stick)
  await first.keeper.second.copy()
  known.remember(folder, first.keeper.second.copies())
  first.quit()
  rmSync(folder, { recursive: true })
  mkdirSync(folder)

  const again = kept(folder, { known })
  expect(again.keeper.state().second).toBeNull()
  await again.restoring.look(join(known.copiesOf(folder) ?? '', 'backups', backup?.name ?? ''))
  await again.restoring.restore()
  expect(again.keeper.state().second).toMatchObject({ folder: stick, failing: null })
  expect(listBackups(backupsIn(folder)).map(({ why }) => why)).toEqual(['change'])
  again.ledger.open().saveContracts([sample(1)])
  await again.keeper.take('change')
  await again.keeper.second.copy()
  expect(readdirSync(join(again.keeper.second.copies() ?? '', 'backups'))).toHaveLength(2)
  expect(readdirSync(stick)).toHaveLength(2)
})

test('where the copies of a ledger lie is known without its folder, by its owner alone', () => {
  const userData = join(temporaryFolder(), 'new')
  const known = knownLedgers(userData)
  known.remember('/a', null)
  known.remember('/b', '/stick/Varsel 0123abcd')
  known.remember('/a', '/stick/Varsel 4567cdef')
  expect([known.copiesOf('/a'), known.copiesOf('/b'), known.copiesOf('/c')]).toEqual([
    '/stick/Varsel 4567cdef',
    '/stick/Varsel 0123abcd',
    null,
  ])
  if (process.platform !== 'win32') expect(statSync(join(userData, 'ledgers.json')).mode & 0o077).toBe(0)
  writeFileSync(join(userData, 'ledgers.json'), 'half')
  expect(knownLedgers(userData).knows('/a')).toBe(false)
})

test('the app starts where the ledger’s folder cannot be made, and the ledger says what is wrong', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const userData = temporaryFolder()
  const place = join(temporaryFolder(), 'drive')
  writeFileSync(place, '')
  const { data, profile } = prepareFolders(join(place, 'ledger'), userData)
  expect(data).toBe(join(place, 'ledger'))
  expect(statSync(profile).isDirectory()).toBe(true)
  expect(() => kept(data).ledger.open()).toThrow(expect.objectContaining({ code: 'cannot-write' }))
  vi.restoreAllMocks()
})
