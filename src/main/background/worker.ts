/** Runs beside the main process, one job long. */
import { parentPort, workerData } from 'node:worker_threads'
import { doJob, type Job } from './jobs.ts'

parentPort?.postMessage(await doJob(workerData as Job))
