import { join } from 'node:path'
import { app, BrowserWindow, dialog } from 'electron'
import type { Clock } from '../clock.ts'
import type { Origins } from '../origin.ts'
import { printPdf } from '../pdf/print.ts'
import { printQuery } from '../pdf/query.ts'
import { announceReady } from '../pdf/ready.ts'
import { saveFile } from '../pdf/save.ts'
import { pdfTexts } from '../pdf/texts.ts'
import type { Handlers } from './register.ts'

/** Saves summaries as PDF. */
export function printHandlers({ clock, origins }: { clock: Clock; origins: Origins }) {
  return {
    'pdf:export': async (request, caller) => {
      const texts = pdfTexts(request, clock.today())
      const window = BrowserWindow.fromWebContents(caller.contents)
      const options = {
        title: texts.saveTitle,
        defaultPath: join(app.getPath('documents'), texts.fileName),
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
      }
      const chosen = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
      if (chosen.canceled || !chosen.filePath) return { cancelled: true } as const
      const pdf = await printPdf(origins.page(printQuery(request)), texts)
      await saveFile(chosen.filePath, pdf)
      return { cancelled: false, path: chosen.filePath } as const
    },
    'print:ready': (_input, caller) => announceReady(caller.contents),
  } satisfies Handlers
}
