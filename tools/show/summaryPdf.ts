import { existsSync } from 'node:fs'
import { exportTexts } from '../../src/shared/texts/export.ts'
import { shellTexts } from '../../src/shared/texts/shell.ts'
import type { ShownLedger } from './ledger.ts'

/** How long the app may take to make the PDF, in milliseconds. */
const PATIENCE = 60_000

/**
 * Lets the app make its summary by its own menu.
 *
 * @param path where the save dialog is answered with
 * @throws Error where the app says that it could not be saved
 */
export async function exportSummary({ app, language }: ShownLedger, path: string): Promise<void> {
  const t = shellTexts[language]
  const out = exportTexts[language]
  await app.savePdfTo(path)
  await app.page.getByRole('button', { name: out.export, exact: true }).click()
  await app.page.getByRole('menuitem', { name: out.summary }).click()
  const failed = app.page.getByText(t.pdfFailed)
  await app.page.getByText(t.savedPdf(path)).or(failed).waitFor({ timeout: PATIENCE })
  if ((await failed.isVisible()) || !existsSync(path)) throw new Error(t.pdfFailed)
}
