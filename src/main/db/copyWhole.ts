import { copyFileSync, existsSync, rmSync, statSync } from 'node:fs'

/** How often copying is begun again where the file is written to meanwhile. */
const attempts = 5

/**
 * Copies a database that this process has not open, with what SQLite has not yet written into it, as both were at one
 * moment. (Closing a second handle on an open one would take SQLite's locks away.)
 *
 * @param from the database's file; beside it may lie `-wal`
 * @throws an error where it is written to all the time, and what the file system throws
 */
export function copyWhole(from: string, to: string): void {
  const ends = ['', '-wal']
  const look = () => ends.map((end) => stamp(from + end)).join()
  for (let attempt = 0; attempt < attempts; attempt++) {
    const before = look()
    for (const end of ends) {
      if (existsSync(from + end)) copyFileSync(from + end, to + end)
      else rmSync(to + end, { force: true })
    }
    if (look() === before) return
  }
  throw new Error('The ledger is being written to; try again.')
}

function stamp(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false, bigint: true })
  return found === undefined ? 'none' : `${found.mtimeNs} ${found.size}`
}
