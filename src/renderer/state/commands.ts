import type { CallError } from '../../shared/ipc/index.ts'
import type {
  ContractRecord,
  JournalEntrySummary,
  OwnTermsSet,
  SaveReason,
  Scenario,
} from '../../shared/ledger/index.ts'
import type { Language } from '../../shared/rules/index.ts'
import { commonTexts } from '../../shared/texts/common.ts'
import { shellTexts } from '../../shared/texts/shell.ts'
import {
  bringBack,
  deleteContracts,
  deleteScenario,
  deleteTerms,
  erase,
  putBack,
  redo,
  saveContracts,
  saveScenario,
  saveTerms,
  takeInFile,
  undo,
  useLedger,
} from './ledger.ts'
import { showToast } from './toast.ts'

/**
 * Saves contracts and says so once they are on disk, in other words if given. Answers what was wrong, for showing at
 * the fields.
 */
export async function saveAndTell(
  records: readonly ContractRecord[],
  language: Language,
  reason?: SaveReason,
  words?: string,
): Promise<CallError | null> {
  return tell(await saveContracts(records, reason), language, words)
}

/** Deletes contracts, says so, in other words if given, and offers to undo it. */
export async function deleteAndTell(
  ids: readonly string[],
  language: Language,
  words?: string,
): Promise<CallError | null> {
  return tell(await deleteContracts(ids), language, words)
}

/**
 * Saves a set of own terms, and with it the contracts that are to follow what was changed. Answers what was wrong, for
 * showing at the fields.
 */
export async function saveTermsAndTell(
  set: OwnTermsSet,
  contracts: readonly ContractRecord[],
  language: Language,
): Promise<CallError | null> {
  return tell(await saveTerms(set, contracts), language)
}

/** Deletes a set of own terms, and offers to undo it. */
export async function deleteTermsAndTell(id: string, language: Language): Promise<CallError | null> {
  return tell(await deleteTerms(id), language)
}

/** Saves a scenario and says so once it is on disk. Answers what was wrong. */
export async function saveScenarioAndTell(scenario: Scenario, language: Language): Promise<CallError | null> {
  return tell(await saveScenario(scenario), language)
}

/** Deletes a scenario, and offers to undo it. */
export async function deleteScenarioAndTell(id: string, language: Language): Promise<CallError | null> {
  return tell(await deleteScenario(id), language)
}

/** Takes the ledger file in that was opened, and offers to undo it. Answers what was wrong. */
export async function takeInFileAndTell(settings: boolean, language: Language): Promise<CallError | null> {
  return tell(await takeInFile(settings), language)
}

/** Makes a contract what a change left it, and offers to undo it. Answers what was wrong. */
export async function putBackAndTell(id: string, entry: number, language: Language): Promise<CallError | null> {
  return tell(await putBack(id, entry), language)
}

/** Brings contracts of the bin back, and offers to undo it. */
export async function bringBackAndTell(ids: readonly string[], language: Language): Promise<CallError | null> {
  return tell(await bringBack(ids), language)
}

/** Takes contracts of the bin away for good, and says so. */
export async function eraseAndTell(ids: readonly string[], language: Language): Promise<CallError | null> {
  const error = await erase(ids)
  if (error !== null) tellError(error, language)
  else showToast(shellTexts[language].erased(ids.length))
  return error
}

/** Takes the last change back, and says which. */
export async function undoAndTell(language: Language): Promise<void> {
  const t = shellTexts[language]
  const entry = useLedger.getState().history.undo
  if (entry === null) return showToast(t.nothingToUndo)
  const error = await undo()
  if (error === null) showToast(t.undone(changeText(entry, language)))
  else tellError(error, language)
}

/** Brings back what was taken back last, and says which. */
export async function redoAndTell(language: Language): Promise<void> {
  const t = shellTexts[language]
  const entry = useLedger.getState().history.redo
  if (entry === null) return showToast(t.nothingToRedo)
  const error = await redo()
  if (error === null) showToast(t.redone(changeText(entry, language)))
  else tellError(error, language)
}

/** A change of the ledger as a sentence: 'Telefoni er slettet'. */
export function changeText({ what, contracts, count, item }: JournalEntrySummary, language: Language): string {
  const first = contracts[0]
  const about = count === 1 && first !== undefined ? first.title : commonTexts[language].contracts(count)
  // What was imported is told by its contracts, if there are any, and not by the set of terms that came with them.
  const name = what === 'contracts-imported' && count > 0 ? about : (item?.name ?? about)
  return shellTexts[language].changes[what](name, count)
}

/** An error in the user's words. */
export function errorText(error: CallError, language: Language): string {
  const t = shellTexts[language]
  return t.errors[error.code] ?? t.saveFailed
}

function tell(error: CallError | null, language: Language, words?: string): CallError | null {
  const entry = useLedger.getState().history.undo
  if (error !== null) tellError(error, language)
  else if (entry !== null) showToast(words ?? changeText(entry, language), { canUndo: true })
  return error
}

function tellError(error: CallError, language: Language): void {
  showToast(errorText(error, language), { tone: 'failed' })
}
