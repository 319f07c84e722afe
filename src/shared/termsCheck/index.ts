/** Whether a document is the edition of a supplier's terms that the rules model, by fingerprints of the clauses. Pure. */
export { type ClauseStatus, type Comparison, compareText, type FoundClause, type TextSpan } from './compare.ts'
export { textOfPages } from './pages.ts'
export { type Print, printOf } from './print.ts'
export { type EditionPrints, printsOf, type WrittenPrints, writtenPrint } from './prints.ts'
export { type Recognised, recognise } from './recognise.ts'
