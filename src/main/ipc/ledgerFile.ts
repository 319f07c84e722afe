import { basename, join } from 'node:path'
import { app } from 'electron'
import type { LedgerFileOpened } from '../../shared/ipc/index.ts'
import { AppError } from '../../shared/ipc/result.ts'
import type { LedgerChange } from '../../shared/ledger/index.ts'
import {
  compareLedger,
  documentsOf,
  type LedgerFile,
  ledgerFileOf,
  ledgerFileText,
  settingsFrom,
} from '../../shared/ledgerFile/index.ts'
import { exportTexts } from '../../shared/texts/export.ts'
import type { Background } from '../background/index.ts'
import type { BackupKeeper } from '../backups/index.ts'
import type { Clock } from '../clock.ts'
import type { LedgerHolder } from '../db/index.ts'
import { type GivenFile, ledgerExtension } from '../givenFile.ts'
import { LedgerFileRefused, ledgerZip, takeDocuments } from '../ledgerFile/index.ts'
import { saveFile } from '../saveFile.ts'
import type { Spoken } from '../spoken.ts'
import { askForPath, askWhereToSave } from './dialogs.ts'
import type { Handlers } from './register.ts'
import { isTableName, type RememberedTable, tableExtensions } from './tableFile.ts'

interface Context {
  readonly clock: Clock
  readonly dataFolder: string
  readonly ledger: LedgerHolder
  readonly jobs: Background
  readonly spoken: Spoken
  readonly table: RememberedTable
  readonly given: GivenFile
  readonly backups: Pick<BackupKeeper, 'before'>
  /** Told of a change, once it is on disk and answered. */
  readonly changed: (change: LedgerChange) => void
}

/** A file that was read, and waits for the person to say whether it is taken in. */
interface Waiting {
  readonly path: string
  readonly file: LedgerFile
  readonly isZip: boolean
}

/** Writes the whole ledger to a file, and takes one in. */
export function ledgerFileHandlers({
  clock,
  dataFolder,
  ledger,
  jobs,
  spoken,
  table,
  given,
  backups,
  changed,
}: Context) {
  let waiting: Waiting | null = null
  const read = async (path: string): Promise<LedgerFileOpened> => {
    const answer = await jobs.run({ kind: 'read-ledger', path })
    if ('refusal' in answer) return { outcome: 'refused', ...answer }
    waiting = { path, ...answer }
    const { file } = answer
    const would = compareLedger(file, ledger.open().load())
    return { outcome: 'read', name: basename(path), exportedAt: file.exportedAt, would }
  }
  const open = async (path: string): Promise<LedgerFileOpened> => {
    if (!isTableName(path)) return read(path)
    table.path = path
    return { outcome: 'table' }
  }
  return {
    'ledger-file:export': async (extension, caller) => {
      const t = exportTexts[spoken.now()]
      const path = await askWhereToSave(caller, {
        title: t.saveTitle,
        defaultPath: join(app.getPath('documents'), `Varsel ${t.allData} ${clock.today()}.${extension}`),
        filters: [{ name: extension === 'json' ? 'JSON' : 'Varsel', extensions: [extension] }],
      })
      if (path === null) return { cancelled: true } as const
      const file = ledgerFileOf(ledger.open().load(), clock.now())
      if (extension === 'json') {
        await saveFile(path, Buffer.from(ledgerFileText(file)))
        return { cancelled: false, path, missing: 0 } as const
      }
      const { stream, missing } = await ledgerZip(file, dataFolder)
      await saveFile(path, stream)
      return { cancelled: false, path, missing } as const
    },
    'ledger-file:open': async (_input, caller) => {
      const t = exportTexts[spoken.now()]
      const path = await askForPath(caller, {
        title: t.openTitle,
        properties: ['openFile'],
        filters: [{ name: 'Varsel, CSV, Excel', extensions: ['json', ledgerExtension, 'zip', ...tableExtensions] }],
      })
      return path === null ? { outcome: 'cancelled' } : open(path)
    },
    'ledger-file:dropped': ({ path }) => open(path),
    'ledger-file:open-given': async () => {
      const path = given.take()
      return path === null ? { outcome: 'cancelled' } : read(path)
    },
    'ledger-file:take': async ({ settings }) => {
      if (waiting === null) throw new AppError('ledger-file-gone', 'No file is open.')
      const { path, file, isZip } = waiting
      await backups.before('import')
      const store = ledger.open()
      const write = () => store.takeIn({ ...file, settings: settings ? settingsFrom(file, store.settings()) : null })
      const wanted = isZip ? documentsOf(file.contracts) : new Set<string>()
      const change = await taken(() =>
        wanted.size === 0 ? write() : takeDocuments({ path, wanted, dataFolder }, write),
      )
      waiting = null
      setImmediate(() => changed(change))
      return change
    },
    'ledger-file:close': () => {
      waiting = null
    },
  } satisfies Handlers
}

async function taken(work: () => LedgerChange | Promise<LedgerChange>): Promise<LedgerChange> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof LedgerFileRefused)) throw error
    throw new AppError('ledger-file-damaged', 'A document of the file is not what it says.', { cause: error })
  }
}
