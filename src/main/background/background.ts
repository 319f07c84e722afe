import { Worker } from 'node:worker_threads'
import { AppError } from '../../shared/ipc/result.ts'
import type { Job, ResultOf } from './jobs.ts'

/** Does what takes long in a thread of its own, so that neither the window nor a reminder waits for it. */
export interface Background {
  /**
   * Does a job.
   *
   * @throws AppError `too-much` where it needs more memory than it is given; an error for what nobody foresaw
   */
  run<Of extends Job>(job: Of): Promise<ResultOf<Of>>
}

/** Megabytes that a job may take: some 10,000 contracts with a year's payments as XLSX. */
const mostMemory = 2048

/**
 * @param script the file of `worker.ts`, as it is built
 * @example background('out/main/background.js').run({ kind: 'read-ledger', path })
 */
export function background(script: string): Background {
  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        const worker = new Worker(script, { workerData: job, resourceLimits: { maxOldGenerationSizeMb: mostMemory } })
        worker.once('message', (result) => {
          resolve(result)
          void worker.terminate()
        })
        worker.once('error', (error) => reject(isMemory(error) ? tooMuch(error) : error))
        worker.once('exit', () => reject(new Error('The job ended without a result.')))
      }),
  }
}

function isMemory(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  // A text longer than any can be is memory that is not there, too.
  return ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') || error instanceof RangeError
}

const tooMuch = (cause: unknown) => new AppError('too-much', 'There is more of it than fits into memory.', { cause })
