import { readPercentage, writePercentage } from '../../../../shared/input/index.ts'
import type { Language } from '../../../../shared/rules/index.ts'
import { retypedAmount, retypedDate } from '../../../parts/form/retyped.ts'
import { blockFields } from './blockFields.ts'
import type { BlockDraft, TermsDraft } from './draft.ts'

/** The draft as it is typed in another language; what cannot be read stays as it is. */
export function translated(draft: TermsDraft, from: Language, to: Language): TermsDraft {
  if (from === to) return draft
  return {
    ...draft,
    dated: retypedDate(draft.dated, to),
    clauses: draft.clauses.map((clause) => ({
      ...clause,
      blocks: clause.blocks.map((block) => translatedBlock(block, from, to)),
    })),
  }
}

function translatedBlock(block: BlockDraft, from: Language, to: Language): BlockDraft {
  const typed = { ...block.typed }
  for (const { name, type } of blockFields(block)) {
    const before = typed[name]
    if (before === undefined) continue
    if (type === 'amount') typed[name] = retypedAmount(before, from, to)
    if (type === 'percent') typed[name] = retypedPercentage(before, to)
  }
  return { ...block, typed }
}

function retypedPercentage(typed: string, to: Language): string {
  const read = readPercentage(typed)
  return read.ok ? writePercentage(read.value, to) : typed
}
