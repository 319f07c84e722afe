import { powerMonitor } from 'electron'
import { LedgerError } from '../db/index.ts'
import type { ReminderKeeper } from './keeper.ts'

/** How often it is asked whether the wall clock has come to an hour without a check, in milliseconds. */
const pulse = 30_000

/**
 * Has the keeper check at start, when the computer wakes or is unlocked, and every hour by the wall clock, midnight
 * among them. It beats in the main process, which no hidden window slows down; a pulse that comes late, or that sleep
 * swallowed, is made up for by the next, since each asks for the hour and none counts to it.
 *
 * @returns stops it
 */
export function startHeart(keeper: Pick<ReminderKeeper, 'beat' | 'checkNow'>): () => void {
  const quietly = (work: () => Promise<void>) => () =>
    void work().catch((error: unknown) => {
      // The window says what is wrong with the ledger, and that there was no check.
      if (!(error instanceof LedgerError)) console.error('A check of reminders failed:', error)
    })
  const checkNow = quietly(keeper.checkNow)
  const timer = setInterval(quietly(keeper.beat), pulse)
  powerMonitor.on('resume', checkNow)
  powerMonitor.on('unlock-screen', checkNow)
  checkNow()
  return () => {
    clearInterval(timer)
    powerMonitor.off('resume', checkNow)
    powerMonitor.off('unlock-screen', checkNow)
  }
}
