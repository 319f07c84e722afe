import { join } from 'node:path'
import { app } from 'electron'
import type { Clock } from '../clock.ts'
import type { Origins } from '../origin.ts'
import { printPdf } from '../pdf/print.ts'
import { printQuery } from '../pdf/query.ts'
import { announceReady } from '../pdf/ready.ts'
import { pdfTexts } from '../pdf/texts.ts'
import { saveFile } from '../saveFile.ts'
import { askWhereToSave } from './dialogs.ts'
import type { Handlers } from './register.ts'

/** Saves summaries as PDF. */
export function printHandlers({ clock, origins }: { clock: Clock; origins: Origins }) {
  return {
    'pdf:export': async (request, caller) => {
      const texts = pdfTexts(request, clock.today())
      const path = await askWhereToSave(caller, {
        title: texts.saveTitle,
        defaultPath: join(app.getPath('documents'), texts.fileName),
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
      })
      if (path === null) return { cancelled: true } as const
      const pdf = await printPdf(origins.page(printQuery(request)), texts)
      await saveFile(path, pdf)
      return { cancelled: false, path } as const
    },
    'print:ready': (_input, caller) => announceReady(caller.contents),
  } satisfies Handlers
}
