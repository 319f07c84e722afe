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
      app.evaluate(
        ({ dialog }, filePaths) => {
          dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths })
        },
        path === null ? [] : [path].flat(),
      ),
    dropFrom: () => Promise.reject(new Error('In Electron files are dropped by the system.')),
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
    clickTray: () => Promise.reject(new Error("Electron's icon beside the clock belongs to the system.")),
    wake: () => Promise.reject(new Error("Electron's power belongs to the system.")),
    closeWindow: () =>
      app.evaluate(({ BrowserWindow }) => {
        for (const window of BrowserWindow.getAllWindows()) window.close()
      }),
    nextWindow: async (opens) => {
      const next = app.waitForEvent('window', { timeout: TIMEOUT })
      await opens()
      const opened = await next
      await opened.waitForLoadState('load', { timeout: TIMEOUT })
      opened.setDefaultTimeout(TIMEOUT)
      return opened
    },
    windows: () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
    clickNotification: () => Promise.reject(new Error("Electron's notifications belong to the system.")),
    shown: async () => [],
    ended: async () => {
      const { exitCode, signalCode } = app.process()
      if (exitCode === null && signalCode === null) await app.waitForEvent('close', { timeout: TIMEOUT })
      closed = true
    },
    close: async () => {
      if (closed) return
      closed = true
      await app.close()
    },
  }
}
