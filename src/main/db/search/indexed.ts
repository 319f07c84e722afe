import type { Database } from 'better-sqlite3'
import type { ContractTables } from '../contractTables.ts'
import { contractIndex } from './contractIndex.ts'
import { dropIndex, makeIndex } from './shape.ts'

/** Contracts that the search finds from the moment they are written. Makes the index where it is missing. */
export function indexed(db: Database, contracts: ContractTables): ContractTables {
  const index = db
    .transaction(() => {
      const isNew = makeIndex(db)
      const made = contractIndex(db)
      if (isNew) for (const record of contracts.all()) made.put(record)
      return made
    })
    .immediate()
  return {
    ...contracts,
    put(record) {
      contracts.put(record)
      index.put(record)
    },
    remove(id) {
      contracts.remove(id)
      index.remove(id)
    },
  }
}

/** Makes the index anew from what the ledger's tables say. Belongs into a transaction. */
export function remakeIndex(db: Database, contracts: Pick<ContractTables, 'all'>): void {
  dropIndex(db)
  makeIndex(db)
  const made = contractIndex(db)
  for (const record of contracts.all()) made.put(record)
}
