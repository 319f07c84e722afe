import { useEffect, useState } from 'react'
import type { CheckUp, CheckUpProgress } from '../../../shared/diagnosis/index.ts'

/** The check-up that runs or ran, while one is on the screen; leaving it gives it up. */
export function useCheckUp() {
  const [progress, setProgress] = useState<CheckUpProgress | null>(null)
  const [outcome, setOutcome] = useState<CheckUp | 'given-up' | 'failed' | null>(null)
  useEffect(() => {
    const stop = window.varsel.on('check-up:progress', (its) => setProgress((known) => known && its))
    return () => {
      stop()
      void window.varsel.call('check-up:give-up')
    }
  }, [])
  const run = async () => {
    setOutcome(null)
    setProgress({ part: 'ledger', done: 0, of: 1 })
    const answer = await window.varsel.call('check-up:run')
    setProgress(null)
    setOutcome(answer.ok ? answer.value : answer.error.code === 'given-up' ? 'given-up' : 'failed')
  }
  return { progress, outcome, run: () => void run(), giveUp: () => void window.varsel.call('check-up:give-up') }
}
