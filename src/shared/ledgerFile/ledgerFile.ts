import type { ContractRecord, LedgerContents, OwnTermsSet, Scenario, Settings } from '../ledger/index.ts'

/** By this a file says what it is. */
export const ledgerFormat = 'varsel-ledger'

/** The version of the format that this app writes, and the newest that it reads. */
export const ledgerFileVersion = 2

/** The whole ledger in one file; `docs/ledger-file.md` describes it. What became of reminders, and the journal, stay. */
export interface LedgerFile {
  readonly format: typeof ledgerFormat
  readonly version: typeof ledgerFileVersion
  /** The moment at which it was written, in UTC. */
  readonly exportedAt: string
  readonly settings: Settings
  readonly contracts: readonly ContractRecord[]
  readonly ownTerms: readonly OwnTermsSet[]
  readonly scenarios: readonly Scenario[]
}

/**
 * A ledger as it goes out to a file.
 *
 * @param exportedAt this moment in UTC: `2026-11-21T09:30:00.000Z`
 */
export function ledgerFileOf(
  { settings, contracts, ownTerms, scenarios }: Omit<LedgerContents, 'history'>,
  exportedAt: string,
): LedgerFile {
  return {
    format: ledgerFormat,
    version: ledgerFileVersion,
    exportedAt,
    settings: onComputer(settings, { startAtLogin: null, calendarFolder: null }),
    contracts,
    ownTerms,
    scenarios,
  }
}

/** A ledger file as text. */
export const ledgerFileText = (file: LedgerFile): string => `${JSON.stringify(file, null, 1)}\n`

/** The settings of a file as they are taken into a ledger: what belongs to the computer stays as it is there. */
export function settingsFrom({ settings }: Pick<LedgerFile, 'settings'>, current: Settings): Settings {
  return onComputer(settings, current.reminders)
}

/** Settings with what belongs to the computer: whether the app starts at login there, and a folder on it. */
function onComputer(
  settings: Settings,
  { startAtLogin, calendarFolder }: Pick<Settings['reminders'], 'startAtLogin' | 'calendarFolder'>,
): Settings {
  return { ...settings, reminders: { ...settings.reminders, startAtLogin, calendarFolder } }
}
