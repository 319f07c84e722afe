/** The order in which the app starts; every step has a file of its own. */
import { join } from 'node:path'
import { app, session, utilityProcess } from 'electron'
import type { BackupsState } from '../shared/ipc/index.ts'
import { background } from './background/index.ts'
import { backupKeeper, knownLedgers, restorer, syncedBy } from './backups/index.ts'
import { fixedClock, systemClock } from './clock.ts'
import { holdLedger } from './db/index.ts'
import { diagnosisLog } from './diagnosis/index.ts'
import { watchProcesses } from './diagnosis/watch.ts'
import { documentServer } from './documents/index.ts'
import { textReader } from './documentText/index.ts'
import { draftKeeper } from './draftKeeper.ts'
import { prepareFolders } from './folders.ts'
import { givenFile, namedFile } from './givenFile.ts'
import { registerIpc } from './ipc/index.ts'
import { chosenLanguage, systemLanguage } from './language.ts'
import { mainWindow } from './mainWindow.ts'
import { setMenu } from './menu/index.ts'
import { stayOffline } from './offline.ts'
import { OptionError, parseOptions } from './options.ts'
import { appOrigins } from './origin.ts'
import { registerAppScheme, serveApp } from './protocol.ts'
import { keepReminding } from './reminders/index.ts'
import { guardSession, guardWindows } from './security.ts'
import { spoken as spokenLanguage } from './spoken.ts'
import { windowMemory } from './windowMemory.ts'

/** By this name Windows knows whose a notification is. */
const APP_ID = 'dk.varsel.app'

function start(): void {
  const options = parseOptions(process.argv.slice(1), process.env, process.cwd())
  const clock = options.now === undefined ? systemClock() : fixedClock(options.now)
  const known = knownLedgers(app.getPath('userData'))
  const folders = prepareFolders(options.data, app.getPath('userData'))
  app.setPath('userData', folders.profile)
  app.setAppUserModelId(APP_ID)
  registerAppScheme()

  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }

  const log = diagnosisLog(folders.data, clock.now)
  const { electron = 'none', node } = process.versions
  log.note('start', { version: app.getVersion(), platform: process.platform, arch: process.arch, electron, node })
  let tellOfTrouble = () => {}
  watchProcesses(log, () => tellOfTrouble())

  const migrations = join(import.meta.dirname, '../../resources/migrations')
  const jobs = background(() => utilityProcess.fork(join(import.meta.dirname, 'background.js')))
  const given = givenFile()
  const named = namedFile(process.argv.slice(1), process.cwd())
  if (named !== undefined) given.give(named)
  // macOS says it so, and may do so before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    given.give(path)
  })

  const ledger = holdLedger({
    ...{ folder: folders.data, migrations, now: clock.now },
    beforeOpening: (found) => backups.beforeOpening(found),
    wrote: () => backups.wrote(),
  })
  const backups = backupKeeper({
    ...{ dataFolder: folders.data, ledger, jobs, now: clock.now, version: app.getVersion(), known },
    syncedBy: syncedBy(folders.data, process.env),
    onChange: (state) => tellOfBackups(state),
  })
  let tellOfBackups = (_state: BackupsState) => {}
  app.on('will-quit', () => {
    ledger.close()
    backups.atQuit()
  })

  // electron-vite names its server here; a packaged app never listens to it.
  const origins = appOrigins(app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL)
  guardWindows(origins)
  if (!origins.isDevelopment) stayOffline(app.commandLine)

  // Not awaited at the top level: Electron is ready only when this module has been evaluated.
  void app.whenReady().then(() => {
    const language = options.language ?? systemLanguage(app.getPreferredSystemLanguages())
    const spoken = spokenLanguage(chosenLanguage(ledger) ?? language)
    guardSession(session.defaultSession, origins)
    const isOfContract = (sha256: string) => ledger.open().documents.names(sha256).length > 0
    serveApp(join(import.meta.dirname, '../renderer'), documentServer(folders.data, isOfContract))

    const window = mainWindow({ page: origins.page(), log, memory: windowMemory(folders.profile), spoken })
    app.on('second-instance', (_event, argv, cwd) => {
      window.show()
      const file = namedFile(argv.slice(1), cwd)
      if (file !== undefined) given.give(file)
    })
    given.follow(() => {
      window.show()
      window.push('app:file-given', null)
    })
    app.on('activate', () => window.show())
    spoken.follow((its) =>
      setMenu({
        language: its,
        command: (id) => window.push('app:command', id),
        development: !app.isPackaged && origins.isDevelopment,
      }),
    )

    tellOfTrouble = () => window.push('diagnosis:trouble', null)
    const loginOptions = options.data === undefined ? [] : [`--data=${folders.data}`]
    const reminding = keepReminding({ ledger, clock, spoken, window, loginOptions })
    tellOfBackups = (state) => window.push('backups:changed', state)
    const restoring = restorer({ dataFolder: folders.data, ledger, migrations, jobs, now: clock.now, ...backups })
    const texts = textReader({
      ...{ ledger, jobs, dataFolder: folders.data },
      told: (read) => window.push('documents:read', read),
    })
    app.on('will-quit', () => texts.stop())
    registerIpc({
      ...{ clock, origins, dataFolder: folders.data, migrations, ledger, jobs, language, spoken, window, reminding },
      ...{ drafts: draftKeeper(folders.data, app.getVersion()), texts, given, backups, restoring, known, log },
    })
    const begin = () => {
      reminding.start()
      texts.readOn()
      backups.start()
    }
    if (options.hidden === true || wasOpenedAtLogin()) return begin()
    window.show()
    window.whenItStands(begin)
  })
}

/** macOS says so itself; elsewhere the entry that starts the app does (`--hidden`). */
function wasOpenedAtLogin(): boolean {
  return process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin
}

try {
  start()
} catch (error) {
  if (!(error instanceof OptionError)) throw error
  console.error(error.message)
  app.exit(2)
}
