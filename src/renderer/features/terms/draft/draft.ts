import type { BlockJson } from '../../../../shared/rules/index.ts'

export type BlockKind = BlockJson['kind']

/** A set of own terms as it stands in the editor: every date, amount and number as typed. */
export interface TermsDraft {
  readonly id: string
  readonly name: string
  readonly supplierName: string
  readonly dated: string
  readonly notes: string
  readonly clauses: readonly ClauseDraft[]
}

export interface ClauseDraft {
  /** Tells clauses apart while they are added, moved and removed. */
  readonly key: number
  readonly ref: string
  readonly heading: string
  readonly says: string
  readonly blocks: readonly BlockDraft[]
}

export interface BlockDraft {
  readonly key: number
  readonly kind: BlockKind
  /** What is typed or chosen, by the name of the field (see `blockFields`); what is not touched yet is left out. */
  readonly typed: Readonly<Record<string, string>>
}

export function blankTerms(id: string): TermsDraft {
  return { id, name: '', supplierName: '', dated: '', notes: '', clauses: [blankClause(0, '1')] }
}

export function blankClause(key: number, ref: string): ClauseDraft {
  return { key, ref, heading: '', says: '', blocks: [] }
}

/** The number that a clause after these would have: the last one's, counted on; '' where that is no number. */
export function nextRef(clauses: readonly ClauseDraft[]): string {
  const match = /^(.*?)(\d+)$/.exec(clauses.at(-1)?.ref.trim() ?? '0')
  if (match === null) return ''
  const [, stem = '', number = '0'] = match
  const next = (count: number) => `${stem}${count}`
  let count = Number(number) + 1
  while (clauses.some(({ ref }) => ref.trim() === next(count))) count++
  return next(count)
}
