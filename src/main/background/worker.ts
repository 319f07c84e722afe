/** A process for one job: its main thread looks after the thread that does it. */
import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import type { JobAsked } from './messages.ts'
import { inThread } from './thread.ts'

if (isMainThread) {
  process.parentPort.once('message', async ({ data }) => {
    process.parentPort.postMessage(await inThread(import.meta.filename, data as JobAsked))
  })
} else {
  const { doJob } = await import('./jobs.ts')
  parentPort?.postMessage(await doJob(workerData))
}
