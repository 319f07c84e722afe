import type { ContractRecord, Settings } from '../../shared/ledger/index.ts'
import { type Appraisal, appraise, contextOf } from '../../shared/portfolio/index.ts'
import type { Context } from '../../shared/rules/index.ts'
import { keepLast } from './keepLast.ts'
import { useLedger } from './ledger.ts'

/** What the rules reckon from now: today, and the index table. */
export function useRulesContext(): Context {
  const today = useLedger(({ info }) => info?.today ?? '1970-01-01')
  const netPriceIndex = useLedger(({ settings }) => settings.netPriceIndex)
  return contextFor(today, netPriceIndex)
}

/** All contracts with what the rules make of them, by title. */
export function useAppraisals(): readonly Appraisal[] {
  const contracts = useLedger(({ contracts }) => contracts)
  return appraisalsOf(contracts, useRulesContext())
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

/** The context of a day and an index table. */
const contextFor = keepLast((today: string, netPriceIndex: Settings['netPriceIndex']) =>
  contextOf(today, { netPriceIndex }),
)

/** The contracts appraised, by title. */
const appraisalsOf = keepLast((contracts: ReadonlyMap<string, ContractRecord>, context: Context) =>
  [...contracts.values()]
    .map((record) => appraisalOf(record, context))
    .sort((a, b) => a.record.title.localeCompare(b.record.title)),
)
