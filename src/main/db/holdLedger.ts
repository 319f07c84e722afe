import type { Settings } from '../../shared/ledger/index.ts'
import { LedgerError } from './ledgerError.ts'
import type { LedgerStore } from './ledgerStore.ts'
import { type LedgerOptions, openLedger } from './sqliteLedger.ts'

/** A ledger that is opened when it is first needed, so that the window can say what is wrong where it can't be. */
export interface LedgerHolder {
  /**
   * The open ledger. Where opening failed, the next call tries again.
   *
   * @throws LedgerError as `openDatabase` does
   */
  open(): LedgerStore
  /** Lets go of the file, if it is open. */
  close(): void
}

/** @example holdLedger({ folder, migrations, now: () => clock.now() }).open().load() */
export function holdLedger(options: LedgerOptions): LedgerHolder {
  let ledger: LedgerStore | null = null
  return {
    open() {
      ledger ??= openLedger(options)
      return ledger
    },
    close() {
      ledger?.close()
      ledger = null
    },
  }
}

/** The settings of a ledger; null where it can't be opened, which the window tells. */
export function settingsOf(ledger: LedgerHolder): Settings | null {
  try {
    return ledger.open().settings()
  } catch (error) {
    if (error instanceof LedgerError) return null
    throw error
  }
}
