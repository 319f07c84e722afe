import type { PdfRequest } from '../../shared/ipc/index.ts'
import { shellTexts } from '../../shared/texts/shell.ts'
import { hideToast, showToast } from './toast.ts'

/** Makes a PDF, asks where to save it, and says where it went. While it is made it can be given up. */
export async function exportPdf(request: PdfRequest): Promise<void> {
  const t = shellTexts[request.language]
  const giveUp = { text: t.givePdfUp, run: () => void window.varsel.call('pdf:cancel') }
  showToast(t.makingPdf, { tone: 'working', offer: giveUp })
  const answer = await window.varsel.call('pdf:export', request)
  if (answer.ok) return answer.value.cancelled ? hideToast() : showToast(t.savedPdf(answer.value.path))
  if (answer.error.code === 'print-cancelled') showToast(t.pdfGivenUp)
  else showToast(t.pdfFailed, { tone: 'failed' })
}
