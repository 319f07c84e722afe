import type { Database } from 'better-sqlite3'
import type { ContractRecord } from '../../../shared/ledger/index.ts'
import { newestEdition } from '../../../shared/rules/index.ts'
import { searchable } from '../../../shared/search/index.ts'
import { type Column, columns } from './shape.ts'

/** Keeps the index in step with the contracts. Writes belong into the transaction of the records. */
export interface ContractIndex {
  put(record: ContractRecord): void
  remove(id: string): void
}

/** The statements, prepared once; the index must be there. */
export function contractIndex(db: Database): ContractIndex {
  const key = db.prepare<[string], number>('SELECT id FROM search_keys WHERE contract_id = ?').pluck()
  const addKey = db.prepare<[string], number>('INSERT INTO search_keys (contract_id) VALUES (?) RETURNING id').pluck()
  const removeKey = db.prepare('DELETE FROM search_keys WHERE id = ?')
  const places = columns.map(() => '?').join(', ')
  const add = db.prepare(`INSERT INTO contract_search (rowid, ${columns.join(', ')}) VALUES (?, ${places})`)
  const addBeginnings = db.prepare('INSERT INTO contract_beginnings (rowid, title, rest) VALUES (?, ?, ?)')
  const removeText = db.prepare('DELETE FROM contract_search WHERE rowid = ?')
  const removeBeginnings = db.prepare('DELETE FROM contract_beginnings WHERE rowid = ?')
  const clear = (id: number) => {
    removeText.run(id)
    removeBeginnings.run(id)
  }
  return {
    put(record) {
      const known = key.get(record.id)
      if (known !== undefined) clear(known)
      const id = known ?? addKey.get(record.id)
      const texts = textsOf(record)
      const all = columns.map((column) => texts[column])
      add.run(id, ...all)
      addBeginnings.run(id, texts.title, all.slice(1).join('\n'))
    },
    remove(contractId) {
      const id = key.get(contractId)
      if (id === undefined) return
      clear(id)
      removeKey.run(id)
    },
  }
}

/** What is written on a contract, as it is looked for. */
function textsOf(record: ContractRecord): Readonly<Record<Column, string>> {
  const { terms } = record
  const list = (texts: readonly (string | undefined)[]) => texts.filter(Boolean).join('\n')
  const texts: Record<Column, string> = {
    title: record.title,
    supplier: record.supplierName ?? newestEdition(terms.supplier).name,
    terms: terms.ownTerms?.name ?? '',
    number: record.contractNumber,
    contact: list([record.contactPerson, record.contactEmail]),
    tags: list(record.tags),
    costCentre: record.costCentre,
    notes: record.notes,
    lines: list((terms.lines ?? []).map(({ description }) => description)),
    documents: list(record.documents.map(({ name }) => name)),
  }
  for (const column of columns) texts[column] = searchable(texts[column])
  return texts
}
