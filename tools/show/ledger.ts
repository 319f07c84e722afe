import { randomUUID } from 'node:crypto'
import { exampleContracts } from '../../src/shared/examples/index.ts'
import { fromText } from '../../src/shared/ipc/index.ts'
import type { ContractRecord, Settings } from '../../src/shared/ledger/index.ts'
import { storedDay } from '../../src/shared/portfolio/index.ts'
import type { Language } from '../../src/shared/rules/index.ts'
import { type RunningApp, startHeadless } from '../app-driver/index.ts'

/** The app with a ledger of example contracts, and what that ledger holds. */
export interface ShownLedger {
  readonly app: RunningApp
  readonly language: Language
  /** In the order in which the examples are written. */
  readonly records: readonly ContractRecord[]
  readonly settings: Settings
}

interface LedgerToShow {
  /** An empty folder. */
  readonly data: string
  readonly now: string
  readonly language: Language
}

/**
 * Starts the app without a window on a new ledger, and puts the example contracts into it.
 *
 * @throws Error with one plain sentence where the app can't be started
 */
export async function showExamples({ data, now, language }: LedgerToShow): Promise<ShownLedger> {
  const app = await startHeadless({ data, now, lang: language })
  try {
    const examples = exampleContracts(storedDay(now), language, randomUUID)
    const saved = await app.call('ledger:save-contracts', { contracts: examples, reason: 'examples-added' })
    if (!saved.ok) throw new Error(saved.error.message)
    const loaded = await app.call('ledger:load', undefined)
    if (!loaded.ok) throw new Error(loaded.error.message)
    const ledger = fromText(loaded.value)
    // The page was there before the contracts.
    await app.page.reload()
    const order = new Map(examples.map(({ id }, index) => [id, index]))
    const records = ledger.contracts.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
    return { app, language, records, settings: ledger.settings }
  } catch (error) {
    await app.close()
    throw error
  }
}
