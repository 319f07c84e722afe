import { create } from 'zustand'
import type { LedgerFileOpened } from '../../shared/ipc/index.ts'
import type { Language } from '../../shared/rules/index.ts'
import { exportTexts } from '../../shared/texts/export.ts'
import { showTable } from './tableFile.ts'
import { showToast } from './toast.ts'

/** A ledger file that was chosen, and is asked about. */
export type OpenedFile = Exclude<LedgerFileOpened, { readonly outcome: 'cancelled' | 'table' }>

/** The file that is asked about now; null for none. */
export const useOpenedFile = create<{ readonly file: OpenedFile | null }>()(() => ({ file: null }))

/** Asks for a file, and has a ledger asked about, or a table shown on its screen. */
export async function openFile(language: Language): Promise<void> {
  const answer = await window.varsel.call('ledger-file:open')
  if (!answer.ok) return showToast(exportTexts[language].openFailed, { tone: 'failed' })
  if (answer.value.outcome === 'cancelled') return
  if (answer.value.outcome === 'table') return void showTable()
  useOpenedFile.setState({ file: answer.value })
}

/** Asks about the ledger file that the system gave the app, if there is one. */
export async function openGivenFile(language: Language): Promise<void> {
  const answer = await window.varsel.call('ledger-file:open-given')
  if (!answer.ok) return showToast(exportTexts[language].openFailed, { tone: 'failed' })
  const { value } = answer
  if (value.outcome === 'read' || value.outcome === 'refused') useOpenedFile.setState({ file: value })
}

/** Lets go of the file that is asked about. */
export function closeFile(): void {
  useOpenedFile.setState({ file: null })
  void window.varsel.call('ledger-file:close')
}
