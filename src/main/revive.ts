import { type BrowserWindow, dialog } from 'electron'
import { crashTexts } from '../shared/texts/crash.ts'
import type { DiagnosisLog } from './diagnosis/index.ts'

/** How many crashes in how many milliseconds are too many to begin anew by itself. */
const [mostCrashes, within] = [3, 60_000]

/**
 * Loads a window's page anew when its process has ended by itself, and offers it when it does not answer.
 *
 * @param crashed told before it is loaded anew
 */
export function reviveAfterCrash(window: BrowserWindow, log: DiagnosisLog, crashed: () => void): void {
  const crashes: number[] = []
  window.webContents.on('render-process-gone', (_event, { reason, exitCode = 0 }) => {
    log.note('window-gone', { reason, exitCode })
    if (reason === 'clean-exit' || window.isDestroyed()) return
    crashes.push(performance.now())
    const lately = crashes.filter((at) => at > performance.now() - within).length
    if (lately < mostCrashes) {
      crashed()
      window.webContents.reload()
      return
    }
    void asked(window, crashTexts.da.again, crashTexts.en.again).then((reload) => {
      if (!window.isDestroyed() && reload) window.webContents.reload()
    })
  })
  window.on('unresponsive', () => {
    log.note('window-unresponsive')
    void asked(window, crashTexts.da.stuck, crashTexts.en.stuck).then((reload) => {
      if (!window.isDestroyed() && reload) window.webContents.forcefullyCrashRenderer()
    })
  })
}

/** Asks in both languages: which one the window speaks can't be asked of it now. */
async function asked(window: BrowserWindow, da: string, en: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: `${da}\n\n${en}`,
    buttons: [`${crashTexts.da.wait} / ${crashTexts.en.wait}`, `${crashTexts.da.reload} / ${crashTexts.en.reload}`],
    defaultId: 1,
    cancelId: 0,
  })
  return response === 1
}
