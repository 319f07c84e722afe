import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, test, vi } from 'vitest'
import { listBackups } from '../../../src/main/backups/backupFiles.ts'
import { backupsIn, listItems, newestGood } from '../../../src/main/backups/index.ts'
import type { RestoreLooked } from '../../../src/shared/ipc/index.ts'
import { defaultSettings } from '../../../src/shared/ledger/index.ts'
import { cleaning, sample, scenario } from '../ledger/samples.ts'
import { fileIn, migrations, temporaryFolder } from '../ledger/temporary.ts'
import { jobs, type Kept, kept, ledgerBeforeLast, migrationsIn } from './kept.ts'

const paths = (folder: string) => listBackups(backupsIn(folder)).map(({ path }) => path)
const titles = ({ ledger }: Kept) =>
  ledger
    .open()
    .load()
    .contracts.map(({ title }) => title)

const read = (looked: RestoreLooked) => {
  expect(looked.outcome).toBe('read')
  return looked as Extract<RestoreLooked, { outcome: 'read' }>
}

/** A ledger with two contracts of which a backup was taken, and then one was changed, one deleted and one added. */
async function changedSince() {
  const its = kept()
  const { ledger, keeper, folder } = its
  ledger.open().saveContracts([sample(1), sample(2), sample(4)])
  await keeper.take('change')
  ledger.open().deleteContracts([sample(1).id])
  ledger.open().saveContracts([sample(2, { title: 'Dyrere' }), sample(3)])
  ledger.open().saveSettings({ ...defaultSettings, theme: 'dark' })
  ledger.open().saveTerms(cleaning, [])
  ledger.open().saveScenario(scenario)
  return { ...its, backup: paths(folder)[0] ?? '' }
}

describe('restoring a backup', () => {
  test('first says what it would change by name, and changes nothing', async () => {
    const its = await changedSince()
    const before = its.ledger.open().load()
    expect(read(await its.restoring.look(its.backup))).toMatchObject({
      contracts: 3,
      would: {
        contracts: { added: ['Contract 1'], removed: ['Contract 3'], changed: ['Contract 2'], same: 1 },
        ownTerms: { added: [], removed: [cleaning.terms.name], changed: [] },
        scenarios: { removed: [scenario.name] },
        settingsDiffer: true,
      },
    })
    expect(its.ledger.open().load()).toEqual(before)
    await its.restoring.close()
    expect(existsSync(join(its.folder, 'restoring'))).toBe(false)
  })

  test('is not troubled by one that was let go of while it was still read, nor by being let go of while it is done', async () => {
    const its = await changedSince()
    const first = its.restoring.look(its.backup)
    void its.restoring.close()
    const second = its.restoring.look(its.backup)
    expect([(await first).outcome, (await second).outcome]).toEqual(['read', 'read'])
    const restored = its.restoring.restore()
    await its.restoring.close()
    expect((await restored).kept).toMatch(/-restore\.sqlite$/)
    expect(titles(its)).toEqual(['Contract 1', 'Contract 2', 'Contract 4'])
  })

  test('brings all of it back, journal and settings too, and the copy of now brings now back', async () => {
    const its = await changedSince()
    const now = its.ledger.open().load()
    await its.restoring.look(its.backup)
    const { kept: name, missingDocuments } = await its.restoring.restore()
    expect(missingDocuments).toBe(0)
    expect(titles(its)).toEqual(['Contract 1', 'Contract 2', 'Contract 4'])
    expect(its.ledger.open().load()).toMatchObject({ settings: defaultSettings, ownTerms: [], scenarios: [] })
    expect(its.ledger.open().undo().history.undo).toBeNull()
    its.ledger.open().redo()
    expect(name).toMatch(/-restore\.sqlite$/)
    await its.restoring.look(join(backupsIn(its.folder), name ?? ''))
    await its.restoring.restore()
    expect(its.ledger.open().load()).toEqual(now)
  })

  test('leaves everything as it was where a copy of now cannot be kept', async () => {
    const its = await changedSince()
    const backup = join(temporaryFolder(), 'kopi.sqlite')
    copyFileSync(its.backup, backup)
    await its.restoring.look(backup)
    rmSync(backupsIn(its.folder), { recursive: true })
    writeFileSync(backupsIn(its.folder), '')
    const before = its.ledger.open().load()
    await expect(its.restoring.restore()).rejects.toMatchObject({ code: 'backup-failed' })
    expect(its.ledger.open().load()).toEqual(before)
  })

  test('is taken back where the restored ledger then cannot be read', async () => {
    const its = await changedSince()
    const before = its.ledger.open().load()
    await its.restoring.look(its.backup)
    // What was read through is damaged just before it takes the ledger's place.
    const staged = join(its.folder, 'restoring/ledger.sqlite')
    writeFileSync(staged, Buffer.alloc(20_000, 0x5a))
    await expect(its.restoring.restore()).rejects.toMatchObject({ code: 'not-a-database' })
    expect(its.ledger.open().load()).toEqual(before)
  })

  test('is refused, with everything as it was, while another program holds the ledger', async () => {
    const its = await changedSince()
    const before = its.ledger.open().load()
    await its.restoring.look(its.backup)
    const other = new Sqlite(fileIn(its.folder))
    // A reader keeps what was written lately in the log beside the file.
    other.exec('BEGIN')
    other.prepare('SELECT count(*) FROM contracts').get()
    its.ledger.open().saveContracts([sample(7)])
    await expect(its.restoring.restore()).rejects.toMatchObject({ code: 'locked' })
    other.exec('COMMIT')
    other.close()
    expect(its.ledger.open().load().contracts).toHaveLength(before.contracts.length + 1)
  })

  test('brings a backup of an older version up to date before it is taken for the ledger', async () => {
    const its = await changedSince()
    const all = migrationsIn(fileIn(its.folder))
    const old = fileIn(ledgerBeforeLast())
    expect(read(await its.restoring.look(old)).contracts).toBe(0)
    await its.restoring.restore()
    expect(titles(its)).toEqual([])
    expect([migrationsIn(old), migrationsIn(fileIn(its.folder))]).toEqual([all - 1, all])
  })
})

describe('a file is refused as a backup', () => {
  const refused = async (change: (file: string) => void) => {
    const its = await changedSince()
    const file = join(temporaryFolder(), 'kopi.sqlite')
    copyFileSync(its.backup, file)
    change(file)
    const before = its.ledger.open().load()
    const looked = await its.restoring.look(file)
    await expect(its.restoring.restore()).rejects.toMatchObject({ code: 'restore-gone' })
    expect(its.ledger.open().load()).toEqual(before)
    return looked
  }

  test.each<[string, string, (file: string) => void]>([
    ['that is a text', 'not-a-backup', (file) => writeFileSync(file, 'Dette er en tekst. '.repeat(500))],
    ['that is empty', 'not-a-backup', (file) => writeFileSync(file, '')],
    ['that is gone', 'unreadable', (file) => rmSync(file)],
    ['that is cut off', 'damaged', (file) => writeFileSync(file, readFileSync(file).subarray(0, 100_000))],
    [
      'with damaged pages',
      'damaged',
      (file) => {
        const bytes = readFileSync(file)
        writeFileSync(file, bytes.fill(0x5a, 8192, 40_960))
      },
    ],
    [
      'of a newer version',
      'newer',
      (file) => {
        const db = new Sqlite(file)
        db.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', 4070908800000)")
        db.close()
      },
    ],
    [
      'of another program',
      'not-a-backup',
      (file) => {
        rmSync(file)
        const db = new Sqlite(file)
        db.exec('CREATE TABLE contracts (id); INSERT INTO contracts VALUES (1)')
        db.close()
      },
    ],
  ])('%s: %s', async (_what, refusal, change) => {
    expect(await refused(change)).toMatchObject({ outcome: 'refused', refusal })
  })

  test('that is the open ledger itself', async () => {
    const its = await changedSince()
    expect(await its.restoring.look(fileIn(its.folder))).toMatchObject({ refusal: 'is-ledger' })
  })
})

describe('the second folder', () => {
  const bytes = Buffer.from('kvittering')
  const sha256 = createHash('sha256').update(bytes).digest('hex')

  async function withSecond() {
    const its = kept()
    const second = temporaryFolder()
    const proof = { step: 'sent', name: 'Kvittering.pdf', sha256 } as const
    mkdirSync(join(its.folder, 'documents'))
    writeFileSync(join(its.folder, 'documents', sha256), bytes)
    its.ledger.open().saveContracts([sample(1, { proofs: [proof] })])
    await its.keeper.take('change')
    its.keeper.second.choose(second)
    await its.keeper.second.copy()
    return { ...its, second, copies: its.keeper.second.copies() ?? '' }
  }

  test('has every backup and every document once, and never the ledger itself', async () => {
    const its = await withSecond()
    await its.keeper.take('asked')
    await its.keeper.second.copy()
    expect(readdirSync(its.second)).toEqual([expect.stringMatching(/^Varsel [0-9a-f]{8}$/)])
    expect(readdirSync(its.copies).sort()).toEqual(['backups', 'documents'])
    expect(readdirSync(join(its.copies, 'documents'))).toEqual([sha256])
    expect(readdirSync(join(its.copies, 'backups')).sort()).toEqual(
      paths(its.folder)
        .map((path) => path.split('/').at(-1))
        .sort(),
    )
    expect(its.keeper.state().second).toMatchObject({ folder: its.second, failing: null })
  })

  test('that is gone is told with the moment since which, is never made, and is caught up with', async () => {
    const its = await withSecond()
    rmSync(its.second, { recursive: true })
    await its.keeper.take('asked')
    await its.keeper.second.copy()
    const failing = its.keeper.state().second?.failing
    expect(failing?.problem).toBe('folder-gone')
    await its.keeper.second.copy()
    expect(its.keeper.state().second?.failing?.since).toBe(failing?.since)
    expect(existsSync(its.second)).toBe(false)
    // Known also after a restart.
    its.quit()
    const again = kept(its.folder)
    expect(again.keeper.state().second?.failing?.since).toBe(failing?.since)
    mkdirSync(its.second)
    await again.keeper.second.copy()
    expect(again.keeper.state().second?.failing).toBeNull()
    expect(readdirSync(join(its.copies, 'backups'))).toHaveLength(2)
  })

  test('that cannot be written into is told of', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const its = await withSecond()
    rmSync(its.copies, { recursive: true })
    writeFileSync(its.copies, '')
    await its.keeper.second.copy()
    expect(its.keeper.state().second?.failing?.problem).toMatch(/cannot-write|folder-gone/)
    vi.restoreAllMocks()
  })

  test('gets what was changed last when the app quits', async () => {
    const its = await withSecond()
    its.ledger.open().saveContracts([sample(2)])
    its.quit()
    expect(readdirSync(join(its.copies, 'backups'))).toHaveLength(2)
  })

  test('gives ledger and documents back where the ledger’s own folder is gone', async () => {
    const its = await withSecond()
    its.quit()
    rmSync(its.folder, { recursive: true })
    const known = { knows: () => true, copiesOf: () => its.copies, remember() {} }
    const again = kept(its.folder, { known })
    expect(() => again.ledger.open()).toThrow(expect.objectContaining({ code: 'missing' }))
    const found = await newestGood({ own: its.folder, second: its.copies }, migrations, jobs)
    expect(found).toMatchObject({ place: 'second', contracts: 1 })
    expect(read(await again.restoring.look(join(backupsIn(its.copies), found?.name ?? ''))).would).toBeNull()
    expect(await again.restoring.restore()).toEqual({ kept: null, missingDocuments: 0 })
    expect(titles(again)).toEqual(['Contract 1'])
    expect(readFileSync(join(its.folder, 'documents', sha256))).toEqual(bytes)
  })

  test('whose document is another than its name says gives it not back, and that it is lacking is told', async () => {
    const its = await withSecond()
    rmSync(join(its.folder, 'documents', sha256))
    writeFileSync(join(its.copies, 'documents', sha256), 'en anden')
    await its.restoring.look(listBackups(backupsIn(its.copies))[0]?.path ?? '')
    expect(await its.restoring.restore()).toMatchObject({ missingDocuments: 1 })
    expect(existsSync(join(its.folder, 'documents', sha256))).toBe(false)
  })

  test('its backups are listed where they are not beside the ledger any more', async () => {
    const its = await withSecond()
    rmSync(paths(its.folder)[0] ?? '')
    expect(await listItems({ own: its.folder, second: its.copies }, jobs)).toMatchObject([
      { place: 'second', why: 'change', contracts: 1 },
    ])
  })
})
