import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { background } from '../../src/main/background/index.ts'
import { temporaryFolder } from './ledger/temporary.ts'

const job = (path: string) => ({ kind: 'read-ledger', path }) as const

/** A worker that does as it is told. */
function worker(script: string): string {
  const path = join(temporaryFolder(), 'worker.mjs')
  writeFileSync(path, `import { parentPort } from 'node:worker_threads'\n${script}`)
  return path
}

test('a job gives its result', async () => {
  const path = worker('parentPort.postMessage({ refusal: { reason: "damaged", faults: [], more: 0 } })')
  expect(await background(path).run(job('x'))).toMatchObject({ refusal: { reason: 'damaged' } })
})

test('one that needs more memory than there is for it ends, and that is said; the program goes on', async () => {
  const path = worker('throw new RangeError("Invalid string length")')
  await expect(background(path).run(job('x'))).rejects.toMatchObject({ code: 'too-much' })
})

test('one that fails, or ends without a word, is an error', async () => {
  await expect(background(worker('throw new Error("broken")')).run(job('x'))).rejects.toThrow('broken')
  await expect(background(worker('')).run(job('x'))).rejects.toThrow('without a result')
})
