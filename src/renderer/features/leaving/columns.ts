import type { Appraisal } from '../../../shared/portfolio/index.ts'
import { isRecurring, type LeavingTopic, type Ore } from '../../../shared/rules/index.ts'
import type { Sums } from './sums.ts'

/** A column of amounts in the table of several contracts. */
export interface Column {
  readonly name: 'toPay' | 'clawback' | 'total' | 'unused' | 'hardware' | 'within' | 'stay' | 'saved'
  readonly topic: LeavingTopic
  /** Null where it is not known. */
  readonly sum: (sums: Sums) => Ore | null
}

const all: readonly Column[] = [
  { name: 'toPay', topic: 'to-pay', sum: ({ toPay }) => toPay },
  { name: 'clawback', topic: 'clawback', sum: ({ clawback }) => clawback },
  { name: 'total', topic: 'total', sum: ({ total }) => total },
  { name: 'unused', topic: 'unused', sum: ({ paidUnused }) => paidUnused },
  { name: 'hardware', topic: 'hardware', sum: ({ hardware }) => hardware },
  { name: 'within', topic: 'horizon', sum: ({ within }) => within },
  { name: 'stay', topic: 'horizon', sum: ({ staying }) => staying },
  { name: 'saved', topic: 'horizon', sum: ({ staying, within }) => staying - within },
]

/** The columns that mean something to these contracts: no discount without discounts, no hardware without any. */
export function columnsFor(appraisals: readonly Appraisal[]): readonly Column[] {
  const lines = appraisals.flatMap(({ contract }) => contract.lines).filter(isRecurring)
  const hasDiscount = lines.some(({ discount }) => discount > 0)
  const hasHardware = lines.some(({ kind }) => kind === 'hardware')
  return all.filter(({ name }) => {
    if (name === 'clawback' || name === 'total') return hasDiscount
    return name !== 'hardware' || hasHardware
  })
}
