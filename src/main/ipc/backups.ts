import { realpath } from 'node:fs/promises'
import { sep } from 'node:path'
import { backupTexts } from '../../shared/texts/backups.ts'
import type { Background } from '../background/index.ts'
import {
  type BackupKeeper,
  type KnownLedgers,
  listItems,
  newestGood,
  pathOfBackup,
  putAside,
  type Restorer,
} from '../backups/index.ts'
import type { Clock } from '../clock.ts'
import { LedgerError, type LedgerHolder } from '../db/index.ts'
import type { Spoken } from '../spoken.ts'
import { askForPath } from './dialogs.ts'
import type { Handlers } from './register.ts'

interface Context {
  readonly clock: Clock
  readonly dataFolder: string
  readonly migrations: string
  readonly ledger: LedgerHolder
  readonly jobs: Background
  readonly spoken: Spoken
  readonly backups: BackupKeeper
  readonly restoring: Restorer
  readonly known: KnownLedgers
  /** Told when the ledger is another one. */
  readonly replaced: () => void
}

/** Takes backups, keeps them elsewhere too, and restores them. */
export function backupHandlers(context: Context) {
  const { clock, dataFolder, migrations, ledger, jobs, spoken, backups, restoring, known, replaced } = context
  const folders = () => ({ own: dataFolder, second: backups.second.copies() ?? known.copiesOf(dataFolder) })

  return {
    'backups:state': () => backups.state(),
    'backups:list': () => listItems(folders(), jobs),
    'backups:take': async () => {
      await backups.take('asked')
      await backups.second.copy()
      return backups.state()
    },
    'backups:choose-folder': async (_input, caller) => {
      const folder = await askForPath(caller, {
        title: backupTexts[spoken.now()].chooseTitle,
        properties: ['openDirectory', 'createDirectory'],
      })
      if (folder === null) return { outcome: 'cancelled' }
      const [inside, own] = await Promise.all([realpath(folder).catch(() => folder), realpath(dataFolder)])
      if (`${inside}${sep}`.startsWith(`${own}${sep}`)) return { outcome: 'inside' }
      backups.second.choose(folder)
      await backups.second.copy()
      known.remember(dataFolder, backups.second.copies())
      return { outcome: 'chosen', state: backups.state() }
    },
    'backups:forget-folder': () => {
      backups.second.choose(null)
      known.remember(dataFolder, null)
      return backups.state()
    },
    'backups:look': async (wanted, caller) => {
      const t = backupTexts[spoken.now()]
      if (wanted !== null) {
        const path = pathOfBackup(folders(), wanted.place, wanted.name)
        if (path === null) return { outcome: 'refused', name: wanted.name, refusal: 'unreadable' }
        return restoring.look(path)
      }
      const path = await askForPath(caller, {
        title: t.openTitle,
        properties: ['openFile'],
        filters: [{ name: t.title, extensions: ['sqlite'] }],
      })
      return path === null ? { outcome: 'cancelled' } : restoring.look(path)
    },
    'backups:restore': async () => {
      const restored = await restoring.restore()
      backups.wrote()
      setImmediate(replaced)
      return restored
    },
    'backups:close': () => restoring.close(),
    'backups:newest-good': () => newestGood(folders(), migrations, jobs),
    'backups:begin-anew': () => {
      // One that can be opened, or only not now, is not put aside, whoever asks.
      if (!isMissing(ledger)) return
      putAside(dataFolder, clock.now())
      backups.allowNew()
      ledger.open()
    },
  } satisfies Handlers
}

function isMissing(ledger: LedgerHolder): boolean {
  try {
    ledger.open()
    return false
  } catch (error) {
    if (error instanceof LedgerError) return error.code === 'missing'
    throw error
  }
}
