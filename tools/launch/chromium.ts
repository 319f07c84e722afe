import { join } from 'node:path'
import { findBrowser } from '../chromium-host/browser.ts'
import { PROJECT } from './project.ts'

/** The Chromium host, to be run by Node; the app's folder and its options follow. */
export const HOST = join(PROJECT, 'tools/chromium-host/main.ts')

const headless = process.env.VARSEL_HEADLESS === '1'

/**
 * Says that Electron is not to be had and which browser serves instead.
 *
 * @throws NoBrowserError, saying what to install
 */
export async function announceChromium(): Promise<void> {
  const { executable } = await findBrowser({ headless })
  console.log(`Electron is not on this machine and could not be downloaded: Varsel opens in ${executable} instead.`)
}

/**
 * @throws Error where there is nothing to open a window on, saying what to do
 */
export function requireDisplay(): void {
  if (process.platform !== 'linux' || headless) return
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return
  throw new Error(
    'There is no display to open a window on: start Varsel in a desktop session, or install Xvfb and run "xvfb-run -a npm start". "npm run demo" needs no display.',
  )
}
