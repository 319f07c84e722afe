import { spawn } from 'node:child_process'
import { onTestFinished } from 'vitest'
import type { LaunchOptions, RunningApp } from './app.ts'
import { electronCommand, launchElectron } from './electron.ts'
import { hostCommand, launchHost } from './host.ts'

const electron = process.env.ELECTRON_OVERRIDE_DIST_PATH

/**
 * Starts the app and waits for its window. It is closed after the test that started it, if the test has not done so.
 *
 * @example
 * const app = await launchApp({ data: temporaryFolder(), now: '2026-11-21' })
 * await app.page.getByRole('heading', { name: 'Varsel' }).waitFor()
 */
export async function launchApp(options: LaunchOptions): Promise<RunningApp> {
  const app = electron ? await launchElectron(electron, appArguments(options)) : await launchHost(appArguments(options))
  onTestFinished(() => app.close())
  return app
}

/**
 * Starts the app a second time on the same ledger, which should end by itself.
 *
 * @returns its exit code
 */
export function secondStart(options: LaunchOptions): Promise<number | null> {
  const [program, ...args] = electron ? electronCommand(electron) : hostCommand()
  const child = spawn(program, [...args, ...appArguments(options)], { stdio: 'ignore' })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', resolve)
  })
}

const appArguments = ({ data, now, lang = 'da' }: LaunchOptions) => [`--data=${data}`, `--now=${now}`, `--lang=${lang}`]
