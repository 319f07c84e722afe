import { AppError } from '../../shared/ipc/result.ts'
import type { Job, ResultOf } from './jobs.ts'
import { type JobLimits, jobLimits } from './limits.ts'
import type { JobAsked, JobEnd } from './messages.ts'

/** Does what takes long beside the main process, so that neither the window nor a reminder waits for it. */
export interface Background {
  /**
   * Does a job.
   *
   * @param signal gives it up
   * @throws AppError `given-up`; `too-much` where it needs more memory or time than it is given; an error for what nobody foresaw
   */
  run<Of extends Job>(job: Of, signal?: AbortSignal): Promise<ResultOf<Of>>
}

/** A process for one job: what is used here of Electron's `UtilityProcess`. */
export interface JobProcess {
  postMessage(message: JobAsked): void
  once(event: 'message', listener: (end: JobEnd) => void): unknown
  once(event: 'exit', listener: (code: number) => void): unknown
  on(event: 'error', listener: () => void): unknown
  kill(): boolean
}

/**
 * A process for each job, for one that runs out of memory takes all of its process along.
 *
 * @param fork starts `worker.ts`, as it is built
 * @example background(() => utilityProcess.fork('out/main/background.js')).run({ kind: 'read-ledger', path })
 */
export function background(
  fork: () => JobProcess,
  limitsOf: Readonly<Record<Job['kind'], JobLimits>> = jobLimits,
): Background {
  return {
    run: (job, signal) =>
      new Promise((resolve, reject) => {
        const limits = limitsOf[job.kind]
        const child = fork()
        child.once('message', (end) => {
          if ('result' in end) resolve(end.result as never)
          else reject('error' in end ? end.error : tooMuch())
          child.kill()
        })
        signal?.addEventListener('abort', () => {
          reject(new AppError('given-up', 'It was given up.'))
          child.kill()
        })
        // What is fatal is told here first, and then as the end.
        child.on('error', () => {})
        child.once('exit', (code) => reject(code === 0 ? new Error('The job ended without a result.') : tooMuch()))
        child.postMessage({ job, limits })
      }),
  }
}

const tooMuch = () => new AppError('too-much', 'It takes more memory or time than there is for it.')
