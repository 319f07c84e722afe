import { Worker } from 'node:worker_threads'
import { AppError } from '../../shared/ipc/result.ts'
import type { Job, ResultOf } from './jobs.ts'

/** Does what takes long in a thread of its own, so that neither the window nor a reminder waits for it. */
export interface Background {
  /**
   * Does a job.
   *
   * @throws AppError `too-much` where it needs more memory or time than it is given; an error for what nobody foresaw
   */
  run<Of extends Job>(job: Of): Promise<ResultOf<Of>>
}

/** What a job may take. */
export interface JobLimits {
  /** Megabytes of its own objects. */
  readonly objects: number
  /** Megabytes by which the whole program may grow meanwhile: what is unpacked does not count as objects. */
  readonly program: number
  readonly seconds: number
}

const limits: Readonly<Record<Job['kind'], JobLimits>> = {
  // Some 10,000 contracts with a year's payments as XLSX.
  tables: { objects: 2048, program: 8192, seconds: 600 },
  'read-ledger': { objects: 2048, program: 8192, seconds: 600 },
  // A table of the most rows, columns and letters; a workbook of more ends here.
  'read-table': { objects: 1024, program: 2048, seconds: 60 },
  'read-text': { objects: 512, program: 1024, seconds: 60 },
}

/** How often it is looked at what a job has taken, in milliseconds. */
const lookEvery = 100

/**
 * @param script the file of `worker.ts`, as it is built
 * @example background('out/main/background.js').run({ kind: 'read-ledger', path })
 */
export function background(script: string, limitsOf: Readonly<Record<Job['kind'], JobLimits>> = limits): Background {
  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        const { objects, program, seconds } = limitsOf[job.kind]
        const worker = new Worker(script, { workerData: job, resourceLimits: { maxOldGenerationSizeMb: objects } })
        const watch = watched(program, seconds, () => {
          reject(tooMuch(undefined))
          void worker.terminate()
        })
        worker.once('message', (result) => {
          resolve(result)
          void worker.terminate()
        })
        worker.once('error', (error) => reject(isMemory(error) ? tooMuch(error) : error))
        worker.once('exit', () => {
          clearInterval(watch)
          reject(new Error('The job ended without a result.'))
        })
      }),
  }
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

const tooMuch = (cause: unknown) =>
  new AppError('too-much', 'It takes more memory or time than there is for it.', { cause })
