/** A process for one job: its main thread looks after the thread that does it. */
import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import type { JobAsked } from './messages.ts'
import { inThread } from './thread.ts'

if (isMainThread) {
  process.parentPort.once('message', async ({ data }) => {
    process.parentPort.postMessage(await inThread(import.meta.filename, data as JobAsked))
  })
} else {
  // pdfjs lets promises of its own fail unseen in a damaged file; what it answers all the same is what counts.
  process.on('unhandledRejection', () => {})
  const { doJob } = await import('./jobs.ts')
  parentPort?.postMessage(await doJob(workerData))
}
