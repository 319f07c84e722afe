import { appendFileSync, chmodSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Facts, factsOfError, plain } from './plain.ts'

/** What happened, for whoever helps. It holds codes, numbers and versions, never what a person typed, nor a path. */
export interface DiagnosisLog {
  /** Writes a line down. Never throws: a disk that is full must not make things worse. */
  note(what: string, facts?: Facts): void
  /** Writes down that something failed: what kind of error it was, and where in the program. */
  fault(what: string, error: unknown, facts?: Facts): void
  /** The last lines, the oldest first. */
  last(most: number): readonly string[]
}

/** Bytes after which a log is put aside; the one put aside before is then gone. */
const mostBytes = 256 * 1024

/** Where a ledger's log lies. */
export const logIn = (dataFolder: string) => join(dataFolder, 'log')

/** @param now this moment in UTC */
export function diagnosisLog(dataFolder: string, now: () => string): DiagnosisLog {
  const file = join(logIn(dataFolder), 'varsel.log')
  const older = join(logIn(dataFolder), 'varsel.1.log')
  const note = (what: string, facts: Facts = {}) => {
    const line = JSON.stringify({ at: now(), what: plain(what), ...facts })
    try {
      mkdirSync(logIn(dataFolder), { recursive: true, mode: 0o700 })
      const size = statSync(file, { throwIfNoEntry: false })?.size
      if (size !== undefined && size + line.length > mostBytes) renameSync(file, older)
      appendFileSync(file, `${line}\n`, { mode: 0o600 })
      if (size === undefined) chmodSync(file, 0o600)
    } catch {}
  }
  return {
    note,
    fault: (what, error, facts) => note(what, { ...facts, ...factsOfError(error) }),
    last(most) {
      const lines = [older, file].flatMap((path) => {
        try {
          return readFileSync(path, 'utf8').split('\n').filter(Boolean)
        } catch {
          return []
        }
      })
      return lines.slice(-most)
    },
  }
}
