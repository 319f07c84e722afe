/** A set of own terms while it is typed: pure, from and to the ledger's set. */
export { type BlockField, blockFields, blockGroups } from './blockFields.ts'
export {
  type BlockDraft,
  type BlockKind,
  blankClause,
  blankTerms,
  type ClauseDraft,
  nextRef,
  type TermsDraft,
} from './draft.ts'
export { draftOf } from './draftOf.ts'
export { inReadingOrder } from './order.ts'
export { type ReadTerms, readTerms, readWholeBlock } from './readTerms.ts'
export { translated } from './translate.ts'
