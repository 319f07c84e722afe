import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type Browser, chromium, type Page } from 'playwright-core'
import { callFrom, type RunningApp } from './app.ts'
import { canAnswerDialogs, gtkDialogs } from './gtkDialogs.ts'
import { outOfReach } from './outOfReach.ts'
import { TIMEOUT } from './timeout.ts'

/** How long the app may take to end before it is ended. */
const PATIENCE = 10_000

/** The packaged app's program, where `VARSEL_PACKAGED` names it. A wrong name must not pass for none. */
export function namedPackage(): string | undefined {
  const program = process.env.VARSEL_PACKAGED
  if (!program) return undefined
  if (!existsSync(program)) throw new Error(`VARSEL_PACKAGED names ${program}, which is not there.`)
  return program
}

/** The command that starts the packaged app; its own options follow. */
export function packagedCommand(program: string): [string, ...string[]] {
  return [program, '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
}

/**
 * Starts the packaged app and attaches to its page over its debugging port: its fuses let nobody into the main process.
 * Needs a display. What belongs to the system is out of reach.
 *
 * @throws if it ends before it opens a window, with what it wrote
 */
export async function launchPackaged(program: string, appArguments: readonly string[]): Promise<RunningApp> {
  const [command, ...args] = packagedCommand(program)
  const child = spawn(command, [...args, '--remote-debugging-port=0', ...appArguments], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const browser = await attached(child).catch((error: unknown) => {
    child.kill('SIGKILL')
    throw error
  })
  const page = await firstPage(browser)
  const dialogs = child.pid !== undefined && (await canAnswerDialogs()) ? gtkDialogs(child.pid) : null
  const answer = async (path: string | null) => {
    if (dialogs === null) return outOfReach('The dialog for files')
    // What is typed for a person is typed on a keyboard that has no other letters.
    if (path !== null && /[^ -~]/.test(path)) return outOfReach('A name with letters of its own, in a dialog,')
    dialogs.answer(path)
  }
  return {
    page,
    host: 'electron',
    call: callFrom(page),
    savePdfTo: (path) => (isChoosable(path) ? answer(path) : outOfReach('A place that the dialog itself refuses')),
    chooseFile: (path) => {
      const paths = [path].flat()
      return paths.length > 1 ? outOfReach('Choosing several files') : answer(paths[0] ?? null)
    },
    dropFrom: () => outOfReach('What is dropped'),
    chooseMenu: () => outOfReach('The menu'),
    openOutside: () => outOfReach('A window that is not the app’s'),
    clickTray: () => outOfReach('The icon beside the clock'),
    wake: () => outOfReach('The power'),
    clickNotification: () => outOfReach('A notification'),
    closeWindow: async () => {
      for (const each of pagesOf(browser)) await each.close()
    },
    nextWindow: async (opens) => {
      const [context] = browser.contexts()
      if (!context) throw new Error('The app has no context.')
      const next = context.waitForEvent('page', { timeout: TIMEOUT })
      await opens()
      const opened = await next
      await opened.waitForLoadState('load', { timeout: TIMEOUT })
      opened.setDefaultTimeout(TIMEOUT)
      return opened
    },
    windows: async () => pagesOf(browser).length,
    shown: () => outOfReach('What is shown outside the window'),
    ended: async () => {
      if (isRunning(child)) await once(child, 'exit', { signal: AbortSignal.timeout(TIMEOUT) })
    },
    close: async () => {
      dialogs?.stop()
      await ended(child)
      await browser.close().catch(() => {})
    },
  }
}

/** A dialog goes into a folder instead of choosing it, and does not end where there is none. */
function isChoosable(path: string | null): boolean {
  return path === null || (existsSync(path) ? statSync(path).isFile() : existsSync(dirname(path)))
}

const pagesOf = (browser: Browser): Page[] => browser.contexts().flatMap((context) => context.pages())

const isRunning = ({ exitCode, signalCode }: ChildProcess) => exitCode === null && signalCode === null

/** Attached once the page is there: attaching to a window that has none yet waits for ever. */
async function attached(child: ChildProcess): Promise<Browser> {
  const endpoint = await endpointOf(child)
  const list = new URL('/json/list', endpoint.replace('ws:', 'http:'))
  const until = performance.now() + TIMEOUT
  const isThere = async () => {
    const targets = (await (await fetch(list)).json()) as { readonly url: string }[]
    return targets.some(({ url }) => url.includes('/index.html'))
  }
  while (!(await isThere())) {
    if (performance.now() > until) throw new Error('The app opened no window.')
    await setTimeout(50)
  }
  return chromium.connectOverCDP(endpoint)
}

/** Where to attach, as Chromium writes it; where the app ends before that, what it wrote is the reason. */
function endpointOf(child: ChildProcess): Promise<string> {
  let written = ''
  return new Promise((resolve, reject) => {
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      written += text
      const [, endpoint] = /DevTools listening on (\S+)/.exec(written) ?? []
      if (endpoint !== undefined) resolve(endpoint)
    })
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`The app ended with code ${code}: ${written.trim()}`)))
  })
}

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts()
  if (!context) throw new Error('The app has no context.')
  const page = context.pages()[0] ?? (await context.waitForEvent('page', { timeout: TIMEOUT }))
  await page.waitForURL(/\/index\.html/, { timeout: TIMEOUT })
  await page.waitForLoadState('load', { timeout: TIMEOUT })
  page.setDefaultTimeout(TIMEOUT)
  return page
}

async function ended(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return
  // Electron quits in order when it is told to end.
  child.kill('SIGTERM')
  await once(child, 'exit', { signal: AbortSignal.timeout(PATIENCE) }).catch(() => child.kill('SIGKILL'))
}
