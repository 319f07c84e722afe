import { expect } from 'vitest'
import { exampleContracts } from '../../../src/shared/examples/index.ts'
import { fromText } from '../../../src/shared/ipc/index.ts'
import type { ContractRecord, LedgerContents } from '../../../src/shared/ledger/index.ts'
import { parseDay } from '../../../src/shared/rules/index.ts'
import type { RunningApp } from '../../../tools/app-driver/index.ts'

/** The day on which the specs' examples are laid out. */
export const today = '2026-11-21'

/** The example contracts as of that day, in Danish. */
export function examples(): ContractRecord[] {
  return exampleContracts(parseDay(today) as number, 'da', () => crypto.randomUUID())
}

/** Puts contracts into the ledger of a running app, and shows them. */
export async function seed(app: RunningApp, contracts: readonly ContractRecord[] = examples()): Promise<void> {
  const answer = await app.call('ledger:save-contracts', { contracts: contracts as never })
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  await app.page.reload()
  await app.page.getByRole('heading', { level: 1 }).waitFor()
}

/** All that the ledger of a running app holds. */
export async function ledgerOf(app: RunningApp): Promise<LedgerContents> {
  const answer = await app.call('ledger:load', undefined)
  if (!answer.ok) throw new Error(JSON.stringify(answer.error))
  return fromText(answer.value)
}

/** Waits for the check of reminders with which an app starts once its window has its first screen. */
export async function checkedAtStart(app: RunningApp): Promise<void> {
  await expect.poll(() => app.call('reminders:state', undefined)).not.toMatchObject({ value: { checkedAt: null } })
}
