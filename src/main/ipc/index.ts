import type { Language } from '../../shared/ipc/index.ts'
import type { LedgerChange } from '../../shared/ledger/index.ts'
import type { Background } from '../background/index.ts'
import type { BackupKeeper, KnownLedgers, Restorer } from '../backups/index.ts'
import type { Clock } from '../clock.ts'
import type { LedgerHolder } from '../db/index.ts'
import type { DiagnosisLog } from '../diagnosis/index.ts'
import type { TextReader } from '../documentText/index.ts'
import type { DraftKeeper } from '../draftKeeper.ts'
import type { GivenFile } from '../givenFile.ts'
import type { MainWindow } from '../mainWindow.ts'
import type { Origins } from '../origin.ts'
import type { KeepReminding } from '../reminders/index.ts'
import type { Spoken } from '../spoken.ts'
import { appHandlers } from './app.ts'
import { backupHandlers } from './backups.ts'
import { calendarFileHandlers } from './calendarFile.ts'
import { diagnosisHandlers } from './diagnosis.ts'
import { documentHandlers } from './documents.ts'
import { draftHandlers } from './drafts.ts'
import { ledgerHandlers } from './ledger.ts'
import { ledgerFileHandlers } from './ledgerFile.ts'
import { noticeHandlers } from './notice.ts'
import { pastHandlers } from './past.ts'
import { printHandlers } from './print.ts'
import { protectionHandlers } from './protection.ts'
import { register } from './register.ts'
import { reminderHandlers } from './reminders.ts'
import { searchHandlers } from './search.ts'
import { type RememberedTable, tableFileHandlers } from './tableFile.ts'
import { tableHandlers } from './tables.ts'
import { termsHandlers } from './terms.ts'

/** What handlers are given; none of them reads a clock, a folder or an address of its own. */
export interface IpcContext {
  readonly clock: Clock
  readonly origins: Origins
  readonly dataFolder: string
  /** The app's `resources/migrations`. */
  readonly migrations: string
  readonly ledger: LedgerHolder
  /** What takes long is done by it. */
  readonly jobs: Background
  readonly language: Language
  /** What is spoken outside the window. */
  readonly spoken: Spoken
  readonly window: MainWindow
  readonly reminding: KeepReminding
  readonly texts: TextReader
  readonly given: GivenFile
  readonly drafts: DraftKeeper
  readonly backups: BackupKeeper
  readonly restoring: Restorer
  readonly known: KnownLedgers
  readonly log: DiagnosisLog
}

/** Registers every group's handlers. A new group is one line here and one in `src/shared/ipc/index.ts`. */
export function registerIpc(context: IpcContext): void {
  const { backups, ledger, log, origins, reminding, spoken, texts } = context
  const changed = (change: LedgerChange) => {
    reminding.ledgerChanged(change)
    texts.readOn()
  }
  const replaced = () => {
    reminding.ledgerReplaced()
    texts.readOn()
  }
  const table: RememberedTable = { path: null }
  register(
    {
      ...appHandlers(context),
      ...backupHandlers({ ...context, replaced }),
      ...calendarFileHandlers(context),
      ...diagnosisHandlers(context),
      ...documentHandlers({ ...context, changed }),
      ...draftHandlers(context),
      ...ledgerFileHandlers({ ...context, table, changed }),
      ...ledgerHandlers({ ledger, backups, changed }),
      ...noticeHandlers(context),
      ...pastHandlers({ ...context, changed }),
      ...printHandlers(context),
      ...protectionHandlers(context),
      ...reminderHandlers({ ...reminding, spoken }),
      ...searchHandlers(context),
      ...tableFileHandlers({ ...context, table }),
      ...tableHandlers(context),
      ...termsHandlers(context),
    },
    origins,
    (channel, error) => log.fault('call', error, { channel }),
  )
}
