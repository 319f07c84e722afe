import { join } from 'node:path'
import { app } from 'electron'
import { calendarFileTexts } from '../../shared/texts/calendarFile.ts'
import { calendarFileName, calendarSource, calendarText, updateCalendarFile } from '../calendarFile/index.ts'
import type { Clock } from '../clock.ts'
import type { LedgerHolder } from '../db/index.ts'
import { saveFile } from '../saveFile.ts'
import type { Spoken } from '../spoken.ts'
import { askForPath, askWhereToSave } from './dialogs.ts'
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
      const path = await askWhereToSave(caller, {
        title: texts.saveTitle,
        defaultPath: join(app.getPath('documents'), calendarFileName),
        filters: [{ name: texts.title, extensions: ['ics'] }],
      })
      if (path === null) return { cancelled: true } as const
      const { text, entries } = calendarText(calendarSource(ledger, clock, language))
      await saveFile(path, Buffer.from(text))
      return { cancelled: false, path, entries } as const
    },
    'calendar:choose-folder': async (_input, caller) => {
      const folder = await askForPath(caller, {
        title: calendarFileTexts[spoken.now()].chooseTitle,
        properties: ['openDirectory', 'createDirectory'],
      })
      return folder === null ? ({ cancelled: true } as const) : ({ cancelled: false, folder } as const)
    },
    'calendar:update': async () => {
      const { folder, ...source } = calendarSource(ledger, clock, spoken.now())
      return folder === null ? null : updateCalendarFile({ ...source, folder })
    },
  } satisfies Handlers
}
