import { create } from 'zustand'
import type { LedgerFileOpened } from '../../shared/ipc/index.ts'
import type { Language } from '../../shared/rules/index.ts'
import { exportTexts } from '../../shared/texts/export.ts'
import { showToast } from './toast.ts'

/** A ledger file that was chosen, and is asked about. */
export type OpenedFile = Exclude<LedgerFileOpened, { readonly outcome: 'cancelled' }>

/** The file that is asked about now; null for none. */
export const useOpenedFile = create<{ readonly file: OpenedFile | null }>()(() => ({ file: null }))

/** Asks for a ledger file, and has it asked about. */
export async function openFile(language: Language): Promise<void> {
  const answer = await window.varsel.call('ledger-file:open')
  if (!answer.ok) return showToast(exportTexts[language].openFailed, { tone: 'failed' })
  if (answer.value.outcome !== 'cancelled') useOpenedFile.setState({ file: answer.value })
}

/** Lets go of the file that is asked about. */
export function closeFile(): void {
  useOpenedFile.setState({ file: null })
  void window.varsel.call('ledger-file:close')
}
