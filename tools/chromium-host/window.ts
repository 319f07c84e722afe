import { EventEmitter } from 'node:events'
import { app } from './app.ts'
import { WebContents } from './contents.ts'
import { isHeadless, openPage } from './pages.ts'
import { logShown } from './shown.ts'

/** The part of Electron's options for a window that is known here. */
interface WindowOptions {
  readonly width?: number
  readonly height?: number
  readonly title?: string
  readonly show?: boolean
  readonly webPreferences?: { readonly preload?: string }
}

const windows = new Set<BrowserWindow>()

// Pages are closed one by one, so that the app hears of it as in Electron.
app.onQuit(() => Promise.all([...windows].map((window) => window.closePage())))

/** Electron's `BrowserWindow`. The first window of an app with a screen is the one that is seen (pages.ts). */
export class BrowserWindow extends EventEmitter {
  static getAllWindows = () => [...windows]
  static getFocusedWindow = () => [...windows][0] ?? null
  static fromWebContents = (contents: WebContents) =>
    [...windows].find((window) => window.webContents === contents) ?? null

  readonly webContents: WebContents
  readonly id: number
  #visible: boolean
  #minimized = false

  constructor(options: WindowOptions = {}) {
    super()
    const { width = 800, height = 600 } = options
    this.webContents = new WebContents(openPage({ width, height }), options.webPreferences?.preload)
    this.id = this.webContents.id
    this.#visible = options.show ?? true
    windows.add(this)
    this.webContents.once('dom-ready', () => this.emit('ready-to-show'))
    this.webContents.once('destroyed', () => this.#gone())
  }

  loadURL = (url: string) => this.webContents.loadURL(url)

  show(): void {
    this.#visible = true
    logShown('window', { shown: this.webContents.getURL() })
    this.emit('show')
    void this.#toFront()
  }

  focus(): void {
    logShown('window', { focused: this.webContents.getURL() })
    void this.#toFront()
  }

  hide(): void {
    this.#visible = false
    this.emit('hide')
  }

  minimize(): void {
    this.#minimized = true
  }

  restore(): void {
    this.#minimized = false
  }

  /** May be refused by the app, unlike a window that a person closes: Chromium does not ask. */
  close(): void {
    let prevented = false
    this.emit('close', { preventDefault: () => (prevented = true) })
    if (!prevented) void this.closePage()
  }

  destroy(): void {
    void this.closePage()
  }

  async closePage(): Promise<void> {
    const page = await this.webContents.whenPage()
    await page.close().catch(() => {})
  }

  isVisible = () => this.#visible
  isMinimized = () => this.#minimized
  isFocused = () => this.#visible
  isDestroyed = () => this.webContents.isDestroyed()
  setMenuBarVisibility() {}
  setTitle() {}
  setBackgroundColor() {}
  // The browser's own window is moved by the system and remembered by nobody: here it never moves.
  getBounds = () => ({ x: 0, y: 0, width: 1280, height: 800 })
  getNormalBounds = () => this.getBounds()
  isMaximized = () => false
  maximize() {}

  async #toFront(): Promise<void> {
    const page = await this.webContents.whenPage()
    await page.bringToFront().catch(() => {})
  }

  #gone(): void {
    windows.delete(this)
    this.emit('closed')
    if (windows.size > 0 || app.isQuitting) return
    // The browser that is seen ends with its last window, and there is no icon beside the clock to bring it back.
    // Electron quits by itself only where nobody listens.
    if (isHeadless() && app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed')
    else app.quit()
  }
}
