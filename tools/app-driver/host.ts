import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { ControlMessage } from '../chromium-host/control.ts'
import { PROJECT } from '../launch/project.ts'
import { callFrom, type RunningApp, type Shown } from './app.ts'
import { TIMEOUT } from './timeout.ts'

/** How long a program may take to end before it is ended. */
const PATIENCE = 10_000

/** The command that starts the app in the Chromium host; the app's own options follow. */
export function hostCommand(): [string, ...string[]] {
  return [
    process.execPath,
    join(PROJECT, 'tools/chromium-host/main.ts'),
    '--headless',
    '--remote-debugging-port=0',
    PROJECT,
  ]
}

/**
 * Starts the app in the Chromium host and attaches to its page over CDP.
 *
 * @throws if the host ends before it opens a window, with what it wrote
 */
export async function launchHost(appArguments: readonly string[], hidden = false): Promise<RunningApp> {
  const folder = mkdtempSync(join(tmpdir(), 'varsel-host-'))
  const log = join(folder, 'shown.jsonl')
  const [program, ...args] = hostCommand()
  const child = spawn(program, [...args, ...appArguments], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { ...process.env, VARSEL_HOST_LOG: log },
  })
  const browser = await chromium.connectOverCDP(await endpointOf(child))
  const page = await appPage(browser, hidden)
  page.setDefaultTimeout(TIMEOUT)
  const tell = (message: ControlMessage) => new Promise<void>((resolve) => child.send(message, () => resolve()))

  return {
    page,
    host: 'chromium',
    call: callFrom(page),
    savePdfTo: (path) => tell({ type: 'save-as', path }),
    chooseFile: (path) => tell({ type: 'open', paths: path === null ? [] : [path].flat() }),
    dropFrom: (paths) => tell({ type: 'drop', paths }),
    chooseMenu: (id) => tell({ type: 'menu', id }),
    clickNotification: (title) => tell({ type: 'click-notification', title: title ?? null }),
    clickTray: (item) => tell({ type: 'click-tray', item }),
    wake: () => tell({ type: 'wake' }),
    closeWindow: async () => {
      for (const each of windowsOf(browser)) await each.close()
      // An app that ends with its window tells nothing more.
      const closed = Promise.race([once(child, 'message'), once(child, 'exit')])
      await tell({ type: 'tell-closed' })
      await closed
    },
    nextWindow: async (opens) => {
      const [context] = browser.contexts()
      if (!context) throw new Error('The browser has no context.')
      // A hidden start left a blank page, which its first window takes; a later window brings its own.
      const next = Promise.any([
        ...context.pages().map(atIndex),
        context.waitForEvent('page', { timeout: TIMEOUT }).then(atIndex),
      ])
      await opens()
      const opened = await next
      await opened.waitForLoadState()
      opened.setDefaultTimeout(TIMEOUT)
      return opened
    },
    windows: async () => windowsOf(browser).length,
    openOutside: async (url) => {
      const outside = await page.context().newPage()
      const loaded = await outside.goto(url).then(
        () => 'loaded' as const,
        () => 'refused' as const,
      )
      await outside.close()
      return loaded
    },
    shown: async () => {
      const lines = readFileSync(log, 'utf8').split('\n').filter(Boolean)
      return lines.map((line) => JSON.parse(line) as Shown)
    },
    ended: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        await once(child, 'exit', { signal: AbortSignal.timeout(TIMEOUT) })
      }
    },
    close: async () => {
      if (child.connected) await tell({ type: 'quit' })
      await ended(child)
      await browser.close().catch(() => {})
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}

/**
 * Where to attach. What the host writes to its error output is passed on once it runs; where it ends before that, it is
 * the reason.
 */
function endpointOf(child: ChildProcess): Promise<string> {
  let written = ''
  let runs = false
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    if (runs) process.stderr.write(text)
    else written += text
  })
  return new Promise((resolve, reject) => {
    child.on('message', (message: { type?: string; endpoint?: string }) => {
      if (message.type !== 'listening' || !message.endpoint) return
      runs = true
      process.stderr.write(written)
      resolve(message.endpoint)
    })
    child.on('error', reject)
    child.on('exit', (code) =>
      reject(new Error(written.trim() || `The app ended with code ${code} before its window opened.`)),
    )
  })
}

/** The pages of the app's windows. */
function windowsOf(browser: Browser): Page[] {
  return browser.contexts().flatMap((context) => context.pages().filter((page) => isIndex(new URL(page.url()))))
}

const isIndex = (url: URL) => url.pathname === '/index.html'

/** A page, once the app's own is in it. */
async function atIndex(page: Page): Promise<Page> {
  await page.waitForURL(isIndex, { timeout: TIMEOUT })
  return page
}

async function appPage(browser: Browser, hidden: boolean): Promise<Page> {
  const [context] = browser.contexts()
  if (!context) throw new Error('The browser has no context.')
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))
  if (hidden) return page
  // The window is blank until the app loads its page.
  await page.waitForURL(isIndex)
  await page.waitForLoadState()
  return page
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
  await once(child, 'exit')
  clearTimeout(timer)
}
