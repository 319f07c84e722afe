import { join } from 'node:path'
import { app, type WebContents } from 'electron'
import type { Clock } from '../clock.ts'
import type { Origins } from '../origin.ts'
import { printOnPaper, printPdf } from '../pdf/print.ts'
import { printQuery } from '../pdf/query.ts'
import { announceReady } from '../pdf/ready.ts'
import { pdfTexts } from '../pdf/texts.ts'
import { saveFile } from '../saveFile.ts'
import { askWhereToSave } from './dialogs.ts'
import type { Caller, Handlers } from './register.ts'

/** Prints pages of the app, to PDF and on paper. */
export function printHandlers({ clock, origins }: { clock: Clock; origins: Origins }) {
  /** What is being printed, by the window that asked for it. */
  const printing = new Map<WebContents, AbortController>()

  async function untilStopped<Result>({ contents }: Caller, work: (stop: AbortSignal) => Promise<Result>) {
    const stop = new AbortController()
    printing.set(contents, stop)
    try {
      return await work(stop.signal)
    } finally {
      printing.delete(contents)
    }
  }

  return {
    'pdf:export': async (request, caller) => {
      const texts = pdfTexts(request, clock.today())
      const path = await askWhereToSave(caller, {
        title: texts.saveTitle,
        defaultPath: join(app.getPath('documents'), texts.fileName),
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
      })
      if (path === null) return { cancelled: true } as const
      return untilStopped(caller, async (stop) => {
        await saveFile(path, await printPdf(origins.page(printQuery(request)), texts, stop))
        return { cancelled: false, path } as const
      })
    },
    'print:page': (request, caller) =>
      untilStopped(caller, async (stop) => {
        const texts = pdfTexts(request, clock.today())
        return { printed: await printOnPaper(origins.page(printQuery(request)), texts, stop) }
      }),
    'pdf:cancel': (_input, caller) => printing.get(caller.contents)?.abort(),
    'print:ready': (_input, caller) => announceReady(caller.contents),
  } satisfies Handlers
}
