import { homedir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { setAutostartEntry } from './autostartEntry.ts'

/**
 * Starts the app, hidden, when one logs in; or no longer. In the Chromium host nothing is done: it is not what one
 * would want to have started.
 *
 * @param options what it is to be started with besides
 * @throws the file system's error where the entry can't be written (Linux)
 */
export function startAtLogin(wanted: boolean, options: readonly string[]): void {
  if (process.versions.electron === undefined) return
  const args = ['--hidden', ...options]
  if (process.platform !== 'linux') {
    app.setLoginItemSettings({ openAtLogin: wanted, args })
    return
  }
  // Electron has none there: desktops start what has an entry in this folder.
  const program = process.env.APPIMAGE ?? process.execPath
  const command = [program, ...(app.isPackaged ? [] : [app.getAppPath()]), ...args]
  setAutostartEntry(process.env.XDG_CONFIG_HOME || join(homedir(), '.config'), wanted ? command : null)
}
