import { compareNames } from '../../../shared/ledger/index.ts'
import { type Appraisal, contractStates, type Standing, standingOf } from '../../../shared/portfolio/index.ts'
import type { Context } from '../../../shared/rules/index.ts'
import type { Found } from '../../state/search.ts'

/** The columns that the table can be sorted by. */
export const columns = ['contract', 'supplier', 'status', 'monthly', 'year', 'sendBy', 'earliestEnd'] as const
export type Column = (typeof columns)[number]

export interface Sorting {
  readonly column: Column
  readonly descending: boolean
}

/** A row of the table: a contract, and where it stands. */
export interface Row extends Standing {
  readonly of: Appraisal
}

export function rowOf(of: Appraisal, context: Context): Row {
  return { of, ...standingOf(of, context) }
}

/** The order in which contracts stand where none is chosen and nothing is looked for. */
export const byName: Sorting = { column: 'contract', descending: false }

/** Rows in the order of how well they were found; equals stay as they are. */
export function bestFirst(rows: readonly Row[], found: Found): Row[] {
  const rank = ({ of }: Row) => found?.get(of.record.id)?.rank ?? 0
  return rows.toSorted((a, b) => rank(a) - rank(b))
}

/**
 * Rows in order; what is unknown comes last either way, and equals by name.
 *
 * @param rows by name
 */
export function sorted(rows: readonly Row[], { column, descending }: Sorting): readonly Row[] {
  if (column === 'contract') return descending ? rows.toReversed() : rows
  const sign = descending ? -1 : 1
  return rows.toSorted((a, b) => {
    const x = sortValue(a, column)
    const y = sortValue(b, column)
    if (x === null || y === null) return Number(x === null) - Number(y === null)
    return sign * (typeof x === 'string' ? compareNames(x, String(y)) : x - Number(y))
  })
}

function sortValue({ of, state, sendBy, end }: Row, column: Exclude<Column, 'contract'>): string | number | null {
  switch (column) {
    case 'supplier':
      return of.supplierName
    case 'status':
      return contractStates.indexOf(state)
    case 'monthly':
      return of.evaluation.totals.monthlyNet
    case 'year':
      return of.evaluation.totals.yearNet
    case 'sendBy':
      return sendBy
    case 'earliestEnd':
      return end
  }
}
