import type { Database } from 'better-sqlite3'
import type { ChangeKind, ContractRecord, LedgerChange } from '../../shared/ledger/index.ts'
import { binTables } from './bin.ts'
import type { ContractTables } from './contractTables.ts'
import { eraser } from './erase.ts'
import { historyTables } from './historyTables.ts'
import { LedgerError, withLedgerErrors } from './ledgerError.ts'
import type { PastStore } from './ledgerStore.ts'
import { earlier, wouldChange } from './putBack.ts'

/** The ledger that the past is of. */
interface Of {
  readonly contracts: Pick<ContractTables, 'find'>
  readonly read: <T>(work: () => T) => T
  readonly write: <T>(work: () => T) => T
  /** Saves contracts as one change. Belongs into `write`. */
  readonly save: (what: ChangeKind, records: readonly ContractRecord[]) => LedgerChange
  /** What a change answers that changes nothing. */
  readonly unchanged: () => LedgerChange
}

/** History and bin of an open ledger. */
export function pastStore(db: Database, { contracts, read, write, save, unchanged }: Of): PastStore {
  // Prepared when first asked for: most of the time nobody looks back.
  const past = once(() => historyTables(db))
  const bin = once(() => binTables(db))
  const isThere = (id: string) => contracts.find(id) !== null
  const earlierOf = (id: string, entry: number) => earlier(past().left(id, entry), isThere)

  /** Contracts of the bin as they are brought back; of several those that can be read. */
  function readable(ids: readonly string[]): ContractRecord[] {
    const found = ids.map((id) => bin().last(id))
    const back = new Set(found.map((record) => record?.id))
    const records = found.flatMap((record) => {
      try {
        return [earlier(record, (id) => back.has(id) || isThere(id)).record]
      } catch (error) {
        if (error instanceof LedgerError && ids.length > 1) return []
        throw error
      }
    })
    if (records.length === 0 && ids.length > 0) throw new LedgerError('record-unreadable')
    return records
  }

  /** Those that a contract of the bin followed, following it again. */
  function following({ id }: ContractRecord): ContractRecord[] {
    const loosened = bin()
      .loosened(id)
      .map((other) => contracts.find(other))
    return loosened.filter((other) => other !== null).map((other) => ({ ...other, followedBy: id }))
  }

  return {
    history: (id, before, most) => read(() => past().page(id, contracts.find(id), before, most)),
    look: (id, entry) =>
      read(() => {
        const now = contracts.find(id)
        if (now === null) throw new LedgerError('record-unreadable')
        return wouldChange(now, earlierOf(id, entry))
      }),
    putBack: (id, entry) => write(() => save('contract-put-back', [earlierOf(id, entry).record])),
    bin: () => read(() => bin().items()),
    undelete: (ids) =>
      write(() => {
        const records = readable([...new Set(ids)])
        return save('contract-undeleted', [...records, ...records.flatMap(following)])
      }),
    erase(ids) {
      const erasing = eraser(db)
      // What is let go of is written over with zeros, whatever becomes of the cleaning.
      db.pragma('secure_delete = ON')
      const files = write(() => {
        const there = new Set(
          bin()
            .items()
            .map(({ id }) => id),
        )
        return erasing.erase([...new Set(ids)].filter((id) => there.has(id)))
      })
      try {
        withLedgerErrors(() => erasing.clean())
      } catch (error) {
        // The contracts are gone; the room that they took is found again when next something is erased.
        if (!(error instanceof LedgerError)) throw error
      }
      return { change: unchanged(), files }
    },
  }
}

function once<T>(make: () => T): () => T {
  let made: T | null = null
  return () => {
    made ??= make()
    return made
  }
}
