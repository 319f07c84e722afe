import { spawn } from 'node:child_process'
import type { LaunchOptions, RunningApp } from './app.ts'
import { electronCommand, launchElectron } from './electron.ts'
import { hostCommand, launchHost } from './host.ts'

const electron = process.env.ELECTRON_OVERRIDE_DIST_PATH

/** Starts the app and waits for its window; whoever starts it closes it. */
export function startApp(options: LaunchOptions): Promise<RunningApp> {
  return electron ? launchElectron(electron, appArguments(options)) : launchHost(appArguments(options))
}

/** The same, in the Chromium host whatever else is there: it needs no display. */
export function startHeadless(options: LaunchOptions): Promise<RunningApp> {
  return launchHost(appArguments(options))
}

/**
 * Starts the app a second time on the same ledger, which should end by itself.
 *
 * @returns its exit code; null if it had to be ended
 */
export function secondStart(options: LaunchOptions): Promise<number | null> {
  const [program, ...args] = electron ? electronCommand(electron) : hostCommand()
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

const appArguments = ({ data, now, lang = 'da' }: LaunchOptions) => [`--data=${data}`, `--now=${now}`, `--lang=${lang}`]
