import type { Job } from './jobs.ts'

/** What a job may take. */
export interface JobLimits {
  /** Megabytes of its own objects. */
  readonly objects: number
  /** Megabytes by which its whole process may grow: what is unpacked does not count as objects. */
  readonly program: number
  readonly seconds: number
}

export const jobLimits: Readonly<Record<Job['kind'], JobLimits>> = {
  // Some 10,000 contracts with a year's payments as XLSX.
  tables: { objects: 2048, program: 8192, seconds: 600 },
  'read-ledger': { objects: 2048, program: 8192, seconds: 600 },
  // A table of the most rows, columns and letters; a workbook of more ends here.
  'read-table': { objects: 1024, program: 2048, seconds: 60 },
  // Many times what the largest ledger takes from a slow disk.
  inspect: { objects: 512, program: 2048, seconds: 1800 },
  'inspect-all': { objects: 512, program: 2048, seconds: 600 },
  // Some 10,000 contracts with a long journal.
  'check-ledger': { objects: 2048, program: 8192, seconds: 600 },
  'read-text': { objects: 512, program: 1024, seconds: 60 },
}
