import { BrowserWindow, type WebContents } from 'electron'
import { AppError } from '../../shared/ipc/index.ts'
import { webPreferences } from '../window.ts'
import { pageReady } from './ready.ts'
import { type Margins, marginTemplates } from './template.ts'

/** How long a page may take to draw. A ledger of a thousand contracts takes a few seconds. */
const TIMEOUT = 60_000

/**
 * Prints a page of the app to PDF: A4, tagged, with an outline from its headings, and the page's number in its foot.
 *
 * @param url a page that says `print:ready` when it is drawn
 * @param margins what stands above and below every page
 * @throws AppError `print-timeout`, `print-cancelled`, `print-failed`
 * @example await writeFile(path, await printPdf(url, { header: '', footer: '', page: 'Page' }, AbortSignal.timeout(60_000)))
 */
export function printPdf(url: string, margins: Margins, cancelled: AbortSignal): Promise<Buffer> {
  return withPage(url, cancelled, (contents) =>
    contents.printToPDF({
      pageSize: 'A4',
      margins: { top: 0.8, bottom: 0.8, left: 0.7, right: 0.7 },
      printBackground: true,
      displayHeaderFooter: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      ...marginTemplates(margins),
    }),
  )
}

/**
 * Asks by the system's own dialog for a printer, and prints the page that a PDF would be made of.
 *
 * @param url a page that says `print:ready` when it is drawn
 * @param margins what stands above and below every page
 * @returns false where the dialog was cancelled
 * @throws AppError `print-timeout`, `print-cancelled`, `print-failed` (no printer, or a host that has no such dialog)
 */
export function printOnPaper(url: string, { header, footer }: Margins, cancelled: AbortSignal): Promise<boolean> {
  return withPage(
    url,
    cancelled,
    (contents) =>
      new Promise((resolve, reject) => {
        contents.print({ printBackground: true, pageSize: 'A4', header, footer }, (printed, failed) => {
          if (printed || /cancel/i.test(failed)) resolve(printed)
          else reject(new Error(failed))
        })
      }),
  )
}

/** Has something done with a page of its own, once it is drawn. */
async function withPage<Result>(
  url: string,
  cancelled: AbortSignal,
  work: (contents: WebContents) => Promise<Result>,
): Promise<Result> {
  const window = new BrowserWindow({ show: false, width: 794, height: 1123, webPreferences })
  const stopped = stoppedBy(cancelled)
  try {
    // Whichever fails first is the reason; the others' failure must not go unhandled.
    const drawn = Promise.all([window.loadURL(url), pageReady(window.webContents, TIMEOUT)])
    await Promise.race([drawn, stopped])
    return await Promise.race([work(window.webContents), stopped])
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('print-failed', 'The page could not be printed.', { cause: error })
  } finally {
    if (!window.isDestroyed()) window.destroy()
  }
}

/** Fails once it is asked to stop. */
async function stoppedBy(cancelled: AbortSignal): Promise<never> {
  await new Promise<void>((resolve) => {
    if (cancelled.aborted) resolve()
    else cancelled.addEventListener('abort', () => resolve(), { once: true })
  })
  throw new AppError('print-cancelled', 'The PDF was given up.')
}
