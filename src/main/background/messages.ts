import type { Job, Jobs } from './jobs.ts'
import type { JobLimits } from './limits.ts'

/** What the main process sends to the process of a job. */
export interface JobAsked {
  readonly job: Job
  readonly limits: JobLimits
}

/** What it sends back, once. */
export type JobEnd =
  | { readonly result: Jobs[keyof Jobs]['result'] }
  | { readonly error: unknown }
  | { readonly tooMuch: true }
