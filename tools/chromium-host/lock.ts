import { mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'

/**
 * Electron's single-instance lock, which must be had or refused at once. An exclusive SQLite lock does that on every
 * system and is gone when the process is, however it ended. A second instance leaves its command line in a folder
 * that the first one watches.
 *
 * @param folder the lock's own; one instance each
 * @param onSecond called in the first instance with the second one's command line
 * @returns whether this is the first instance
 */
export function lockInstance(folder: string, argv: readonly string[], onSecond: (argv: string[]) => void): boolean {
  const visits = join(folder, 'host-visits')
  mkdirSync(visits, { recursive: true })
  const lock = new Database(join(folder, 'host.lock'), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    writeFileSync(join(visits, `${process.pid}.json`), JSON.stringify(argv))
    return false
  }
  held = lock
  for (const old of readdirSync(visits)) rmSync(join(visits, old), { force: true })
  watch(visits, { persistent: false }, () => {
    for (const name of readdirSync(visits)) {
      const read = takeVisit(join(visits, name))
      if (read) onSecond(read)
    }
  })
  return true
}

// Kept from the garbage collector, which would release the lock.
let held: Database.Database | undefined
export const isLocked = () => held !== undefined

/** A visit may still be being written: one that does not parse is read again at the next change. */
function takeVisit(path: string): string[] | undefined {
  try {
    const argv = JSON.parse(readFileSync(path, 'utf8'))
    rmSync(path, { force: true })
    return argv
  } catch {
    return undefined
  }
}
