import { extname, join } from 'node:path'
import { app } from 'electron'
import { AppError } from '../../shared/ipc/result.ts'
import { templateTable } from '../../shared/tableImport/template.ts'
import { csvText } from '../../shared/tables/index.ts'
import { exportTexts } from '../../shared/texts/export.ts'
import { importTexts } from '../../shared/texts/import.ts'
import type { Background } from '../background/index.ts'
import { saveFile } from '../saveFile.ts'
import type { Spoken } from '../spoken.ts'
import { xlsxFile } from '../tables/xlsxFile.ts'
import { askForPath, askWhereToSave } from './dialogs.ts'
import type { Handlers } from './register.ts'

/** The table that was chosen last; null for none. */
export interface RememberedTable {
  path: string | null
}

/** How files with a table in them are called. An older workbook is told as such when it is read. */
export const tableExtensions = ['csv', 'tsv', 'txt', 'xlsx', 'xls']

export const isTableName = (path: string): boolean => tableExtensions.includes(extname(path).slice(1).toLowerCase())

interface Context {
  readonly jobs: Background
  readonly spoken: Spoken
  readonly table: RememberedTable
}

/** Reads tables with contracts to take in, and saves one to fill in. */
export function tableFileHandlers({ jobs, spoken, table }: Context) {
  return {
    'table:choose': async (_input, caller) => {
      const path = await askForPath(caller, {
        title: exportTexts[spoken.now()].openTitle,
        properties: ['openFile'],
        filters: [{ name: 'CSV, Excel', extensions: tableExtensions }],
      })
      if (path !== null) table.path = path
      return path !== null
    },
    'table:read': (reading) => {
      if (table.path === null) throw new AppError('table-gone', 'No table was chosen.')
      return jobs.run({ kind: 'read-table', path: table.path, reading })
    },
    'table:template': async (extension, caller) => {
      const language = spoken.now()
      const path = await askWhereToSave(caller, {
        title: exportTexts[language].saveTitle,
        defaultPath: join(app.getPath('documents'), `${importTexts[language].template.fileName}.${extension}`),
        filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
      })
      if (path === null) return { cancelled: true } as const
      const template = templateTable(language)
      await saveFile(path, extension === 'csv' ? Buffer.from(csvText(template)) : await xlsxFile([template]))
      return { cancelled: false, path, missing: 0 } as const
    },
  } satisfies Handlers
}
