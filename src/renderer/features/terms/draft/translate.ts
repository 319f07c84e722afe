import {
  readAmount,
  readDate,
  readPercentage,
  writeAmount,
  writeDate,
  writePercentage,
} from '../../../../shared/input/index.ts'
import type { Language } from '../../../../shared/rules/index.ts'
import { blockFields } from './blockFields.ts'
import type { BlockDraft, TermsDraft } from './draft.ts'

/** The draft as it is typed in another language; what cannot be read stays as it is. */
export function translated(draft: TermsDraft, from: Language, to: Language): TermsDraft {
  if (from === to) return draft
  const dated = readDate(draft.dated)
  return {
    ...draft,
    dated: dated.ok ? writeDate(dated.value, to) : draft.dated,
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
    if (type === 'amount') {
      const amount = readAmount(before, from)
      if (amount.ok) typed[name] = writeAmount(amount.value, to)
    } else if (type === 'percent') {
      const percentage = readPercentage(before)
      if (percentage.ok) typed[name] = writePercentage(percentage.value, to)
    }
  }
  return { ...block, typed }
}
