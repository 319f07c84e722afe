/** The public door of the ledger's records; their parsers stand in `input.ts`. */

export { blankRecord } from './blankRecord.ts'
export {
  type Changed,
  type ChangeKind,
  changeKinds,
  type History,
  type JournalEntrySummary,
  type LedgerChange,
  type LedgerContents,
  type SaveReason,
  saveReasons,
} from './journal.ts'
export { compareNames, inOrderOfNames, nameOf } from './names.ts'
export type { OwnTermsSet } from './ownTerms.ts'
export {
  type ContractDocument,
  type ContractRecord,
  type Intent,
  type InvoiceRecord,
  mostDocuments,
  mostInvoices,
  type NoticeWay,
  noticeWays,
  type Proof,
  proofSteps,
  type WrapUp,
} from './record.ts'
export type { Candidate, Leave, Need, Scenario } from './scenario.ts'
export {
  type Business,
  defaultSettings,
  languages,
  longestLead,
  longestLogo,
  type ReminderSettings,
  type Settings,
  themes,
} from './settings.ts'
export type { ContractTerms } from './terms.ts'
export { tidyRecord, tidySettings } from './tidy.ts'
export { tidyOwnTermsSet } from './tidyOwnTerms.ts'
export { tidyScenario } from './tidyScenario.ts'
export { tidyTerms } from './tidyTerms.ts'
