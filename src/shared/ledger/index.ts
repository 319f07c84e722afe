/** The public door of the ledger's records: types, and the parsers for what comes from outside. */
export { id as contractIdInput } from './fields.ts'
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
export { type ContractRecord, contractRecordInput, type Intent, type NoticeWay, noticeWays } from './record.ts'
export { defaultSettings, languages, type Settings, settingsInput, themes } from './settings.ts'
export { type ContractTerms, mostLines } from './terms.ts'
export { tidyRecord, tidySettings, tidyTerms } from './tidy.ts'
