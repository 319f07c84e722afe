import { join } from 'node:path'
import { app } from 'electron'
import { exportTexts } from '../../shared/texts/export.ts'
import { tablesTexts } from '../../shared/texts/tables.ts'
import type { Background } from '../background/index.ts'
import type { Clock } from '../clock.ts'
import type { LedgerHolder } from '../db/index.ts'
import { saveFile } from '../saveFile.ts'
import type { Spoken } from '../spoken.ts'
import { askWhereToSave } from './dialogs.ts'
import type { Handlers } from './register.ts'

interface Context {
  readonly clock: Clock
  readonly ledger: LedgerHolder
  readonly jobs: Background
  readonly spoken: Spoken
}

/** Saves contracts, payments and deadlines for a sheet. */
export function tableHandlers({ clock, ledger, jobs, spoken }: Context) {
  return {
    'tables:export': async ({ csv, months }, caller) => {
      const language = spoken.now()
      const today = clock.today()
      const t = exportTexts[language]
      const extension = csv === null ? 'xlsx' : 'csv'
      const name = csv === null ? '' : ` ${tablesTexts[language][csv].toLowerCase()}`
      const path = await askWhereToSave(caller, {
        title: t.saveTitle,
        defaultPath: join(app.getPath('documents'), `Varsel${name} ${today}.${extension}`),
        filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
      })
      if (path === null) return { cancelled: true } as const
      const { contracts, settings } = ledger.open().load()
      const file = await jobs.run({ kind: 'tables', csv, contracts, settings, today, months, language })
      await saveFile(path, file)
      return { cancelled: false, path, missing: 0 } as const
    },
  } satisfies Handlers
}
