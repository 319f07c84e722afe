import { EventEmitter } from 'node:events'
import { existsSync, mkdirSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AppIdentity } from './identity.ts'
import { lockInstance } from './lock.ts'

/** Electron's `app`. Windows are registered with it, so that it knows when the last one is closed. */
class App extends EventEmitter {
  readonly isPackaged = false
  readonly commandLine = { appendSwitch() {}, hasSwitch: () => false, getSwitchValue: () => '' }
  isQuitting = false
  #identity: AppIdentity = { folder: process.cwd(), name: 'app', version: '0' }
  #paths = new Map<string, string>()
  #ready = Promise.withResolvers<void>()
  #isReady = false
  /** Closes the windows and the browser; set by the modules that own them. */
  #closers: (() => unknown)[] = []

  identify(identity: AppIdentity): void {
    this.#identity = identity
  }

  becomeReady(): void {
    this.#isReady = true
    this.#ready.resolve()
    this.emit('ready')
  }

  onQuit(closer: () => unknown): void {
    this.#closers.push(closer)
  }

  whenReady = () => this.#ready.promise
  isReady = () => this.#isReady
  getName = () => this.#identity.name
  get name() {
    return this.#identity.name
  }
  getVersion = () => this.#identity.version
  getAppPath = () => this.#identity.folder
  getLocale = () => this.getPreferredSystemLanguages()[0] ?? 'en'
  setAppUserModelId() {}
  setLoginItemSettings() {}
  getLoginItemSettings = () => ({ openAtLogin: false })
  setBadgeCount = () => false
  focus() {}

  getPreferredSystemLanguages(): string[] {
    const { LC_ALL, LC_MESSAGES, LANG } = process.env
    const posix = (LC_ALL || LC_MESSAGES || LANG)?.split('.')[0]?.replace('_', '-')
    const usable = posix && posix !== 'C' && posix !== 'POSIX'
    return [usable ? posix : Intl.DateTimeFormat().resolvedOptions().locale]
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path)
  }

  getPath(name: string): string {
    const set = this.#paths.get(name)
    const path = set ?? defaultPath(name, this.#identity.name)
    // Electron makes this folder itself, and the app counts on it.
    if (name === 'userData') mkdirSync(path, { recursive: true })
    return path
  }

  requestSingleInstanceLock(): boolean {
    return lockInstance(this.getPath('userData'), process.argv, (argv) => this.emit('second-instance', {}, argv, ''))
  }

  quit(): void {
    if (this.isQuitting) return
    this.isQuitting = true
    this.emit('before-quit', { preventDefault() {} })
    void this.#close(0)
  }

  exit(code = 0): void {
    this.isQuitting = true
    void this.#close(code)
  }

  async #close(code: number): Promise<void> {
    // Whatever called quit may still have something to do in this turn.
    await new Promise(setImmediate)
    for (const close of this.#closers) await close()
    this.emit('will-quit', { preventDefault() {} })
    this.emit('quit', {}, code)
    process.exit(code)
  }
}

function defaultPath(name: string, appName: string): string {
  const home = homedir()
  const inHome = (folder: string) => (existsSync(join(home, folder)) ? join(home, folder) : home)
  const appData =
    process.platform === 'win32'
      ? (process.env.APPDATA ?? join(home, 'AppData', 'Roaming'))
      : process.platform === 'darwin'
        ? join(home, 'Library', 'Application Support')
        : process.env.XDG_CONFIG_HOME || join(home, '.config')
  switch (name) {
    case 'home':
      return home
    case 'appData':
      return appData
    case 'userData':
    case 'sessionData':
      return join(appData, appName)
    case 'temp':
      return tmpdir()
    case 'exe':
      return process.execPath
    case 'documents':
      return inHome('Documents')
    case 'downloads':
      return inHome('Downloads')
    case 'desktop':
      return inHome('Desktop')
    case 'logs':
      return join(appData, appName, 'logs')
    default:
      throw new Error(`Failed to get '${name}' path`)
  }
}

export const app = new App()
