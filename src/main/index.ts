/** The order in which the app starts; every step has a file of its own. */
import { join } from 'node:path'
import { app, type BrowserWindow, session } from 'electron'
import type { AppPlace, Language } from '../shared/ipc/index.ts'
import { fixedClock, systemClock } from './clock.ts'
import { holdLedger } from './db/index.ts'
import { prepareFolders } from './folders.ts'
import { registerIpc } from './ipc/index.ts'
import { push } from './ipc/push.ts'
import { systemLanguage } from './language.ts'
import { setMenu } from './menu.ts'
import { menuTexts } from './menuTexts.ts'
import { notifyAtStart } from './notify/notifyAtStart.ts'
import { OptionError, parseOptions } from './options.ts'
import { appOrigins } from './origin.ts'
import { registerAppScheme, serveApp } from './protocol.ts'
import { guardSession, guardWindows } from './security.ts'
import { openMainWindow, showWindow } from './window.ts'

function start(): void {
  const options = parseOptions(process.argv.slice(1), process.env, process.cwd())
  const clock = options.now === undefined ? systemClock() : fixedClock(options.now)
  const folders = prepareFolders(options.data, app.getPath('userData'))
  app.setPath('userData', folders.profile)
  registerAppScheme()

  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  let main: BrowserWindow | undefined
  app.on('second-instance', () => main && showWindow(main))
  const open = (place: AppPlace) => {
    if (!main) return
    showWindow(main)
    push(main, 'app:open', place)
  }
  app.on('window-all-closed', () => app.quit())

  const migrations = join(import.meta.dirname, '../../resources/migrations')
  const ledger = holdLedger({ folder: folders.data, migrations, now: clock.now })
  app.on('will-quit', () => ledger.close())

  // electron-vite names its server here; a packaged app never listens to it.
  const origins = appOrigins(app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL)
  guardWindows(origins)

  // Not awaited at the top level: Electron is ready only when this module has been evaluated.
  void app.whenReady().then(() => {
    const language = options.language ?? systemLanguage(app.getPreferredSystemLanguages())
    guardSession(session.defaultSession, origins)
    serveApp(join(import.meta.dirname, '../renderer'))
    const speak = (spoken: Language) =>
      setMenu(
        menuTexts(spoken),
        (name) => main && push(main, 'app:command', name),
        !app.isPackaged && origins.isDevelopment,
      )
    speak(language)
    registerIpc({ clock, origins, dataFolder: folders.data, ledger, language, speak })
    main = openMainWindow(origins.page())
    // When there is a window to open: the notification leads into it.
    main.once('ready-to-show', () => notifyAtStart({ ledger, clock, language, open }))
    main.on('closed', () => {
      main = undefined
    })
  })
}

try {
  start()
} catch (error) {
  if (!(error instanceof OptionError)) throw error
  console.error(error.message)
  app.exit(2)
}
