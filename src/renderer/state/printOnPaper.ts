import type { PdfRequest } from '../../shared/ipc/index.ts'
import { shellTexts } from '../../shared/texts/shell.ts'
import { exportPdf } from './exportPdf.ts'
import { hideToast, showToast } from './toast.ts'

/** Prints what the PDF would be, by the system's dialog; where that can't be, says so and offers the PDF. */
export async function printOnPaper(request: PdfRequest): Promise<void> {
  const t = shellTexts[request.language]
  const giveUp = { text: t.givePdfUp, run: () => void window.varsel.call('pdf:cancel') }
  showToast(t.preparingPrint, { tone: 'working', offer: giveUp })
  const answer = await window.varsel.call('print:page', request)
  if (answer.ok) return hideToast()
  if (answer.error.code === 'print-cancelled') return showToast(t.printGivenUp)
  const instead = { text: t.savePdfInstead, run: () => void exportPdf(request) }
  showToast(t.printFailed, { tone: 'failed', offer: instead })
}
