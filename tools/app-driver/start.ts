import { spawn } from 'node:child_process'
import { findBrowser } from '../chromium-host/browser.ts'
import { findElectron } from '../launch/electron.ts'
import type { LaunchOptions, RunningApp } from './app.ts'
import { electronCommand, launchElectron } from './electron.ts'
import { hostCommand, launchHost } from './host.ts'
import { outOfReach } from './outOfReach.ts'
import { launchPackaged, namedPackage, packagedCommand } from './packaged.ts'

/** The program of the Electron that is named; undefined where none is. A wrong name must not pass for none. */
function namedElectron(): string | undefined {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!folder) return undefined
  const program = findElectron()
  if (program === undefined) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH names ${folder}, where there is no Electron.`)
  return program
}

/** Starts the app and waits for its window; whoever starts it closes it. */
export async function startApp(options: LaunchOptions): Promise<RunningApp> {
  const packaged = namedPackage()
  if (packaged && options.hidden) return outOfReach('A start without a window')
  if (packaged) return launchPackaged(packaged, appArguments(options))
  const electron = namedElectron()
  return electron ? launchElectron(electron, appArguments(options)) : launchHost(appArguments(options), options.hidden)
}

/**
 * The same for where there may be no display: in the Chromium host; without any browser, in Electron if that is here.
 *
 * @throws NoBrowserError, saying what to install
 */
export async function startHeadless(options: LaunchOptions): Promise<RunningApp> {
  try {
    await findBrowser({ headless: true })
  } catch (noBrowser) {
    const program = findElectron()
    if (program === undefined) throw noBrowser
    return launchElectron(program, appArguments(options))
  }
  return launchHost(appArguments(options))
}

/**
 * Starts the app a second time on the same ledger, which should end by itself.
 *
 * @returns its exit code; null if it had to be ended
 */
export function secondStart(options: LaunchOptions): Promise<number | null> {
  const packaged = namedPackage()
  const electron = namedElectron()
  const [program, ...args] = packaged ? packagedCommand(packaged) : electron ? electronCommand(electron) : hostCommand()
  const child = spawn(program, [...args, ...appArguments(options)], {
    stdio: 'ignore',
    timeout: 20_000,
    killSignal: 'SIGKILL',
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', resolve)
  })
}

const appArguments = ({ data, now, lang = 'da', hidden = false, file }: LaunchOptions) => [
  ...[`--data=${data}`, `--now=${now}`, `--lang=${lang}`],
  ...(hidden ? ['--hidden'] : []),
  ...(file === undefined ? [] : [file]),
]
