import { app } from './app.ts'
import { listenForControl } from './control.ts'
import { answerSaveDialogs } from './dialog.ts'
import type { AppIdentity } from './identity.ts'
import type { HostOptions } from './options.ts'
import { launchBrowser } from './pages.ts'
import { logShownTo } from './shown.ts'

/**
 * Electron's start: evaluates the app's main module, then opens the browser, then says it is ready.
 *
 * @param importMain imports the app's main module
 */
export async function start(
  identity: AppIdentity,
  options: HostOptions,
  importMain: () => Promise<unknown>,
): Promise<void> {
  app.identify(identity)
  if (options.log) logShownTo(options.log)
  if (options.saveAs) answerSaveDialogs(options.saveAs)
  listenForControl()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => app.quit())

  await importMain()
  // A second instance has said quit by now: it needs no browser.
  if (app.isQuitting) return
  const endpoint = await launchBrowser(app.getPath('userData'), options)
  if (endpoint) {
    console.log(`DevTools listening on ${endpoint}`)
    process.send?.({ type: 'listening', endpoint })
  }
  app.becomeReady()
}
