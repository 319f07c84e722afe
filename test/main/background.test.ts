import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { background } from '../../src/main/background/index.ts'
import { inThread } from '../../src/main/background/thread.ts'
import { utilityProcess } from '../../tools/chromium-host/utilityProcess.ts'
import { PROJECT } from '../../tools/launch/project.ts'
import { temporaryFolder } from './ledger/temporary.ts'

const limits = { objects: 256, program: 200, seconds: 20 }
const asked = { job: { kind: 'read-ledger', path: 'x' }, limits } as const

function written(script: string): string {
  const path = join(temporaryFolder(), 'script.mjs')
  writeFileSync(path, script)
  return path
}

/** The end of a job whose thread does as it is told. */
const threadOf = (script: string, its = asked) =>
  inThread(written(`import { parentPort } from 'node:worker_threads'\n${script}`), its)

/** The end of a job whose process does as it is told. */
const processOf = (script: string) =>
  background(() => utilityProcess.fork(written(script))).run({ kind: 'read-ledger', path: 'x' })

test('a job gives its result', async () => {
  const path = join(temporaryFolder(), 'andet.json')
  writeFileSync(path, '{}')
  const jobs = background(() => utilityProcess.fork(join(PROJECT, 'src/main/background/worker.ts')))
  expect(await jobs.run({ kind: 'read-ledger', path })).toMatchObject({ refusal: { reason: 'unknown-kind' } })
})

test('one that needs more memory or time than there is for it ends, and that is said', async () => {
  expect(await threadOf('throw new RangeError("Invalid string length")')).toEqual({ tooMuch: true })
  expect(await threadOf('const kept = []; for (;;) kept.push({ at: kept.length })')).toEqual({ tooMuch: true })
  const unpacked = 'globalThis.kept = []; setInterval(() => kept.push(Buffer.alloc(2 ** 24, 1)))'
  expect(await threadOf(unpacked)).toEqual({ tooMuch: true })
  const forever = { ...asked, limits: { ...limits, seconds: 0.2 } }
  expect(await threadOf('setInterval(() => {}, 1000)', forever)).toEqual({ tooMuch: true })
})

test('one that takes its whole process along does so alone: the program goes on, and that is said', async () => {
  await expect(processOf('process.kill(process.pid, "SIGTRAP")')).rejects.toMatchObject({ code: 'too-much' })
})

test('one that fails, or ends without a word, is an error', async () => {
  expect(await threadOf('throw new Error("broken")')).toMatchObject({ error: { message: 'broken' } })
  expect(await threadOf('')).toMatchObject({ error: { message: 'The job ended without a result.' } })
  await expect(processOf('process.exit(0)')).rejects.toThrow('without a result')
  const failing =
    'process.parentPort.once("message", () => process.parentPort.postMessage({ error: new Error("broken") }))'
  await expect(processOf(failing)).rejects.toThrow('broken')
})

test('a job that can’t be done fails, and not for want of memory or time', async () => {
  const jobs = background(() => utilityProcess.fork(join(PROJECT, 'src/main/background/worker.ts')))
  const failed = await jobs.run({ kind: 'tables', csv: 'contracts', contracts: null } as never).catch((error) => error)
  expect(failed).toBeDefined()
  expect(failed).not.toMatchObject({ code: 'too-much' })
})
