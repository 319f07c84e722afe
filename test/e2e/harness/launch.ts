import { onTestFinished } from 'vitest'
import { type LaunchOptions, type RunningApp, startApp } from '../../../tools/app-driver/index.ts'

/**
 * Starts the app for one test and waits for its window. It is closed after the test, if the test has not done so.
 * For several tests on one app: `startApp` in `beforeAll`, `close` in `afterAll`.
 *
 * @example
 * const app = await launchApp({ data: temporaryFolder(), now: '2026-11-21' })
 * await app.page.getByRole('heading', { name: 'Varsel' }).waitFor()
 */
export async function launchApp(options: LaunchOptions): Promise<RunningApp> {
  const app = await startApp(options)
  onTestFinished(() => app.close())
  return app
}
