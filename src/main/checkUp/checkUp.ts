import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { CheckUp, CheckUpProgress, FaultyDocument } from '../../shared/diagnosis/index.ts'
import { AppError } from '../../shared/ipc/result.ts'
import type { Background } from '../background/index.ts'
import type { LedgerHolder } from '../db/index.ts'
import { documentsIn, isIntact } from '../documents/index.ts'

interface Of {
  readonly dataFolder: string
  readonly migrations: string
  readonly ledger: LedgerHolder
  readonly jobs: Pick<Background, 'run'>
  readonly progress: (progress: CheckUpProgress) => void
  /** Gives it up. */
  readonly signal: AbortSignal
}

/**
 * Reads all of the ledger and its documents, and says what is not as it must be. The search is mended where it needs it;
 * nothing else is changed.
 *
 * @throws AppError `given-up`, and what a ledger that can't be opened throws
 */
export async function checkUp({ dataFolder, migrations, ledger, jobs, progress, signal }: Of): Promise<CheckUp> {
  const copy = join(dataFolder, `check-${randomUUID()}`)
  progress({ part: 'ledger', done: 0, of: 1 })
  try {
    const { isSearchRight, ...found } = await jobs.run(
      { kind: 'check-ledger', check: { dataFolder, copy, migrations } },
      signal,
    )
    const searchMended = found.isSound && !isSearchRight
    if (searchMended) ledger.open().remakeSearch()
    return { ...found, searchMended, ...(await checkDocuments({ dataFolder, ledger, progress, signal })) }
  } finally {
    await rm(copy, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

async function checkDocuments({ dataFolder, ledger, progress, signal }: Omit<Of, 'jobs' | 'migrations'>) {
  const files = Map.groupBy(
    ledger
      .open()
      .load()
      .contracts.flatMap(({ title, documents, proofs }) =>
        [...documents, ...proofs].map(({ name, sha256 }) => ({ contract: title, name, sha256 })),
      ),
    ({ sha256 }) => sha256,
  )
  const missing: FaultyDocument[] = []
  const damaged: FaultyDocument[] = []
  let done = 0
  for (const [sha256, named] of files) {
    if (signal.aborted) throw new AppError('given-up', 'It was given up.')
    progress({ part: 'documents', done, of: files.size })
    const faulty = named.map(({ contract, name }) => ({ contract, name }))
    if (!existsSync(join(documentsIn(dataFolder), sha256))) missing.push(...faulty)
    else if (!(await isIntact(dataFolder, sha256))) damaged.push(...faulty)
    done += 1
  }
  return { documents: files.size, missing, damaged }
}
