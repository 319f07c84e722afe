/** The same need laid before several suppliers' terms: what each makes of it, and what makes the difference. Pure. */
export { chargesIn, explainMonth } from './chargesIn.ts'
export { type Comparison, type ComparisonRow, compareCandidates, isReckoned } from './compareCandidates.ts'
export { type Difference, differences } from './differences.ts'
export type { InvoicedMonth } from './invoicedMonths.ts'
export { layBefore, type Outcome, type ReckonedOutcome, type RefusedOutcome } from './layBefore.ts'
export { unusedOf, unusedParts } from './unused.ts'
