import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Language } from '../../src/shared/rules/index.ts'
import { ensureBuilt } from '../launch/build.ts'
import { type ShownLedger, showExamples } from './ledger.ts'

/** Runs a tool; what goes wrong is one plain sentence, or the whole error where `VARSEL_DEBUG` is set. */
export async function runTool(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    console.error(process.env.VARSEL_DEBUG ? error : error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}

/** Builds the app if need be, opens it on a new ledger with example contracts, and leaves nothing behind. */
export async function withExamples(
  options: { readonly now: string; readonly language: Language },
  work: (shown: ShownLedger) => Promise<void>,
): Promise<void> {
  await ensureBuilt()
  const data = mkdtempSync(join(tmpdir(), 'varsel-examples-'))
  try {
    const shown = await showExamples({ data, ...options })
    try {
      await work(shown)
    } finally {
      await shown.app.close()
    }
  } finally {
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}
