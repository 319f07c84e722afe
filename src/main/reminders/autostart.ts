import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'

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

/**
 * Writes the entry by which a Linux desktop starts a program at login, or takes it away.
 *
 * @param config the folder of the person's settings
 * @param command the program and its arguments; null for none
 * @throws the file system's error where it can't be written
 * @example setAutostartEntry('/home/me/.config', ['/opt/varsel/varsel', '--hidden'])
 */
export function setAutostartEntry(config: string, command: readonly string[] | null): void {
  const folder = join(config, 'autostart')
  const file = join(folder, 'varsel.desktop')
  if (command === null) {
    rmSync(file, { force: true })
    return
  }
  mkdirSync(folder, { recursive: true })
  const part = `${file}.${process.pid}.part`
  writeFileSync(part, entry(command))
  renameSync(part, file)
}

function entry(command: readonly string[]): string {
  const exec = command.map(quoted).join(' ')
  return ['[Desktop Entry]', 'Type=Application', 'Name=Varsel', `Exec=${exec}`, 'Terminal=false', ''].join('\n')
}

/**
 * An argument as the Desktop Entry Specification wants it: in quotes, in which four signs are escaped; backslashes
 * once more, for the value is a string; and a percent sign doubled, for it begins a field.
 */
function quoted(argument: string): string {
  const inQuotes = argument.replaceAll(/["`$\\]/g, (sign) => `\\${sign}`)
  return `"${inQuotes.replaceAll('\\', '\\\\').replaceAll('%', '%%')}"`
}
