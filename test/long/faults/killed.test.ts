import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, describe, expect, test } from 'vitest'
import { listBackups } from '../../../src/main/backups/backupFiles.ts'
import { backupsIn, inspect } from '../../../src/main/backups/index.ts'
import { openLedger } from '../../../src/main/db/index.ts'
import { sample } from '../../main/ledger/samples.ts'
import { fileIn, migrations, temporaryFolder, tickingClock } from '../../main/ledger/temporary.ts'
import { newerMigrations } from './newerMigrations.ts'

/** At how many points each kind of work is killed. */
const points = 50

/** Fifty starts of a program, on a busy machine too. */
const patience = 1_800_000

/** Printed with the result, so that a failure can be had again: `VARSEL_SEED=… npm run test:long`. */
const seed = Number(process.env.VARSEL_SEED ?? Date.now() % 1_000_000)

/** Numbers from 0 to 1 that follow from the seed (mulberry32). */
function randoms(from: number): () => number {
  let state = from
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

interface Killed {
  /** What it had confirmed, a line each. */
  readonly said: readonly string[]
  /** Whether something was begun and not confirmed when it was killed. */
  readonly isMidWork: boolean
}

/** A moment at which a program is killed. */
interface Point {
  /** In the how manieth piece of its work, from 1. */
  readonly piece: number
  /** How far into it, from 0 to a little more than 1 of how long such a piece has taken. */
  readonly share: number
}

/** What the program has to load is kept, so that most of its time is work. */
const cache = mkdtempSync(join(tmpdir(), 'varsel-cache-'))
afterAll(() => rmSync(cache, { recursive: true, force: true }))

/** How long pieces of a kind of work took, in milliseconds, the last ones: on a busy machine a point is later. */
const lengths = new Map<string, number[]>()

function lengthOf(work: string): number {
  const sorted = [...(lengths.get(work) ?? [])].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 40
}

/** Has the program work until a point, then kills it as a power cut would end it. */
async function killedAt(work: string, folder: string, first: number, { piece, share }: Point): Promise<Killed> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'worker.ts'), work, folder, `${first}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
  })
  let out = ''
  let wrong = ''
  let begunAt = 0
  let begun = 0
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
    const now = performance.now()
    if (begunAt > 0 && isDone(text)) {
      lengths.set(work, [...(lengths.get(work) ?? []), now - begunAt].slice(-9))
      begunAt = 0
    }
    const begins = text.match(/^begin /gm)?.length ?? 0
    if (begins === 0) return
    begunAt = now
    if (begun < piece && begun + begins >= piece) setTimeout(() => child.kill('SIGKILL'), share * lengthOf(work))
    begun += begins
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    wrong += text
  })
  await once(child, 'close')
  expect(child.signalCode, `${work} ended by itself: ${wrong}`).toBe('SIGKILL')
  // The last line may be cut off.
  const said = out.split('\n').slice(0, -1)
  const last = said.findLastIndex((line) => line.startsWith('begin'))
  return { said, isMidWork: !isDone(said.slice(last).join('\n')) }
}

/** Whether something that was said confirms a piece of work. */
const isDone = (text: string) => /^(saved|backup|restored) /m.test(text)

/** What a ledger holds, opened as the app opens it after the kill. */
function contractsIn(folder: string, its = migrations): readonly string[] {
  const store = openLedger({ folder, migrations: its, now: tickingClock() })
  const { contracts } = store.load()
  store.close()
  const found = inspect({ path: fileIn(folder), isThorough: true })
  expect(found, 'the ledger is not whole').toMatchObject({ ok: true })
  return contracts.map(({ id }) => String(Number(id.slice(-12))))
}

const confirmed = (said: readonly string[], what: string) =>
  said.filter((line) => line.startsWith(`${what} `)).map((line) => line.split(' ').slice(1))

/** Kills one kind of work at every point, and says what came of it. */
async function everyPoint(
  work: string,
  look: (number: number, point: Point) => Promise<Killed & { lost: number; confirmed: number }>,
) {
  const random = randoms(seed + work.length)
  const sum = { points: 0, midWork: 0, confirmed: 0, lost: 0 }
  for (let point = 0; point < points; point++) {
    const outcome = await look(point, { piece: 1 + Math.floor(random() * 4), share: random() * 1.1 })
    sum.points++
    sum.midWork += Number(outcome.isMidWork)
    sum.confirmed += outcome.confirmed
    sum.lost += outcome.lost
  }
  console.log(
    `${work}: killed at ${sum.points} points, ${sum.midWork} of them in the middle of it; ${sum.confirmed} confirmed, ${sum.lost} lost (seed ${seed})`,
  )
  return sum
}

describe('killed at fifty points, nothing that was confirmed is lost, and the ledger opens:', () => {
  test(
    'writing',
    async () => {
      const folder = ledgerFolder()
      const all = new Set<string>()
      const sum = await everyPoint('writing', async (point, at) => {
        const killed = await killedAt('writing', folder, point * 10_000 + 1, at)
        const saved = confirmed(killed.said, 'saved').map(([number = '']) => number)
        for (const number of saved) all.add(number)
        const there = new Set(contractsIn(folder))
        return { ...killed, confirmed: saved.length, lost: [...all].filter((number) => !there.has(number)).length }
      })
      expect(sum).toMatchObject({ points, lost: 0 })
      expect(sum.midWork).toBeGreaterThan(10)
      expect(sum.midWork).toBeGreaterThan(10)
    },
    patience,
  )

  test(
    'importing: all of an import, or nothing',
    async () => {
      const folder = ledgerFolder()
      const all = new Set<string>()
      const sum = await everyPoint('importing', async (point, at) => {
        const killed = await killedAt('importing', folder, point * 10_000 + 1, at)
        const saved = confirmed(killed.said, 'saved').map(([number = '']) => number)
        for (const number of saved) all.add(number)
        const there = contractsIn(folder)
        expect(there.length % 40, 'half of an import is there').toBe(0)
        const has = new Set(there)
        return { ...killed, confirmed: saved.length, lost: [...all].filter((number) => !has.has(number)).length }
      })
      expect(sum).toMatchObject({ points, lost: 0 })
      expect(sum.midWork).toBeGreaterThan(10)
    },
    patience,
  )

  test(
    'migrating: the tables of before or of after',
    async () => {
      const sum = await everyPoint('migrating', async (_point, at) => {
        const folder = ledgerFolder()
        const killed = await killedAt('migrating', folder, 1, at)
        const saved = confirmed(killed.said, 'saved').map(([number = '']) => number)
        const begun = confirmed(killed.said, 'begin').length
        if (!existsSync(fileIn(folder))) return { ...killed, confirmed: 0, lost: saved.length }
        const applied = appliedIn(folder)
        // Those of the last that was confirmed, and at most those of the one that was begun.
        expect(applied).toBeGreaterThanOrEqual(saved.length)
        expect(applied).toBeLessThanOrEqual(begun)
        const there = new Set(contractsIn(folder, newerMigrations(migrations, `${folder}-migrations`, begun)))
        return { ...killed, confirmed: saved.length, lost: saved.filter((number) => !there.has(number)).length }
      })
      expect(sum).toMatchObject({ points, lost: 0 })
      expect(sum.midWork).toBeGreaterThan(10)
    },
    patience,
  )

  test(
    'backing up: every backup that has its name is whole, and has what was saved before',
    async () => {
      const folder = ledgerFolder()
      const all = new Set<string>()
      const sum = await everyPoint('backing up', async (point, at) => {
        const killed = await killedAt('backing up', folder, point * 10_000 + 1, at)
        const saved = confirmed(killed.said, 'saved').map(([number = '']) => number)
        const backups = confirmed(killed.said, 'backup')
        for (const number of saved) all.add(number)
        const there = new Set(contractsIn(folder))
        const listed = listBackups(backupsIn(folder))
        for (const { path, name } of listed) {
          expect(inspect({ path, isThorough: true, migrations }), name).toMatchObject({ ok: true })
        }
        const last = backups.at(-1)
        const isLost =
          last !== undefined && !hasContract(listed.find(({ name }) => name === last[0])?.path, Number(last[1]))
        const lost = [...all].filter((number) => !there.has(number)).length + Number(isLost)
        return { ...killed, confirmed: saved.length + backups.length, lost }
      })
      expect(sum).toMatchObject({ points, lost: 0 })
      expect(sum.midWork).toBeGreaterThan(10)
      expect(sum.midWork).toBeGreaterThan(10)
    },
    patience,
  )

  test(
    'restoring: the one ledger or the other, whole',
    async () => {
      const folder = ledgerFolder()
      const keptIn = join(`${folder}-kept`, 'backups')
      mkdirSync(keptIn, { recursive: true })
      const numbers = { 'a.sqlite': [1, 2, 3], 'b.sqlite': Array.from({ length: 200 }, (_, index) => index + 101) }
      for (const [name, its] of Object.entries(numbers)) {
        const from = temporaryFolder()
        const store = openLedger({ folder: from, migrations, now: tickingClock() })
        store.saveContracts(its.map((number) => sample(number, { notes: `${number} `.repeat(1500) })))
        store.close()
        copyFileSync(fileIn(from), join(keptIn, name))
      }
      copyFileSync(join(keptIn, 'a.sqlite'), fileIn(folder))
      let before = 'a.sqlite'
      const sum = await everyPoint('restoring', async (_point, at) => {
        const killed = await killedAt('restoring', folder, 1, at)
        const restored = confirmed(killed.said, 'restored').map(([name = '']) => name)
        const begun = confirmed(killed.said, 'begin').map(([name = '']) => name)
        const there = contractsIn(folder)
          .map(Number)
          .sort((a, b) => a - b)
        const is = Object.entries(numbers).find(([, its]) => its.join() === there.join())?.[0]
        // The last that was confirmed, or the one that was begun after it.
        const allowed = [restored.at(-1) ?? before, ...(killed.isMidWork ? begun.slice(-1) : [])]
        const isLost = is === undefined || !allowed.includes(is)
        before = is ?? before
        return { ...killed, confirmed: restored.length, lost: Number(isLost) }
      })
      expect(sum).toMatchObject({ points, lost: 0 })
      expect(sum.midWork).toBeGreaterThan(10)
      expect(sum.midWork).toBeGreaterThan(10)
    },
    patience,
  )
})

/** A folder for a ledger, with room beside it that is gone after the test too. */
function ledgerFolder(): string {
  const folder = join(temporaryFolder(), 'ledger')
  mkdirSync(folder)
  return folder
}

/** How many of the newer migrations a ledger has had. */
function appliedIn(folder: string): number {
  const db = new Sqlite(fileIn(folder))
  const tables = db.prepare("SELECT count(*) FROM sqlite_master WHERE name LIKE 'newer\\_%' ESCAPE '\\'").pluck().get()
  db.close()
  return Number(tables)
}

function hasContract(path: string | undefined, number: number): boolean {
  if (path === undefined) return false
  const db = new Sqlite(path, { readonly: true })
  const found = db.prepare('SELECT 1 FROM contracts WHERE id = ?').get(sample(number).id)
  db.close()
  return found !== undefined
}
