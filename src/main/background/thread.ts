import { Worker } from 'node:worker_threads'
import type { JobAsked, JobEnd } from './messages.ts'

/** How often it is looked at what a job has taken, in milliseconds. */
const lookEvery = 100

/**
 * Does a job in a thread of this process, and looks after what it takes.
 *
 * @param script takes the job as its `workerData` and posts the result
 */
export function inThread(script: string, { job, limits }: JobAsked): Promise<JobEnd> {
  return new Promise((resolve) => {
    const worker = new Worker(script, { workerData: job, resourceLimits: { maxOldGenerationSizeMb: limits.objects } })
    const watch = watched(limits.program, limits.seconds, () => resolve({ tooMuch: true }))
    worker.once('message', (result) => resolve({ result }))
    worker.once('error', (error) => resolve(isMemory(error) ? { tooMuch: true } : { error }))
    worker.once('exit', () => {
      clearInterval(watch)
      resolve({ error: new Error('The job ended without a result.') })
    })
  })
}

/** Looks from time to time, and says once when it has become too much. */
function watched(megabytes: number, seconds: number, isTooMuch: () => void): NodeJS.Timeout {
  const before = process.memoryUsage.rss()
  const until = performance.now() + seconds * 1000
  const watch = setInterval(() => {
    const grown = (process.memoryUsage.rss() - before) / 2 ** 20
    if (grown <= megabytes && performance.now() <= until) return
    clearInterval(watch)
    isTooMuch()
  }, lookEvery)
  return watch
}

function isMemory(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  // A text longer than any can be is memory that is not there, too.
  return ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') || error instanceof RangeError
}
