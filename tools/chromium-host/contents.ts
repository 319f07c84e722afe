import { EventEmitter } from 'node:events'
import type { Frame, Page } from 'playwright-core'
import { toApp, toPage } from './address.ts'
import { app } from './app.ts'
import { BINDING, type HostAnswer, type PageMessage, preloadScript } from './bridge.ts'
import { withPaths } from './dropped.ts'
import { type InvokeEvent, ipcMain } from './ipc.ts'
import { shortOrFetched } from './longAnswers.ts'
import { type PdfOptions, printPage } from './pdf.ts'
import { session } from './session.ts'

const byPage = new Map<Page, WebContents>()

/** The contents that a page belongs to; none for a page that the app did not open. */
export const contentsOf = (page: Page): WebContents | undefined => byPage.get(page)

let lastId = 0

/** Electron's `webContents` of one window. The page comes later: whatever is asked of it waits. */
export class WebContents extends EventEmitter {
  readonly id = ++lastId
  readonly session = session.defaultSession
  readonly #page: Promise<Page>
  #url = ''
  #loading: string | undefined
  #destroyed = false
  #outbox: { channel: string; args: unknown[] }[] = []
  #deliver: (() => void) | undefined

  constructor(page: Promise<Page>, preload: string | undefined) {
    super()
    this.#page = page.then((opened) => this.#adopt(opened, preload))
    // Reported by whoever uses the page.
    this.#page.catch(() => {})
    app.emit('web-contents-created', {}, this)
  }

  async #adopt(page: Page, preload: string | undefined): Promise<Page> {
    byPage.set(page, this)
    page.on('close', () => this.#close())
    page.on('crash', () => this.emit('render-process-gone', {}, { reason: 'crashed' }))
    page.on('pageerror', (error) => console.error('In the page:', error))
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) this.#url = toApp(frame.url())
    })
    page.on('popup', (popup) => void popup.close().catch(() => {}))
    page.on('domcontentloaded', () => this.emit('dom-ready', {}))
    page.on('load', () => this.emit('did-finish-load', {}))
    if (preload) {
      await page.exposeBinding(BINDING, (source, text: string) => this.#receive(source.frame, text))
      await page.addInitScript(preloadScript(preload))
    }
    return page
  }

  /** Whether the app's guards refuse that the page (or a frame in it) goes to an address. */
  refusesNavigation(url: string, mainFrame: boolean): boolean {
    if (mainFrame && url === this.#loading) return false
    let prevented = false
    const event = { url, isMainFrame: mainFrame, preventDefault: () => (prevented = true) }
    if (mainFrame) this.emit('will-navigate', event, url)
    this.emit('will-frame-navigate', event)
    return prevented
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.#page
    this.#loading = url
    try {
      await page.goto(toPage(url))
    } finally {
      this.#loading = undefined
    }
  }

  async reload(): Promise<void> {
    const page = await this.#page
    this.#loading = toApp(page.url())
    await page.reload().finally(() => (this.#loading = undefined))
  }

  /** Electron drops what is sent before the page listens; keeping it is kinder, and the app can't tell. */
  send(channel: string, ...args: unknown[]): void {
    this.#outbox.push({ channel, args })
    this.#deliver?.()
  }

  async printToPDF(options: PdfOptions): Promise<Buffer> {
    return printPage(await this.#page, options)
  }

  /**
   * Chromium opens its print dialog for a window that is seen, and for no other; what the app prints is a page that is
   * never shown. So nothing is printed here, and whoever asks is told: a PDF can be printed by whatever shows it.
   */
  print(_options: object, done: (printed: boolean, failed: string) => void): void {
    done(false, 'This host has no print dialog.')
  }

  async executeJavaScript(code: string): Promise<unknown> {
    return (await this.#page).evaluate(code)
  }

  /** Every popup is closed (see `popup` above); a handler that allows one is a fault of the app's. */
  setWindowOpenHandler(handler: () => { action: string }): void {
    if (handler().action !== 'deny') throw new Error('This host opens no windows for pages.')
  }

  getURL = () => this.#url
  getTitle = () => 'Varsel'
  isDestroyed = () => this.#destroyed
  isLoading = () => this.#loading !== undefined
  setZoomFactor() {}
  openDevTools() {}
  focus() {}
  whenPage = () => this.#page

  async #receive(frame: Frame, text: string): Promise<string> {
    const message: PageMessage = JSON.parse(text, withPaths)
    const event: InvokeEvent = {
      sender: this,
      senderFrame: { url: toApp(frame.url()), parent: frame.parentFrame() },
    }
    const answer: HostAnswer = await this.#answer(event, message)
    return shortOrFetched(JSON.stringify(answer))
  }

  async #answer(event: InvokeEvent, message: PageMessage): Promise<HostAnswer> {
    switch (message.type) {
      case 'invoke':
        try {
          return { value: await ipcMain.invoke(event, message.channel, message.args) }
        } catch (error) {
          return { error: String(error) }
        }
      case 'send':
        ipcMain.emit(message.channel, event, ...message.args)
        return {}
      case 'next':
        await this.#somethingToSay()
        return { messages: this.#outbox.splice(0) }
    }
  }

  /** A page that was loaded anew asks again: only the last one to ask is answered. */
  #somethingToSay(): Promise<void> {
    return new Promise((resolve) => {
      this.#deliver = resolve
      if (this.#outbox.length > 0) resolve()
    })
  }

  #close(): void {
    this.#destroyed = true
    this.emit('destroyed')
  }
}
