import { useMemo } from 'react'
import type { ContractRecord } from '../../shared/ledger/index.ts'
import { type Appraisal, appraise, contextOf } from '../../shared/portfolio/index.ts'
import type { Context } from '../../shared/rules/index.ts'
import { useLedger } from './ledger.ts'

/** What the rules reckon from now: today, and the index table. */
export function useRulesContext(): Context {
  const today = useLedger(({ info }) => info?.today ?? '1970-01-01')
  const settings = useLedger(({ settings }) => settings)
  return useMemo(() => contextFor(today, settings), [today, settings])
}

/** All contracts with what the rules make of them, by title. */
export function useAppraisals(): readonly Appraisal[] {
  const contracts = useLedger(({ contracts }) => contracts)
  const context = useRulesContext()
  return useMemo(() => {
    const appraisals = [...contracts.values()].map((record) => appraisalOf(record, context))
    return appraisals.sort((a, b) => a.record.title.localeCompare(b.record.title))
  }, [contracts, context])
}

/** One contract with what the rules make of it; null where it is gone. */
export function useAppraisal(id: string): Appraisal | null {
  const record = useLedger(({ contracts }) => contracts.get(id))
  const context = useRulesContext()
  return record === undefined ? null : appraisalOf(record, context)
}

const known = new WeakMap<ContractRecord, { readonly context: Context; readonly appraisal: Appraisal }>()

/** Records never change, so each is appraised once for a context. */
function appraisalOf(record: ContractRecord, context: Context): Appraisal {
  const before = known.get(record)
  if (before?.context === context) return before.appraisal
  const appraisal = appraise(record, context)
  known.set(record, { context, appraisal })
  return appraisal
}

let lastContext: { today: string; settings: unknown; context: Context } | null = null

/** The same context for the same day and settings, whichever screen asks, so that nothing is appraised twice. */
function contextFor(today: string, settings: Parameters<typeof contextOf>[1]): Context {
  if (lastContext?.today !== today || lastContext.settings !== settings.netPriceIndex) {
    lastContext = { today, settings: settings.netPriceIndex, context: contextOf(today, settings) }
  }
  return lastContext.context
}
