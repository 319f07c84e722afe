import { compareNames } from '../ledger/index.ts'
import type { Appraisal } from '../portfolio/index.ts'
import { type Range, rangesTogether } from './amounts.ts'
import type { Invoice } from './invoice.ts'

/** By what payments are put together. Each puts every contract into one group, so the groups add up to the whole. */
export const groupings = ['contract', 'supplier', 'tag', 'cost-centre'] as const
export type Grouping = (typeof groupings)[number]

/** Contracts whose payments are put together. */
export interface Group {
  readonly key: string
  /** Empty for contracts without a tag or without a cost centre. */
  readonly label: string
}

/** What a group's payments come to. */
export interface GroupSum extends Group {
  readonly sum: Range
}

/** The group that a contract belongs to. One with several tags is in a group of just these: 'telefoni, internet'. */
export function groupOf({ record, supplierName }: Appraisal, grouping: Grouping): Group {
  switch (grouping) {
    case 'contract':
      return { key: record.id, label: record.title }
    case 'supplier':
      return { key: supplierName, label: supplierName }
    case 'tag': {
      const label = record.tags.toSorted(compareNames).join(', ')
      return { key: label, label }
    }
    case 'cost-centre':
      return { key: record.costCentre.trim(), label: record.costCentre.trim() }
  }
}

/** What payments come to by group, dearest first. */
export function sumsByGroup(invoices: readonly Invoice[], grouping: Grouping): GroupSum[] {
  const groups = new Map<string, { readonly group: Group; readonly ranges: Range[] }>()
  for (const { of, counts } of invoices) {
    const group = groupOf(of, grouping)
    const known = groups.get(group.key)
    if (known) known.ranges.push(counts)
    else groups.set(group.key, { group, ranges: [counts] })
  }
  return [...groups.values()]
    .map(({ group, ranges }) => ({ ...group, sum: rangesTogether(ranges) }))
    .sort((a, b) => b.sum.least.net - a.sum.least.net || compareNames(a.label, b.label))
}
