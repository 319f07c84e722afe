import { app } from 'electron'
import type { Language } from '../../shared/ipc/index.ts'
import type { Clock } from '../clock.ts'
import type { MainWindow } from '../mainWindow.ts'
import type { Spoken } from '../spoken.ts'
import type { Handlers } from './register.ts'

/** Answers what the renderer needs to know about where it runs. */
export function appHandlers(context: {
  clock: Clock
  dataFolder: string
  language: Language
  spoken: Spoken
  window: MainWindow
}) {
  return {
    'app:info': () => ({
      version: app.getVersion(),
      dataFolder: context.dataFolder,
      today: context.clock.today(),
      language: context.language,
      platform: process.platform,
      host: process.versions.electron === undefined ? 'chromium' : 'electron',
    }),
    'app:speak': (language) => context.spoken.set(language),
    'app:take-place': () => context.window.takePlace(),
  } satisfies Handlers
}
