import type { ContractRecord } from '../../../../shared/ledger/index.ts'
import { type Appraisal, appraise } from '../../../../shared/portfolio/index.ts'
import type { Context } from '../../../../shared/rules/index.ts'
import { type FieldFault, isMissing } from '../../../parts/form/faults.ts'
import { lineOfFault } from './faults.ts'
import type { Drafted } from './recordOf.ts'

/** What can be said of a contract while it is being typed. */
export type Preview =
  /** Not enough is entered, or something is wrong: the fields, in order. */
  | { readonly kind: 'waiting'; readonly missing: readonly string[]; readonly wrong: readonly string[] }
  /** What the rules make of it; without the lines that are not whole yet. */
  | { readonly kind: 'result'; readonly of: Appraisal; readonly unfinishedLines: readonly number[] }

/** Fields that no result hangs on. */
const besides = ['title', 'supplierName', 'contactEmail', 'lookAgainOn']

/** What the rules make of a draft so far. Lines that cannot be read yet are left out, and told. */
export function previewOf({ record, faults, lineAt }: Drafted, context: Context): Preview {
  const inTerms = faults.filter(({ path }) => !besides.includes(path))
  const outside = inTerms.filter((fault) => lineOfFault(fault) === null)
  if (outside.length > 0) {
    const paths = (some: readonly FieldFault[]) => some.map(({ path }) => path)
    return {
      kind: 'waiting',
      missing: paths(outside.filter(isMissing)),
      wrong: paths(outside.filter((fault) => !isMissing(fault))),
    }
  }
  const unfinishedLines = [...new Set(inTerms.map(lineOfFault).filter((index) => index !== null))]
  return { kind: 'result', of: appraise(without(record, unfinishedLines, lineAt), context), unfinishedLines }
}

function without(record: ContractRecord, unfinished: readonly number[], lineAt: readonly number[]): ContractRecord {
  if (unfinished.length === 0) return record
  const lines = (record.terms.lines ?? []).filter((_, index) => !unfinished.includes(lineAt[index] ?? -1))
  return { ...record, terms: { ...record.terms, lines } }
}
