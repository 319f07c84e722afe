import { renameSync, writeFileSync } from 'node:fs'

/**
 * Writes a small file of the app's own whole or not at all, at once: what was there before stays until the new one is
 * complete. What a person saves somewhere goes by `saveFile`.
 *
 * @param mode who may read it; as the system has it where it is left out
 * @throws what the file system throws
 */
export function writeWhole(file: string, text: string, mode?: number): void {
  const part = `${file}.${process.pid}.part`
  writeFileSync(part, text, { mode })
  renameSync(part, file)
}
