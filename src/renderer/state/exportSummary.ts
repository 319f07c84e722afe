import type { Language } from '../../shared/rules/index.ts'
import { shellTexts } from '../../shared/texts/shell.ts'
import { showToast } from './toast.ts'

/** Makes the summary of all contracts, asks where to save it, and says where it went. */
export async function exportSummary(language: Language): Promise<void> {
  const t = shellTexts[language]
  const answer = await window.varsel.call('pdf:export', { kind: 'summary', language })
  if (!answer.ok) return showToast(t.pdfFailed, { tone: 'failed' })
  if (!answer.value.cancelled) showToast(t.savedPdf(answer.value.path))
}
