import { statSync } from 'node:fs'
import type { Background } from '../background/index.ts'
import { type Inspected, type Inspection, inspect } from './inspect.ts'

/** Up to this many bytes a file is read through faster than a process is started for it. */
const small = 8 * 2 ** 20

/** Reads a backup through: a small one at once, in some hundredths of a second, another beside the app. */
export async function readThrough(
  path: string,
  its: Omit<Inspection, 'path' | 'isThorough'>,
  jobs: Pick<Background, 'run'>,
): Promise<Inspected> {
  const inspection: Inspection = { ...its, path, isThorough: true }
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  return size <= small ? inspect(inspection) : jobs.run({ ...inspection, kind: 'inspect' })
}
