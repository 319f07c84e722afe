import { type ContractRecord, compareNames, type Settings } from '../../shared/ledger/index.ts'
import { type Appraisal, appraise, contextOf } from '../../shared/portfolio/index.ts'
import type { Context } from '../../shared/rules/index.ts'
import { inOrder } from './inOrder.ts'
import { keepEach } from './keepEach.ts'
import { keepLast } from './keepLast.ts'
import { useLedger } from './ledger.ts'

/** Before the main process has said which day it is. */
const unknownDay = '1970-01-01'

/** What the rules reckon from now: today, and the index table. */
export function useRulesContext(): Context {
  const today = useLedger(({ info }) => info?.today ?? unknownDay)
  const netPriceIndex = useLedger(({ settings }) => settings.netPriceIndex)
  return contextFor(today, netPriceIndex)
}

/** All contracts with what the rules make of them, by title. */
export function useAppraisals(): readonly Appraisal[] {
  const contracts = useLedger(({ contracts }) => contracts)
  return appraisalsOf(contracts, useRulesContext())
}

/** The same at this moment, for what need not follow each change. */
export function appraisalsNow(): readonly Appraisal[] {
  const { contracts, info, settings } = useLedger.getState()
  return appraisalsOf(contracts, contextFor(info?.today ?? unknownDay, settings.netPriceIndex))
}

/** One contract with what the rules make of it; null where it is gone. */
export function useAppraisal(id: string): Appraisal | null {
  const record = useLedger(({ contracts }) => contracts.get(id))
  const context = useRulesContext()
  return record === undefined ? null : appraisalOf(record, context)
}

/** Records never change, so each is appraised once for a context. */
const appraisalOf = keepEach(appraise)

/** The context of a day and an index table. */
const contextFor = keepLast((today: string, netPriceIndex: Settings['netPriceIndex']) =>
  contextOf(today, { netPriceIndex }),
)

let lastInOrder: readonly Appraisal[] = []

/** The contracts appraised, by title. */
const appraisalsOf = keepLast((contracts: ReadonlyMap<string, ContractRecord>, context: Context) => {
  const all = Array.from(contracts.values(), (record) => appraisalOf(record, context))
  lastInOrder = inOrder(lastInOrder, all, (a, b) => compareNames(a.record.title, b.record.title))
  return lastInOrder
})
