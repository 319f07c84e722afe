import { writeAmount, writeDate, writePercentage } from '../../../../shared/input/index.ts'
import type { OwnTermsSet } from '../../../../shared/ledger/index.ts'
import type { BlockJson, Language } from '../../../../shared/rules/index.ts'
import { blockFields } from './blockFields.ts'
import type { BlockDraft, TermsDraft } from './draft.ts'

/**
 * A set of own terms as it stands in the editor, in a language. The inverse of `readTerms`: what one makes of the
 * other is the same set again.
 */
export function draftOf({ id, supplierName, notes, terms }: OwnTermsSet, language: Language): TermsDraft {
  return {
    id,
    name: terms.name,
    supplierName,
    dated: terms.dated === undefined ? '' : writeDate(terms.dated, language),
    notes,
    clauses: terms.clauses.map(({ ref, heading = '', says = '', blocks = [] }, key) => ({
      ...{ key, ref, heading, says },
      blocks: blocks.map((block, index) => blockDraft(block, index, language)),
    })),
  }
}

function blockDraft(block: BlockJson, key: number, language: Language): BlockDraft {
  const { kind, ...given } = block
  const values: Readonly<Record<string, unknown>> = block.kind === 'notice-period' ? lengthOf(block) : given
  // Which fields there are may hang on a choice, so the choices come first.
  const chosen = Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string'))
  const typed = blockFields({ kind, typed: chosen as BlockDraft['typed'] }).flatMap(({ name, type }) => {
    const value = values[name]
    return value === undefined ? [] : [[name, written(value, type, language)]]
  })
  return { key, kind, typed: Object.fromEntries(typed) }
}

function lengthOf({ months, days }: { readonly months?: number; readonly days?: number }) {
  return months === undefined ? { length: days, unit: 'days' } : { length: months, unit: 'months' }
}

function written(value: unknown, type: string, language: Language): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.join(', ')
  if (type === 'amount') return writeAmount(value as number, language)
  return type === 'percent' ? writePercentage(value as number, language) : String(value)
}
