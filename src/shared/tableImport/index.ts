/** Tables that come in from files: what their columns mean, and the contracts that they come to. Pure. */
export { contractsOf, type TableContract } from './contracts.ts'
export type { Duplicate } from './duplicates.ts'
export { type Field, fields, type Meanings } from './fields.ts'
export {
  type Encoding,
  encodings,
  type Separator,
  separators,
  type TableCell,
  type TableFile,
  type TableReading,
  type TableRefusal,
} from './file.ts'
export { dateIn, type Format, type FormatQuestion, formatsOf, isDateFormat, numberIn, withoutUnit } from './formats.ts'
export { isOwnTable, proposedMeanings } from './propose.ts'
export { cellText, readEndsAt, readMonths, readNotice } from './readCell.ts'
export type { RowWarning, Shared } from './record.ts'
export { templateTable } from './template.ts'
export type { RowFault } from './values.ts'
