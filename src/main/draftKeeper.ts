import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type KeptForm, keptFormInput } from '../shared/ipc/drafts.ts'
import { writeWhole } from './writeWhole.ts'

/** What was typed and not saved, in a file beside the ledger. */
export interface DraftKeeper {
  all(): readonly KeptForm[]
  /** Keeps a draft in the place of the earlier one of its form; null to forget it. */
  keep(form: Omit<KeptForm, 'draft'>, draft: string | null): void
  /** Forgets the drafts about things that are gone for good. */
  forgetAbout(ids: readonly string[]): void
}

const format = z.object({ version: z.string(), forms: z.array(keptFormInput) })

/**
 * @param folder the ledger's; the file is its owner's alone
 * @param version the app's: a draft is as this version's forms have it, so that of another version is not taken up
 * @example draftKeeper('/home/me/ledger', '1.2.0').keep({ area: 'contract', form: 'new' }, '{"title":"Telefoni"}')
 */
export function draftKeeper(folder: string, version: string): DraftKeeper {
  const file = join(folder, 'drafts.json')
  const keyOf = ({ area, form }: Omit<KeptForm, 'draft'>) => JSON.stringify([area, form])
  const drafts = new Map(read(file, version).map((kept) => [keyOf(kept), kept]))

  function write(): void {
    try {
      if (drafts.size === 0) {
        rmSync(file, { force: true })
        return
      }
      writeWhole(file, JSON.stringify({ version, forms: [...drafts.values()] }), 0o600)
    } catch (error) {
      // They are still known for as long as the app runs.
      console.error('Drafts could not be written down:', error)
    }
  }

  return {
    all: () => [...drafts.values()],
    keep({ area, form }, draft) {
      const key = keyOf({ area, form })
      if (draft === null && !drafts.delete(key)) return
      if (draft !== null) drafts.set(key, { area, form, draft })
      write()
    },
    forgetAbout(ids) {
      const gone = [...drafts].filter(([, { form }]) => ids.includes(form))
      for (const [key] of gone) drafts.delete(key)
      if (gone.length > 0) write()
    },
  }
}

function read(file: string, version: string): readonly KeptForm[] {
  try {
    const kept = format.parse(JSON.parse(readFileSync(file, 'utf8')))
    return kept.version === version ? kept.forms : []
  } catch {
    // There is none, or nothing that could be taken up.
    return []
  }
}
