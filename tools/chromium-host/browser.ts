import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { packagedChromium } from './packaged.ts'

/** A browser to start. */
export interface Browser {
  readonly executable: string
  /** What it needs in its environment besides. */
  readonly env: Readonly<Record<string, string>>
}

/** No browser is there; the message says what to install. */
export class NoBrowserError extends Error {}

/**
 * Finds a browser: the one that `VARSEL_CHROMIUM` names; without a window, on Linux, the one that comes with npm; else
 * a Chromium, Chrome or Edge on the machine.
 *
 * @throws NoBrowserError
 */
export async function findBrowser({ headless }: { headless: boolean }): Promise<Browser> {
  const named = process.env.VARSEL_CHROMIUM
  if (named) {
    if (isProgram(named)) return { executable: named, env: {} }
    throw new NoBrowserError(`VARSEL_CHROMIUM names ${named}, which can't be run.`)
  }
  if (headless && process.platform === 'linux' && process.arch === 'x64') return packagedChromium()
  const executable = installedBrowser()
  if (executable) return { executable, env: {} }
  throw new NoBrowserError('Install Chromium, Google Chrome or Microsoft Edge, or name one in VARSEL_CHROMIUM.')
}

/** The path of a Chromium, Chrome or Edge that is installed, if there is one. */
export function installedBrowser(
  platform: NodeJS.Platform = process.platform,
  env: Readonly<Record<string, string | undefined>> = process.env,
  exists: (path: string) => boolean = isProgram,
): string | undefined {
  return candidates(platform, env).find(exists)
}

function candidates(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): string[] {
  switch (platform) {
    case 'win32': {
      const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined)
      const programs = [
        'Google/Chrome/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
        'Chromium/Application/chrome.exe',
      ]
      return programs.flatMap((program) => roots.map((root) => join(root, program)))
    }
    case 'darwin': {
      const roots = ['/Applications', join(env.HOME ?? '', 'Applications')]
      const names = ['Google Chrome', 'Microsoft Edge', 'Chromium']
      return names.flatMap((name) => roots.map((root) => `${root}/${name}.app/Contents/MacOS/${name}`))
    }
    default: {
      const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'].filter(Boolean)
      const names = [
        'chromium',
        'chromium-browser',
        'google-chrome-stable',
        'google-chrome',
        'microsoft-edge-stable',
        'microsoft-edge',
      ]
      return names.flatMap((name) => folders.map((folder) => join(folder, name)))
    }
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
