import { app, clipboard, shell } from 'electron'
import type { Background } from '../background/index.ts'
import type { BackupKeeper } from '../backups/index.ts'
import { checkUp } from '../checkUp/index.ts'
import type { Clock } from '../clock.ts'
import { LedgerError, type LedgerHolder } from '../db/index.ts'
import { type DiagnosisLog, diagnosisText, framesOf, plain } from '../diagnosis/index.ts'
import type { MainWindow } from '../mainWindow.ts'
import type { Spoken } from '../spoken.ts'
import type { Handlers } from './register.ts'

interface Context {
  readonly clock: Clock
  readonly dataFolder: string
  readonly migrations: string
  readonly ledger: LedgerHolder
  readonly jobs: Background
  readonly log: DiagnosisLog
  readonly window: MainWindow
  readonly spoken: Spoken
  readonly backups: Pick<BackupKeeper, 'state'>
}

/** What happened, how things stand, and what was typed when a page ended. */
export function diagnosisHandlers(context: Context) {
  const { clock, dataFolder, ledger, log, window, spoken, backups } = context
  let checking: AbortController | null = null
  return {
    'diagnosis:copy': () => {
      const text = diagnosisText({
        ...{ version: app.getVersion(), now: clock.now(), language: spoken.now(), log },
        ledger: figuresOf(ledger),
        backupAt: backups.state().newestAt,
      })
      clipboard.writeText(text)
      return text
    },
    'diagnosis:fault': ({ what, error, stack }) =>
      log.note(`page-${what}`, { error: plain(error), frames: framesOf(stack) }),
    'diagnosis:crashed': () => window.takeCrash(),
    'diagnosis:open-folder': async () => void (await shell.openPath(dataFolder)),
    'check-up:run': async () => {
      checking?.abort()
      const mine = new AbortController()
      checking = mine
      const begun = performance.now()
      const found = await checkUp({
        ...context,
        progress: (progress) => window.push('check-up:progress', progress),
        signal: mine.signal,
      })
      log.note('check-up', {
        ...{ millis: Math.round(performance.now() - begun), isSound: found.isSound, search: !found.searchMended },
        ...{ unreadable: found.unreadable.length, states: found.unreadableStates },
        ...{ missing: found.missing.length, damaged: found.damaged.length },
      })
      return found
    },
    'check-up:give-up': () => checking?.abort(),
  } satisfies Handlers
}

function figuresOf(ledger: LedgerHolder) {
  try {
    return ledger.open().figures()
  } catch (error) {
    return { error: error instanceof LedgerError ? error.code : 'failed' }
  }
}
