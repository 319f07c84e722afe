import { create } from 'zustand'
import type { CallError, DocumentsAdded, DocumentsProgress, Result } from '../../shared/ipc/index.ts'
import type { ContractRecord } from '../../shared/ledger/index.ts'
import type { Language } from '../../shared/rules/index.ts'
import { documentsTexts } from '../../shared/texts/documents.ts'
import { errorText } from './commands.ts'
import { saveContracts, takeChange } from './ledger.ts'
import { showToast } from './toast.ts'

/** A file of a contract, as its record names it. */
export interface FileOf {
  readonly contract: string
  readonly sha256: string
  readonly name: string
}

/** A document that is shown over the screen. */
export interface Viewed extends FileOf {
  readonly kind: 'pdf' | 'picture'
  /** At which it opens, from 1. */
  readonly page: number
}

interface DocumentsState {
  readonly viewed: Viewed | null
  /** The contract to which files are being added. */
  readonly adding: string | null
  /** Told while copying takes a while. */
  readonly progress: DocumentsProgress | null
  /** The files that were not added last, and to which contract. */
  readonly refused: { readonly contract: string; readonly files: DocumentsAdded['refused'] } | null
}

export const useDocuments = create<DocumentsState>()(() => ({
  viewed: null,
  adding: null,
  progress: null,
  refused: null,
}))

/** Listens to how far copying is. Answers a function that stops it. */
export function followDocuments(): () => void {
  return window.varsel.on('documents:progress', (progress) => useDocuments.setState({ progress }))
}

/** Where the window finds a file of a contract. */
export const addressOf = (sha256: string): string => `/documents/${sha256}`

/** Asks for files and adds them to a contract; says what became of them. */
export function chooseDocuments(contract: string, language: Language): Promise<void> {
  return add(contract, language, window.varsel.call('documents:choose', { contract }))
}

/** Adds files that were dropped to a contract; says what became of them. */
export function dropDocuments(contract: string, files: readonly File[], language: Language): Promise<void> {
  return add(contract, language, window.varsel.drop(contract, files))
}

export function forgetRefused(): void {
  useDocuments.setState({ refused: null })
}

async function add(contract: string, language: Language, asked: Promise<Result<DocumentsAdded | null>>): Promise<void> {
  useDocuments.setState({ adding: contract, refused: null })
  const answer = await asked
  useDocuments.setState({ adding: null, progress: null })
  if (!answer.ok) return fail(answer.error, language)
  if (answer.value === null) return
  const { change, added, already, refused } = answer.value
  if (change !== null) takeChange(change)
  if (refused.length > 0) useDocuments.setState({ refused: { contract, files: refused } })
  const t = documentsTexts[language]
  const told = [...(added.length > 0 ? [t.added(added)] : []), ...(already.length > 0 ? [t.already(already)] : [])]
  if (told.length > 0) showToast(told.join('. '), { canUndo: change !== null })
}

/** Takes a document off a contract. The file stays, so that undo brings all of it back. */
export async function removeDocument(
  record: ContractRecord,
  { sha256, name }: FileOf,
  language: Language,
): Promise<void> {
  const documents = record.documents.filter((each) => each.sha256 !== sha256)
  const error = await saveContracts([{ ...record, documents }])
  if (error === null) showToast(documentsTexts[language].removed(name), { canUndo: true })
  else showToast(errorText(error, language), { tone: 'failed' })
}

/** Shows a PDF or a picture over the screen; anything else opens in its program. */
export async function showDocument(file: FileOf, page: number, language: Language): Promise<void> {
  const { status, headers } = await fetch(addressOf(file.sha256), { method: 'HEAD' })
  if (status === 404) return fail({ code: 'document-missing' }, language)
  if (status === 410) return fail({ code: 'document-damaged' }, language)
  const type = headers.get('Content-Type') ?? ''
  if (status !== 200) return openDocument(file, language)
  useDocuments.setState({ viewed: { ...file, page, kind: type === 'application/pdf' ? 'pdf' : 'picture' } })
}

export function closeDocument(): void {
  useDocuments.setState({ viewed: null })
}

/** Opens a copy in the program that the system has for it. */
export async function openDocument({ contract, sha256, name }: FileOf, language: Language): Promise<void> {
  const answer = await window.varsel.call('document:open', { contract, sha256, name })
  if (!answer.ok) return fail(answer.error, language)
  if (answer.value.shown === 'in-folder') showToast(documentsTexts[language].shownInFolder(name))
}

/** Asks where to save a copy, and says where it went. */
export async function saveCopy({ contract, sha256, name }: FileOf, language: Language): Promise<void> {
  const answer = await window.varsel.call('document:save-copy', { contract, sha256, name })
  if (!answer.ok) return fail(answer.error, language)
  if (answer.value !== null) showToast(documentsTexts[language].savedCopy(answer.value.path))
}

function fail({ code }: Pick<CallError, 'code'>, language: Language): void {
  const t = documentsTexts[language]
  showToast(t.errors[code] ?? t.failed, { tone: 'failed' })
}
