import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from './project.ts'
import { run } from './run.ts'

const PACKAGE = join(PROJECT, 'node_modules/electron')

/** How long the place where Electron lies may take to answer, and how long the download (about 110 MB) may. */
const ANSWER_TIMEOUT = 8_000
const DOWNLOAD_TIMEOUT = 10 * 60_000

/**
 * The path of Electron's program: `ELECTRON_OVERRIDE_DIST_PATH`'s, or the one that was downloaded before, or one that
 * is downloaded now.
 *
 * @returns undefined where it is not there and can't be downloaded
 */
export async function ensureElectron(): Promise<string | undefined> {
  const there = findElectron()
  if (there) return there
  if (!(await isReachable())) return undefined
  console.log('Downloading Electron …')
  // Its own reasons are many lines long; the one sentence that matters is said by whoever asked.
  const options = { timeout: DOWNLOAD_TIMEOUT, stdio: 'ignore' } as const
  await run(process.execPath, [join(PACKAGE, 'install.js')], options).catch(() => {})
  return findElectron()
}

/** Electron's program, if it is on the machine. */
export function findElectron(): string | undefined {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH || join(PACKAGE, 'dist')
  const written = join(PACKAGE, 'path.txt')
  const path = join(folder, existsSync(written) ? readFileSync(written, 'utf8').trim() : defaultProgram())
  return existsSync(path) ? path : undefined
}

/** Whether the download has a chance: a machine without network is told from one with, within seconds. */
async function isReachable(): Promise<boolean> {
  const { env } = process
  // Behind a proxy only the installer itself knows the way.
  if (env.HTTPS_PROXY || env.https_proxy || env.ELECTRON_GET_USE_PROXY) return true
  const mirror =
    env.ELECTRON_MIRROR || env.npm_config_electron_mirror || 'https://github.com/electron/electron/releases/'
  try {
    await fetch(mirror, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(ANSWER_TIMEOUT) })
    return true
  } catch {
    return false
  }
}

function defaultProgram(): string {
  switch (process.platform) {
    case 'darwin':
      return 'Electron.app/Contents/MacOS/Electron'
    case 'win32':
      return 'electron.exe'
    default:
      return 'electron'
  }
}

/**
 * Chromium refuses to run sandboxed as root on Linux, so there, and only there, it is run without. The app never
 * turns its sandbox off by itself.
 */
export function rootSwitches(): string[] {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return []
  console.log('You are root: Electron runs without its sandbox. Start Varsel as an ordinary user to have it.')
  return ['--no-sandbox']
}
