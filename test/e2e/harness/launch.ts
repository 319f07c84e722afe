import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { type LaunchOptions, type RunningApp, startApp } from '../../../tools/app-driver/index.ts'
import { orSkips, skipsOutOfReach } from './outOfReach.ts'
import { today } from './seed.ts'
import { newFolder, removeFolder } from './temporary.ts'

/**
 * Starts the app for one test and waits for its window. It is closed after the test, if the test has not done so.
 * For several tests on one app: `sharedApp`.
 *
 * @example
 * const app = await launchApp({ data: temporaryFolder(), now: '2026-11-21' })
 * await app.page.getByRole('heading', { name: 'Varsel' }).waitFor()
 */
export async function launchApp(options: LaunchOptions): Promise<RunningApp> {
  const app = skipsOutOfReach(await orSkips(startApp(options)))
  onTestFinished(() => app.close())
  return app
}

/**
 * Starts the app on an empty ledger for all tests of a file, and readies it; it is closed after the last.
 *
 * @example
 * let page: Page
 * sharedApp(async (app) => {
 *   page = app.page
 *   await seed(app)
 * })
 */
export function sharedApp(ready: (app: RunningApp) => Promise<void> | void): void {
  let folder: string
  let app: RunningApp
  beforeAll(async () => {
    folder = newFolder()
    app = skipsOutOfReach(await startApp({ data: folder, now: today }))
    await ready(app)
  })
  afterAll(async () => {
    await app.close()
    removeFolder(folder)
  })
}
