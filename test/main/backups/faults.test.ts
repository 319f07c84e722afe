import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { backupsIn, newestGood } from '../../../src/main/backups/index.ts'
import { everything, sample } from '../ledger/samples.ts'
import { fileIn, migrations, temporaryFolder } from '../ledger/temporary.ts'
import { jobs, type Kept, kept } from './kept.ts'

/** A ledger of one contract in a backup, a second that was saved later and is in one from when the app quit. */
async function closedLedger(): Promise<string> {
  const its = kept()
  its.ledger.open().saveContracts([everything])
  await its.keeper.take('change')
  its.ledger.open().saveContracts([sample(2)])
  its.quit()
  return its.folder
}

const folders = (own: string) => ({ own, second: null })

/** Restores the newest good backup, as one does from what is shown in the place of the screens. */
async function recover({ folder, restoring }: Kept) {
  const newest = await newestGood(folders(folder), migrations, jobs)
  const looked = await restoring.look(join(backupsIn(folder), newest?.name ?? ''))
  expect(looked).toMatchObject({ outcome: 'read', would: null })
  return { newest, ...(await restoring.restore()) }
}

describe('with a ledger that cannot be opened the newest good backup is offered and restored, and what is there is put aside', () => {
  test.each<[string, string, (file: string) => void]>([
    ['truncated', 'damaged', (file) => truncateSync(file, 6000)],
    ['cut to half a page', 'damaged', (file) => truncateSync(file, 90)],
    ['a text', 'not-a-database', (file) => writeFileSync(file, 'Dette er ikke en database. '.repeat(300))],
    [
      'another program’s',
      'not-a-ledger',
      (file) => {
        rmSync(file)
        const db = new Sqlite(file)
        db.exec('CREATE TABLE contracts (id); INSERT INTO contracts VALUES (1)')
        db.close()
      },
    ],
    [
      'of a newer version',
      'newer-version',
      (file) => {
        const db = new Sqlite(file)
        db.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', 4070908800000)")
        db.close()
      },
    ],
    ['damaged at its beginning', 'damaged', (file) => overwrite(file, 100, 4096)],
  ])('%s', async (_what, code, harm) => {
    const folder = await closedLedger()
    harm(fileIn(folder))
    const harmed = readFileSync(fileIn(folder))
    const its = kept(folder)
    expect(() => its.ledger.open()).toThrow(expect.objectContaining({ code }))
    const { newest, kept: aside } = await recover(its)
    expect(newest).toMatchObject({ why: 'change', contracts: 2 })
    expect(its.ledger.open().load().contracts).toEqual([everything, sample(2)])
    expect(aside).toMatch(/^ledger-aside-2026-11-21T.*\.sqlite$/)
    expect(readFileSync(join(folder, aside ?? ''))).toEqual(harmed)
  })

  test('empty, where there was one', async () => {
    const folder = await closedLedger()
    writeFileSync(fileIn(folder), '')
    const its = kept(folder)
    expect(() => its.ledger.open()).toThrow(expect.objectContaining({ code: 'missing' }))
    await recover(its)
    expect(its.ledger.open().load().contracts).toHaveLength(2)
  })

  test('gone, and one may begin anew instead', async () => {
    const folder = await closedLedger()
    rmSync(fileIn(folder))
    const its = kept(folder)
    expect(() => its.ledger.open()).toThrow(expect.objectContaining({ code: 'missing' }))
    expect(readdirSync(folder)).toEqual(['backups'])
    its.keeper.allowNew()
    expect(its.ledger.open().load().contracts).toEqual([])
    expect(readdirSync(backupsIn(folder)).length).toBeGreaterThan(1)
  })
})

test('a damaged backup is passed over for one that is whole', async () => {
  const folder = await closedLedger()
  const [newest = ''] = readdirSync(backupsIn(folder))
    .sort()
    .reverse()
    .filter((name) => name.endsWith('.sqlite'))
  overwrite(join(backupsIn(folder), newest), 8192, 60_000)
  expect(await newestGood(folders(folder), migrations, jobs)).toMatchObject({ contracts: 1 })
})

test('with none that is whole there is none to offer', async () => {
  const folder = temporaryFolder()
  mkdirSync(backupsIn(folder))
  writeFileSync(join(backupsIn(folder), '2026-11-21T09-30-05Z-000001-change.sqlite'), 'half')
  expect(await newestGood(folders(folder), migrations, jobs)).toBeNull()
})

test('damaged pages of a ledger that still opens are seen, and restoring puts it aside', async () => {
  const folder = await closedLedger()
  const many = kept(folder)
  many.ledger.open().saveContracts(Array.from({ length: 300 }, (_, index) => sample(index + 10)))
  await many.keeper.take('change')
  many.quit()
  const size = readFileSync(fileIn(folder)).length
  overwrite(fileIn(folder), Math.floor(size / 2 / 4096) * 4096, Math.floor(size / 2 / 4096) * 4096 + 12_288)
  const its = kept(folder)
  its.ledger.open()
  await its.keeper.take('asked')
  expect(its.keeper.state().failing?.problem).toBe('damaged')
  const newest = await newestGood(folders(folder), migrations, jobs)
  await its.restoring.look(join(backupsIn(folder), newest?.name ?? ''))
  expect((await its.restoring.restore()).kept).toMatch(/^ledger-aside-/)
  expect(its.ledger.open().load().contracts).toHaveLength(302)
  await its.keeper.take('asked')
  expect(its.keeper.state().failing).toBeNull()
})

function overwrite(file: string, from: number, to: number): void {
  const bytes = readFileSync(file)
  writeFileSync(file, bytes.fill(0x5a, from, to))
}
