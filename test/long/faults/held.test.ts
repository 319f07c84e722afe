import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { listBackups } from '../../../src/main/backups/backupFiles.ts'
import { backupsIn, inspect } from '../../../src/main/backups/index.ts'
import { openLedger } from '../../../src/main/db/index.ts'
import { kept } from '../../main/backups/kept.ts'
import { sample } from '../../main/ledger/samples.ts'
import { fileIn, migrations, temporaryFolder, tickingClock } from '../../main/ledger/temporary.ts'

const worker = join(import.meta.dirname, 'worker.ts')

/** A disk of four megabytes, where one can be made: as root on Linux. */
function smallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'varsel-disk-'))
  onTestFinished(() => rmdirSync(folder))
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder]).status !== 0) return null
  // The last is done first.
  onTestFinished(() => {
    execFileSync('umount', [folder])
  })
  return folder
}

test('the disk full: it is said, nothing that was confirmed is lost, and with room again it goes on', () => {
  const disk = smallDisk()
  const folder = disk ?? temporaryFolder()
  // Elsewhere no file may become larger than two megabytes, which stops SQLite in the same places.
  const [program, ...args] =
    disk === null ? ['sh', '-c', 'ulimit -f 4096; exec "$0" "$@"', process.execPath] : [process.execPath]
  const { stdout, stderr } = spawnSync(program ?? '', [...args, worker, 'filling', folder, '1'], { encoding: 'utf8' })
  const lines = stdout.trim().split('\n')
  const saved = lines.filter((line) => line.startsWith('saved ')).map((line) => Number(line.slice(6)))
  const stopped = lines.at(-1)
  console.log(
    `disk full (${disk === null ? 'by the largest file allowed' : 'a disk of 4 MB'}): ${saved.length} confirmed, then "${stopped}"`,
  )
  expect(stopped, stderr).toMatch(disk === null ? /^stopped (disk-full|disk-error) / : /^stopped disk-full disk-full$/)
  expect(saved.length).toBeGreaterThan(10)

  const titles = () => {
    const store = openLedger({ folder, migrations, now: tickingClock() })
    const found = store.load().contracts.map(({ title }) => title)
    store.close()
    return found
  }
  // With room again: the backups are older, and not needed for it.
  const backups = listBackups(backupsIn(folder))
  for (const { path } of backups) expect(inspect({ path, isThorough: true })).toMatchObject({ ok: true })
  for (const { path } of backups) rmSync(path)
  expect(titles().sort()).toEqual(saved.map((number) => `Contract ${number}`).sort())
  const store = openLedger({ folder, migrations, now: tickingClock() })
  store.saveContracts([sample(90_000)])
  store.close()
  expect(titles()).toContain('Contract 90000')
  expect(inspect({ path: fileIn(folder), isThorough: true })).toMatchObject({ ok: true })
})

test('the ledger held by another program: it is said, nothing changes, and it goes on when that ends', async () => {
  const its = kept()
  its.ledger.open().saveContracts([sample(1)])
  const before = its.ledger.open().load()
  const holder = spawn(process.execPath, [worker, 'holding', its.folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => {
    holder.kill('SIGKILL')
  })
  let said = ''
  while (!said.includes('holds')) said += String((await once(holder.stdout, 'data'))[0])
  const locked = expect.objectContaining({ code: 'locked' })
  expect(() => its.ledger.open().saveContracts([sample(2)])).toThrow(locked)
  expect(its.ledger.open().load()).toEqual(before)
  // It can be read meanwhile, so a backup is taken all the same; opening it anew is refused.
  expect(await its.keeper.take('change')).not.toBeNull()
  its.ledger.close()
  expect(() => its.ledger.open()).toThrow(locked)
  holder.kill('SIGKILL')
  await once(holder, 'close')
  its.ledger.open().saveContracts([sample(2)])
  expect(its.ledger.open().load().contracts).toHaveLength(2)
})
