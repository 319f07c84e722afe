/** The public door of the ledger's records; their parsers stand in `input.ts`. */
export {
  type ChangeKind,
  changeKinds,
  type History,
  type JournalEntrySummary,
  type LedgerChange,
  type LedgerContents,
  type SaveReason,
  saveReasons,
} from './journal.ts'
export { type ContractRecord, type Intent, type NoticeWay, noticeWays } from './record.ts'
export { defaultSettings, languages, type Settings, themes } from './settings.ts'
export type { ContractTerms } from './terms.ts'
export { tidyRecord, tidySettings, tidyTerms } from './tidy.ts'
