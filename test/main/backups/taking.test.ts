import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { listBackups } from '../../../src/main/backups/backupFiles.ts'
import { backupsIn } from '../../../src/main/backups/index.ts'
import { settling } from '../../../src/main/backups/keeper.ts'
import { openLedger } from '../../../src/main/db/index.ts'
import { everything, sample } from '../ledger/samples.ts'
import { fileIn, migrations, temporaryFolder, tickingClock } from '../ledger/temporary.ts'
import { kept, ledgerBeforeLast, migrationsIn } from './kept.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const reasons = (folder: string) => listBackups(backupsIn(folder)).map(({ why }) => why)

/** The contracts in a backup. */
function contractsIn(path: string): string[] {
  const db = new Sqlite(path, { readonly: true })
  const titles = db.prepare<[], string>('SELECT title FROM contracts ORDER BY title').pluck().all()
  db.close()
  return titles
}

describe('a backup is taken', () => {
  test('within a minute after a change, of all that was changed by then, and then no more', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { folder, ledger, keeper } = kept()
    ledger.open().saveContracts([sample(1)])
    expect(settling).toBeLessThan(60_000)
    vi.advanceTimersByTime(settling - 1)
    ledger.open().saveContracts([sample(2)])
    expect(reasons(folder)).toEqual([])
    vi.advanceTimersByTime(1)
    await keeper.inTurn(async () => {})
    const [newest] = listBackups(backupsIn(folder))
    expect(contractsIn(newest?.path ?? '')).toEqual(['Contract 1', 'Contract 2'])
    vi.advanceTimersByTime(10 * settling)
    await keeper.inTurn(async () => {})
    expect(reasons(folder)).toEqual(['change'])
  })

  test('of what was saved while it was being taken, too', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { folder, ledger, keeper } = kept()
    ledger.open().saveContracts(Array.from({ length: 400 }, (_, index) => sample(index + 1)))
    const taking = keeper.take('change')
    await Promise.resolve()
    ledger.open().saveContracts([sample(9001)])
    await taking
    vi.advanceTimersByTime(settling)
    await keeper.inTurn(async () => {})
    const [newest] = listBackups(backupsIn(folder))
    expect(contractsIn(newest?.path ?? '')).toContain('Contract 9001')
    expect(keeper.state().isUnsaved).toBe(false)
  })

  test('when the app quits, if something is in none yet', () => {
    const { folder, ledger, quit } = kept()
    ledger.open().saveContracts([everything])
    quit()
    expect(listBackups(backupsIn(folder)).map(({ path }) => contractsIn(path))).toEqual([[everything.title]])
    const again = kept(folder)
    again.ledger.open()
    again.quit()
    expect(reasons(folder)).toEqual(['change'])
  })

  test('after the start, where an earlier run ended before it was taken', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const folder = temporaryFolder()
    const killed = openLedger({ folder, migrations, now: tickingClock() })
    killed.saveContracts([everything])
    killed.close()
    const { keeper, ledger } = kept(folder, { version: '1.0.0' })
    mkdirSync(backupsIn(folder), { recursive: true })
    writeFileSync(
      join(backupsIn(folder), 'notes.json'),
      JSON.stringify({ id: '0123abcd', version: '1.0.0', second: null }),
    )
    ledger.open()
    keeper.start()
    await vi.advanceTimersByTimeAsync(settling + 1)
    await keeper.inTurn(async () => {})
    expect(reasons(folder)).toEqual(['change'])
  })

  test('before another version of the app opens the ledger', () => {
    const folder = temporaryFolder()
    const first = kept(folder, { version: '1.0.0' })
    first.ledger.open().saveContracts([everything])
    first.quit()
    const second = kept(folder, { version: '1.1.0' })
    second.ledger.open()
    second.quit()
    expect(reasons(folder)).toEqual(['version', 'change'])
  })

  test('before the tables of the ledger change, as it was then', () => {
    const folder = ledgerBeforeLast()
    const before = migrationsIn(fileIn(folder))
    kept(folder).ledger.open()
    const [newest] = listBackups(backupsIn(folder))
    expect(newest?.why).toBe('migration')
    expect([migrationsIn(newest?.path ?? ''), migrationsIn(fileIn(folder))]).toEqual([before, before + 1])
  })

  test('with a name, a mode and a form of its own: one file, its owner’s alone, found whole', async () => {
    const { folder, ledger, keeper } = kept()
    ledger.open().saveContracts([everything])
    const backup = await keeper.take('asked')
    expect(backup?.name).toMatch(/^2026-11-21T09-\d\d-\d\dZ-000001-asked\.sqlite$/)
    expect(readdirSync(backupsIn(folder)).sort()).toEqual([backup?.name, 'notes.json'])
    if (process.platform !== 'win32') {
      expect(statSync(backup?.path ?? '').mode & 0o777).toBe(0o600)
      expect(statSync(backupsIn(folder)).mode & 0o777).toBe(0o700)
    }
    const db = new Sqlite(backup?.path ?? '')
    expect(db.pragma('journal_mode', { simple: true })).toBe('delete')
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    db.close()
  })

  test('as the newest also where the clock went back a year', async () => {
    let year = 2026
    const { folder, ledger, keeper } = kept(undefined, { now: () => `${year}-11-21T09:00:00.000Z` })
    for (let number = 1; number <= 12; number++) {
      if (number === 11) year = 2025
      ledger.open().saveContracts([sample(number)])
      await keeper.take('change')
    }
    const all = listBackups(backupsIn(folder))
    expect(all.slice(0, 3).map(({ at, serial }) => [at.slice(0, 4), serial])).toEqual([
      ['2025', 12],
      ['2025', 11],
      ['2026', 10],
    ])
  })
})

describe('a backup that fails', () => {
  const noRoom = (folder: string) => {
    // A file where the folder of backups is to be: nobody, root included, can write into it.
    writeFileSync(backupsIn(folder), '')
    vi.spyOn(console, 'error').mockImplementation(() => {})
  }

  test('is told of with the moment since which it does, and is tried again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { folder, ledger, keeper, told } = kept()
    noRoom(folder)
    ledger.open().saveContracts([everything])
    expect(await keeper.take('change')).toBeNull()
    const since = keeper.state().failing?.since
    expect(told.at(-1)?.failing).toEqual({ problem: 'cannot-write', since })
    await keeper.take('change')
    expect(keeper.state().failing?.since).toBe(since)
    rmSync(backupsIn(folder))
    await vi.advanceTimersByTimeAsync(5 * 60_000)
    await keeper.inTurn(async () => {})
    expect(keeper.state()).toMatchObject({ failing: null, isUnsaved: false })
  })

  test('keeps what it was to be taken before from being done', async () => {
    const { folder, ledger, keeper } = kept()
    noRoom(folder)
    ledger.open().saveContracts([everything])
    await expect(keeper.before('import')).rejects.toMatchObject({ code: 'backup-failed' })
  })

  test('of a ledger with damaged pages leaves the good ones alone', async () => {
    const { folder, ledger, keeper, quit } = kept()
    ledger.open().saveContracts(Array.from({ length: 300 }, (_, index) => sample(index + 1)))
    await keeper.take('change')
    quit()
    damage(fileIn(folder))
    const again = kept(folder)
    again.ledger.open()
    expect(await again.keeper.take('asked')).toBeNull()
    expect(again.keeper.state().failing?.problem).toBe('damaged')
    expect(reasons(folder)).toEqual(['change'])
    expect(readdirSync(backupsIn(folder)).filter((name) => name.includes('part'))).toEqual([])
  })
})

test('what a copy left that was killed is taken away, and is never listed', async () => {
  const { folder, ledger, keeper } = kept()
  ledger.open().saveContracts([everything])
  writeFileSync(join(backupsIn(folder), 'open.part'), 'half')
  writeFileSync(join(backupsIn(folder), 'open.part-journal'), 'half')
  await keeper.take('change')
  expect(existsSync(join(backupsIn(folder), 'open.part-journal'))).toBe(false)
  expect(listBackups(backupsIn(folder))).toHaveLength(1)
})

/** Writes over pages in the middle of a file. */
function damage(file: string): void {
  chmodSync(file, 0o600)
  const bytes = readFileSync(file)
  bytes.fill(0x5a, Math.floor(bytes.length / 2 / 4096) * 4096, Math.floor(bytes.length / 2 / 4096) * 4096 + 3 * 4096)
  writeFileSync(file, bytes)
}
