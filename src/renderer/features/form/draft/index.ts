/** A contract while it is typed: pure, from and to the ledger's record. */
export { type Asks, asksFor, asksOf, ownTermsOf } from './asks.ts'
export { copyOfDraft } from './copyOf.ts'
export {
  blankChange,
  blankEntry,
  blankLine,
  blankTermination,
  type ChangeDraft,
  type Draft,
  type EntryDraft,
  type LineDraft,
  type TerminationDraft,
} from './draft.ts'
export { draftOf, keptOf } from './draftOf.ts'
export { type LineNames, newDraft, withSupplier, withTerms } from './newDraft.ts'
export { inReadingOrder } from './order.ts'
export { type Preview, previewOf } from './preview.ts'
export { proposedTitle } from './proposedTitle.ts'
export { type Drafted, recordOf } from './recordOf.ts'
export { translated } from './translate.ts'
