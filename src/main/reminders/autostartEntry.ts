import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../writeWhole.ts'

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
  writeWhole(file, entry(command))
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
