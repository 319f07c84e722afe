import { _electron } from 'playwright-core'
import { PROJECT } from '../launch/project.ts'
import { callFrom, type RunningApp } from './app.ts'
import { TIMEOUT } from './timeout.ts'

/** The command that starts the app in Electron's program; the app's own options follow. */
export function electronCommand(program: string): [string, ...string[]] {
  return [program, ...switches(), PROJECT]
}

/** Chromium refuses to run sandboxed as root, which tests in a container are. */
function switches(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu']
}

/**
 * Starts the app in Electron. Needs a display.
 *
 * @param program Electron's own, as `findElectron` gives it
 */
export async function launchElectron(program: string, appArguments: readonly string[]): Promise<RunningApp> {
  const [executablePath, ...args] = electronCommand(program)
  const app = await _electron.launch({
    executablePath,
    args: [...args, ...appArguments],
    cwd: PROJECT,
    chromiumSandbox: process.getuid?.() !== 0,
  })
  const page = await app.firstWindow()
  await page.waitForLoadState('load', { timeout: TIMEOUT })
  page.setDefaultTimeout(TIMEOUT)
  let closed = false

  return {
    page,
    host: 'electron',
    call: callFrom(page),
    savePdfTo: (path) =>
      app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' })
      }, path),
    chooseFile: (path) =>
      app.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = async () => ({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] })
      }, path),
    chooseMenu: (id) =>
      app.evaluate(({ Menu }, chosen) => {
        Menu.getApplicationMenu()?.getMenuItemById(chosen)?.click()
      }, id),
    openOutside: (url) =>
      app.evaluate(async ({ BrowserWindow }, address) => {
        const window = new BrowserWindow({ show: false })
        const came = await window.loadURL(address).then(
          () => 'loaded' as const,
          () => 'refused' as const,
        )
        window.destroy()
        return came
      }, url),
    clickNotification: () => Promise.reject(new Error("Electron's notifications belong to the system.")),
    shown: async () => [],
    close: async () => {
      if (closed) return
      closed = true
      await app.close()
    },
  }
}
