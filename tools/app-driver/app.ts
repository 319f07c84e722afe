import type { Page } from 'playwright-core'
import type { AppCommand, ChannelName, InputOf, OutputOf, Result } from '../../src/shared/ipc/index.ts'

/** How to start the app. */
export interface LaunchOptions {
  /** The folder of the ledger; `temporaryFolder()` for a new one. */
  readonly data: string
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly now: string
  /** The language to begin in; Danish if left out. */
  readonly lang?: 'da' | 'en'
  /** Whether it starts without a window, as at login. */
  readonly hidden?: boolean
  /** A ledger file that it is to open, as where one was double-clicked. */
  readonly file?: string
}

/** The app, running. */
export interface RunningApp {
  /** Its window's page; of a hidden start one that is blank. */
  readonly page: Page
  /** Whether this is a real Electron or the Chromium host. */
  readonly host: 'electron' | 'chromium'
  /** Asks the main process as the page does. @example await app.call('app:info', undefined) */
  call<Name extends ChannelName>(channel: Name, input: InputOf<Name>): Promise<Result<OutputOf<Name>>>
  /** Answers every save dialog from now on; null cancels them. */
  savePdfTo(path: string | null): Promise<void>
  /** Answers every dialog that asks for a file, or files, from now on; null cancels them. */
  chooseFile(path: string | readonly string[] | null): Promise<void>
  /** Says where the files lie of which a spec will tell the page that they are dropped (the Chromium host only). */
  dropFrom(paths: readonly string[]): Promise<void>
  /** Chooses an item of the application's menu. */
  chooseMenu(id: AppCommand): Promise<void>
  /** Opens an address in a window that is not the app's, and tells what came of it: for what may not be requested. */
  openOutside(url: string): Promise<'loaded' | 'refused'>
  /** Clicks the notification that was shown last, or the last with a title (the Chromium host only). */
  clickNotification(title?: string): Promise<void>
  /** Clicks the icon beside the clock, or an item of its menu (the Chromium host only). */
  clickTray(item: string | null): Promise<void>
  /** Has the computer wake from sleep (the Chromium host only). */
  wake(): Promise<void>
  /** Closes the window, as a person does; the app may go on. */
  closeWindow(): Promise<void>
  /** The page of the window that something opens, once it is there. */
  nextWindow(opens: () => Promise<unknown>): Promise<Page>
  /** How many windows, seen or not, there are. */
  windows(): Promise<number>
  /** What the app showed outside its page (the Chromium host only; empty in Electron). */
  shown(): Promise<readonly Shown[]>
  /** Waits until the app has ended by itself. */
  ended(): Promise<void>
  /** Quits the app and waits until it is gone. May be called twice. */
  close(): Promise<void>
}

/** One thing shown outside the page: a notification, a menu, a window brought to the front. */
export type Shown = { readonly what: string } & Readonly<Record<string, unknown>>

/** `RunningApp.call` for a page. */
export function callFrom(page: Page): RunningApp['call'] {
  // Sent as JSON text: Playwright's own serializer takes seconds for a large ledger.
  return async (channel, input) => {
    const sent = JSON.stringify({ channel, input })
    const answer = await page.evaluate(async (text) => {
      const asked = JSON.parse(text)
      const { varsel } = globalThis as unknown as {
        varsel: { call(channel: string, input: unknown): Promise<unknown> }
      }
      return JSON.stringify(await varsel.call(asked.channel, asked.input))
    }, sent)
    return JSON.parse(answer)
  }
}
