import { join } from 'node:path'
import { app, type WebContents } from 'electron'
import type { Clock } from '../clock.ts'
import type { Origins } from '../origin.ts'
import { printPdf } from '../pdf/print.ts'
import { printQuery } from '../pdf/query.ts'
import { announceReady } from '../pdf/ready.ts'
import { pdfTexts } from '../pdf/texts.ts'
import { saveFile } from '../saveFile.ts'
import { askWhereToSave } from './dialogs.ts'
import type { Handlers } from './register.ts'

/** Saves what is printed as PDF. */
export function printHandlers({ clock, origins }: { clock: Clock; origins: Origins }) {
  /** What is being printed, by the window that asked for it. */
  const printing = new Map<WebContents, AbortController>()

  return {
    'pdf:export': async (request, caller) => {
      const texts = pdfTexts(request, clock.today())
      const path = await askWhereToSave(caller, {
        title: texts.saveTitle,
        defaultPath: join(app.getPath('documents'), texts.fileName),
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
      })
      if (path === null) return { cancelled: true } as const
      const stop = new AbortController()
      printing.set(caller.contents, stop)
      try {
        await saveFile(path, await printPdf(origins.page(printQuery(request)), texts, stop.signal))
        return { cancelled: false, path } as const
      } finally {
        printing.delete(caller.contents)
      }
    },
    'pdf:cancel': (_input, caller) => printing.get(caller.contents)?.abort(),
    'print:ready': (_input, caller) => announceReady(caller.contents),
  } satisfies Handlers
}
