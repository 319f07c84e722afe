import { join } from 'node:path'
import { app, BrowserWindow, dialog } from 'electron'
import { calendarFileTexts } from '../../shared/texts/calendarFile.ts'
import { calendarFileName, calendarSource, calendarText, updateCalendarFile } from '../calendarFile/index.ts'
import type { Clock } from '../clock.ts'
import type { LedgerHolder } from '../db/index.ts'
import { saveFile } from '../pdf/save.ts'
import type { Spoken } from '../spoken.ts'
import type { Handlers } from './register.ts'

interface Context {
  readonly ledger: LedgerHolder
  readonly clock: Clock
  readonly spoken: Spoken
}

/** Makes calendar files. */
export function calendarFileHandlers({ ledger, clock, spoken }: Context) {
  return {
    'calendar:export': async (_input, caller) => {
      const language = spoken.now()
      const texts = calendarFileTexts[language]
      const window = BrowserWindow.fromWebContents(caller.contents)
      const options = {
        title: texts.saveTitle,
        defaultPath: join(app.getPath('documents'), calendarFileName),
        filters: [{ name: texts.title, extensions: ['ics'] }],
      }
      const chosen = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
      if (chosen.canceled || !chosen.filePath) return { cancelled: true } as const
      const { text, entries } = calendarText(calendarSource(ledger, clock, language))
      await saveFile(chosen.filePath, Buffer.from(text))
      return { cancelled: false, path: chosen.filePath, entries } as const
    },
    'calendar:choose-folder': async (_input, caller) => {
      const window = BrowserWindow.fromWebContents(caller.contents)
      const options = {
        title: calendarFileTexts[spoken.now()].chooseTitle,
        properties: ['openDirectory' as const, 'createDirectory' as const],
      }
      const chosen = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
      const [folder] = chosen.filePaths
      if (chosen.canceled || folder === undefined) return { cancelled: true } as const
      return { cancelled: false, folder } as const
    },
    'calendar:update': async () => {
      const { folder, ...source } = calendarSource(ledger, clock, spoken.now())
      return folder === null ? null : updateCalendarFile({ ...source, folder })
    },
  } satisfies Handlers
}
