import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeWhole } from '../writeWhole.ts'

/**
 * Which ledgers were opened on this computer, kept outside of their folders: a folder that is gone is to be told from one
 * that never was, and its second folder found.
 */
export interface KnownLedgers {
  knows(dataFolder: string): boolean
  /** The folder with the copies of a ledger; null where none is known. */
  copiesOf(dataFolder: string): string | null
  remember(dataFolder: string, copies: string | null): void
}

/** More than anybody has; the oldest are forgotten. */
const most = 50

const format = z.array(z.object({ folder: z.string(), copies: z.string().nullable() }))

/** @param folder the system's place for this app's files */
export function knownLedgers(folder: string): KnownLedgers {
  const file = join(folder, 'ledgers.json')
  const read = () => {
    try {
      return format.parse(JSON.parse(readFileSync(file, 'utf8')))
    } catch {
      return []
    }
  }
  const find = (dataFolder: string) => read().find(({ folder }) => folder === dataFolder)
  return {
    knows: (dataFolder) => find(dataFolder) !== undefined,
    copiesOf: (dataFolder) => find(dataFolder)?.copies ?? null,
    remember(dataFolder, copies) {
      const known = find(dataFolder)
      if (known !== undefined && known.copies === copies) return
      const others = read().filter(({ folder }) => folder !== dataFolder)
      try {
        mkdirSync(folder, { recursive: true })
        writeWhole(file, JSON.stringify([{ folder: dataFolder, copies }, ...others].slice(0, most)), 0o600)
      } catch (error) {
        console.error('That the ledger was opened could not be remembered:', error)
      }
    },
  }
}
