import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { app } from './app.ts'
import { findBrowser } from './browser.ts'
import type { HostOptions } from './options.ts'
import { routeRequests } from './requests.ts'

/** The size of a page. */
interface Size {
  readonly width: number
  readonly height: number
}

// Whatever the app's own filter does, Chromium reaches nothing but the machine itself: its proxy is a port at which
// nobody answers. The machine itself is left to that filter, so that tests can see it work.
const NO_NETWORK = '--proxy-server=http://127.0.0.1:9'

// Follow the system instead of Playwright's own choices.
const AS_THE_SYSTEM = { colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null } as const

let headless = true
let main: Promise<BrowserContext> | undefined
let hidden: Promise<BrowserContext> | undefined
let firstTaken = false

/** Whether there is no screen on which windows are seen. */
export const isHeadless = () => headless

/**
 * Starts the browser in which the app's windows open.
 *
 * @param userData the folder under which its profile lies
 * @returns where another process can attach, if `debuggingPort` asks for it
 */
export async function launchBrowser(userData: string, options: HostOptions): Promise<string | undefined> {
  headless = options.headless
  const profile = join(userData, headless ? 'host-headless' : 'host')
  main = open(profile, options)
  const context = await main.catch((cause) => {
    throw new Error('The browser did not start: is there a display, and is it allowed to use its sandbox?', { cause })
  })
  context.on('close', () => app.quit())
  app.onQuit(async () => {
    await context.close().catch(() => {})
    await (await hidden)?.close().catch(() => {})
  })
  if (options.debuggingPort === undefined) return undefined
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n')
  return `http://127.0.0.1:${port}`
}

/**
 * Opens a page for a window. With a screen, the browser's own window becomes the app's first; later ones, which the
 * app only prints, open in a second browser without a window.
 */
export async function openPage(size: Size): Promise<Page> {
  if (!main) throw new Error('A window was opened before the app was ready.')
  const context = await main
  const first = !firstTaken
  firstTaken = true
  if (first) {
    const page = context.pages()[0] ?? (await context.newPage())
    if (headless) await page.setViewportSize(size)
    return page
  }
  if (!headless) hidden ??= openHidden()
  const page = await (await (hidden ?? main)).newPage()
  await page.setViewportSize(size)
  return page
}

async function open(profile: string, { headless, debuggingPort }: HostOptions): Promise<BrowserContext> {
  const args = [NO_NETWORK]
  if (debuggingPort !== undefined) args.push(`--remote-debugging-port=${debuggingPort}`)
  if (!headless) args.push('--app=data:text/html,<title>Varsel</title>', '--window-size=1280,800')
  writePreferences(profile)
  const context = await chromium.launchPersistentContext(profile, {
    ...(await launchOptions(headless)),
    ...AS_THE_SYSTEM,
    args,
    viewport: headless ? { width: 1280, height: 800 } : null,
  })
  await routeRequests(context)
  return context
}

/** What a browser offers to do with pages, an app's window does not: it speaks several languages by itself. */
function writePreferences(profile: string): void {
  const path = join(profile, 'Default', 'Preferences')
  if (existsSync(path)) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, JSON.stringify({ translate: { enabled: false }, credentials_enable_service: false }))
}

async function openHidden(): Promise<BrowserContext> {
  const browser = await chromium.launch({ ...(await launchOptions(true)), args: [NO_NETWORK] })
  const context = await browser.newContext(AS_THE_SYSTEM)
  context.on('close', () => void browser.close())
  await routeRequests(context)
  return context
}

async function launchOptions(headless: boolean) {
  const { executable, env } = await findBrowser({ headless })
  return {
    executablePath: executable,
    env: { ...process.env, ...env } as Record<string, string>,
    headless,
    // Chromium refuses to run sandboxed as root; everyone else gets the sandbox.
    chromiumSandbox: process.getuid?.() !== 0,
    // The app is asked to quit instead (start.ts), and closes the browser in its turn.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  }
}
