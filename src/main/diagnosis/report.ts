import { arch, release, totalmem } from 'node:os'
import type { LedgerStore } from '../db/index.ts'
import type { DiagnosisLog } from './log.ts'

interface Of {
  /** The version of the app. */
  readonly version: string
  /** This moment in UTC. */
  readonly now: string
  readonly language: string
  /** Of the ledger; the code of what is wrong where it can't be opened. */
  readonly ledger: ReturnType<LedgerStore['figures']> | { readonly error: string }
  /** When the newest backup was taken; null where there is none. */
  readonly backupAt: string | null
  readonly log: DiagnosisLog
}

/** How many lines of the log are told. */
const mostLines = 60

/** What whoever helps needs to know, as text: versions, sizes, counts and the log's last lines; nothing that was typed. */
export function diagnosisText({ version, now, language, ledger, backupAt, log }: Of): string {
  const { electron, chrome, node } = process.versions
  const facts = {
    varsel: version,
    at: now,
    system: `${process.platform} ${release()} ${arch()}`,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    electron: electron ?? 'none',
    chromium: chrome ?? 'none',
    node,
    sqlite: 'sqlite' in ledger ? ledger.sqlite : 'unknown',
    language,
    backupAt: backupAt ?? 'none',
    ...('error' in ledger
      ? { ledger: ledger.error }
      : { ledgerBytes: ledger.bytes, migrations: ledger.migrations, ...ledger.counts }),
  }
  const lines = Object.entries(facts).map(([name, value]) => `${name}: ${value}`)
  return ['Varsel', ...lines, '', ...log.last(mostLines)].join('\n')
}
