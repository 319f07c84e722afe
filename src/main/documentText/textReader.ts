import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { TextState } from '../../shared/documents/index.ts'
import type { Background } from '../background/index.ts'
import type { LedgerHolder } from '../db/index.ts'
import { documentsIn, isIntact } from '../documents/index.ts'
import type { ReadText } from './readText.ts'

/** Reads the text of documents, one after the other, beside everything else. */
export interface TextReader {
  /** Reads whatever is not read yet; a document that is gone or damaged is passed over until the next time. */
  readOn(): void
  /** Lets go of the ledger. */
  stop(): void
}

interface Context {
  readonly ledger: LedgerHolder
  readonly jobs: Background
  readonly dataFolder: string
  /** Told of each document whose text is known now. */
  readonly told: (read: { sha256: string; state: TextState }) => void
}

/** Letters that are written at once: less than a tenth of a second's work for the index. */
const lettersAtOnce = 200_000

/** @example textReader({ ledger, jobs, dataFolder, told: () => {} }).readOn() */
export function textReader({ ledger, jobs, dataFolder, told }: Context): TextReader {
  let stopped = false
  let reading: Promise<void> | null = null
  let again = false

  /** Read anew, they would be passed over again, at the cost of reading all of them. */
  const damaged = new Set<string>()

  async function readAll(): Promise<void> {
    const passed = new Set(damaged)
    for (;;) {
      again = false
      const next = stopped
        ? undefined
        : ledger
            .open()
            .documents.unread()
            .find(({ sha256 }) => !passed.has(sha256))
      if (next === undefined) return
      passed.add(next.sha256)
      const path = join(documentsIn(dataFolder), next.sha256)
      if (!existsSync(path)) continue
      if (!(await isIntact(dataFolder, next.sha256))) damaged.add(next.sha256)
      if (stopped || damaged.has(next.sha256)) continue
      await keep(next.sha256, await jobs.run({ kind: 'read-text', path, name: next.name }).catch(failed))
    }
  }

  async function keep(sha256: string, { state, pages }: ReadText): Promise<void> {
    if (stopped) return
    ledger.open().documents.begin(sha256)
    for (const some of slices(pages)) {
      await setImmediate()
      if (stopped) return
      ledger.open().documents.add(sha256, some)
    }
    ledger.open().documents.end(sha256, state)
    told({ sha256, state })
  }

  function readOn(): void {
    again = true
    if (reading !== null) return
    reading = readAll()
      .catch((error: unknown) => console.error('Documents could not be read:', error))
      .finally(() => {
        reading = null
        if (again && !stopped) readOn()
      })
  }

  return {
    readOn,
    stop() {
      stopped = true
    },
  }
}

/** It took more time or memory than it is given, or went wrong as nobody foresaw: as text it can't be read. */
const failed = (): ReadText => ({ state: 'failed', pages: [] })

function slices<Page extends { readonly body: string }>(pages: readonly Page[]): Page[][] {
  const all: Page[][] = []
  let letters = lettersAtOnce
  for (const page of pages) {
    if (letters + page.body.length > lettersAtOnce) {
      all.push([])
      letters = 0
    }
    letters += page.body.length
    all.at(-1)?.push(page)
  }
  return all
}
