import { create } from 'zustand'
import type { LedgerFileOpened, Result } from '../../shared/ipc/index.ts'
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
  show(await window.varsel.call('ledger-file:open'), language)
}

/** The same for files that were let fall on the window, of which there can be one at a time. */
export async function dropFile(files: readonly File[], language: Language): Promise<void> {
  const [file, ...others] = files
  if (file === undefined || useOpenedFile.getState().file !== null) return
  if (others.length > 0) return showToast(exportTexts[language].oneAtATime, { tone: 'failed' })
  show(await window.varsel.dropFile(file), language)
}

/** Asks about the ledger file that the system gave the app, if there is one. */
export async function openGivenFile(language: Language): Promise<void> {
  show(await window.varsel.call('ledger-file:open-given'), language)
}

function show(answer: Result<LedgerFileOpened>, language: Language): void {
  if (!answer.ok) showToast(exportTexts[language].openFailed, { tone: 'failed' })
  else if (answer.value.outcome === 'table') void showTable()
  else if (answer.value.outcome !== 'cancelled') useOpenedFile.setState({ file: answer.value })
}

/** Lets go of the file that is asked about. */
export function closeFile(): void {
  useOpenedFile.setState({ file: null })
  void window.varsel.call('ledger-file:close')
}
