import type { Database } from 'better-sqlite3'
import { eq, sql } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { ContractRecord } from '../../shared/ledger/index.ts'
import { recordOf, rowsOf } from './contractRows.ts'
import {
  contractDocuments,
  contractInvoices,
  contractProofs,
  contracts,
  contractTags,
  lineChanges,
  lines,
  meteredEntries,
} from './schema/index.ts'
import { everyColumn, everyColumnAsInserted, everyRow } from './statements.ts'
import type { Kept } from './steps.ts'

/** Reading and writing whole contract records, all of them in the order of their ids. Writes belong into a transaction. */
export interface ContractTables extends Kept<ContractRecord> {
  /** The id of the contract that follows this one; undefined where this one is not in the ledger. */
  followerOf(id: string): string | null | undefined
  /** The ids of the contracts which this one follows. */
  followedBy(id: string): string[]
}

/** The statements, prepared once. */
export function contractTables(db: BetterSQLite3Database & { readonly $client: Database }): ContractTables {
  const wanted = sql.placeholder('id')
  const { $client: client } = db
  const all = {
    contracts: everyRow(client, contracts, contracts.id),
    tags: everyRow(client, contractTags, contractTags.contractId, contractTags.position),
    proofs: everyRow(client, contractProofs, contractProofs.contractId, contractProofs.position),
    documents: everyRow(client, contractDocuments, contractDocuments.contractId, contractDocuments.position),
    invoices: everyRow(client, contractInvoices, contractInvoices.contractId, contractInvoices.invoiceOn),
    lines: everyRow(client, lines, lines.contractId, lines.position),
    changes: everyRow(client, lineChanges, lineChanges.contractId, lineChanges.line, lineChanges.position),
    entries: everyRow(client, meteredEntries, meteredEntries.contractId, meteredEntries.line, meteredEntries.position),
  }
  const one = {
    contract: db.select().from(contracts).where(eq(contracts.id, wanted)).prepare(),
    tags: db
      .select()
      .from(contractTags)
      .where(eq(contractTags.contractId, wanted))
      .orderBy(contractTags.position)
      .prepare(),
    proofs: db
      .select()
      .from(contractProofs)
      .where(eq(contractProofs.contractId, wanted))
      .orderBy(contractProofs.position)
      .prepare(),
    documents: db
      .select()
      .from(contractDocuments)
      .where(eq(contractDocuments.contractId, wanted))
      .orderBy(contractDocuments.position)
      .prepare(),
    invoices: db
      .select()
      .from(contractInvoices)
      .where(eq(contractInvoices.contractId, wanted))
      .orderBy(contractInvoices.invoiceOn)
      .prepare(),
    lines: db.select().from(lines).where(eq(lines.contractId, wanted)).orderBy(lines.position).prepare(),
    changes: db
      .select()
      .from(lineChanges)
      .where(eq(lineChanges.contractId, wanted))
      .orderBy(lineChanges.line, lineChanges.position)
      .prepare(),
    entries: db
      .select()
      .from(meteredEntries)
      .where(eq(meteredEntries.contractId, wanted))
      .orderBy(meteredEntries.line, meteredEntries.position)
      .prepare(),
    follower: db.select({ id: contracts.followedBy }).from(contracts).where(eq(contracts.id, wanted)).prepare(),
    followed: db
      .select({ id: contracts.id })
      .from(contracts)
      .where(eq(contracts.followedBy, wanted))
      .orderBy(contracts.id)
      .prepare(),
  }
  const write = {
    contract: db
      .insert(contracts)
      .values(everyColumn(contracts))
      .onConflictDoUpdate({ target: contracts.id, set: everyColumnAsInserted(contracts) })
      .prepare(),
    tag: db.insert(contractTags).values(everyColumn(contractTags)).prepare(),
    proof: db.insert(contractProofs).values(everyColumn(contractProofs)).prepare(),
    document: db.insert(contractDocuments).values(everyColumn(contractDocuments)).prepare(),
    invoice: db.insert(contractInvoices).values(everyColumn(contractInvoices)).prepare(),
    line: db.insert(lines).values(everyColumn(lines)).prepare(),
    change: db.insert(lineChanges).values(everyColumn(lineChanges)).prepare(),
    entry: db.insert(meteredEntries).values(everyColumn(meteredEntries)).prepare(),
    withoutTags: db.delete(contractTags).where(eq(contractTags.contractId, wanted)).prepare(),
    withoutProofs: db.delete(contractProofs).where(eq(contractProofs.contractId, wanted)).prepare(),
    withoutDocuments: db.delete(contractDocuments).where(eq(contractDocuments.contractId, wanted)).prepare(),
    withoutInvoices: db.delete(contractInvoices).where(eq(contractInvoices.contractId, wanted)).prepare(),
    // Changes and entries go with their lines.
    withoutLines: db.delete(lines).where(eq(lines.contractId, wanted)).prepare(),
    remove: db.delete(contracts).where(eq(contracts.id, wanted)).prepare(),
  }
  return {
    all() {
      const tags = byContract(all.tags.all())
      const proofs = byContract(all.proofs.all())
      const documents = byContract(all.documents.all())
      const invoices = byContract(all.invoices.all())
      const linesOf = byContract(all.lines.all())
      const changes = byContract(all.changes.all())
      const entries = byContract(all.entries.all())
      return all.contracts.all().map((contract) =>
        recordOf({
          contract,
          tags: tags.get(contract.id) ?? [],
          proofs: proofs.get(contract.id) ?? [],
          documents: documents.get(contract.id) ?? [],
          invoices: invoices.get(contract.id) ?? [],
          lines: linesOf.get(contract.id) ?? [],
          changes: changes.get(contract.id) ?? [],
          entries: entries.get(contract.id) ?? [],
        }),
      )
    },
    find(id) {
      const contract = one.contract.get({ id })
      if (contract === undefined) return null
      return recordOf({
        contract,
        tags: one.tags.all({ id }),
        proofs: one.proofs.all({ id }),
        documents: one.documents.all({ id }),
        invoices: one.invoices.all({ id }),
        lines: one.lines.all({ id }),
        changes: one.changes.all({ id }),
        entries: one.entries.all({ id }),
      })
    },
    followerOf: (id) => one.follower.get({ id })?.id,
    followedBy: (id) => one.followed.all({ id }).map((row) => row.id),
    put(record) {
      const rows = rowsOf(record)
      write.withoutTags.run({ id: record.id })
      write.withoutProofs.run({ id: record.id })
      write.withoutDocuments.run({ id: record.id })
      write.withoutInvoices.run({ id: record.id })
      write.withoutLines.run({ id: record.id })
      write.contract.run(rows.contract)
      for (const tag of rows.tags) write.tag.run(tag)
      for (const proof of rows.proofs) write.proof.run(proof)
      for (const document of rows.documents) write.document.run(document)
      for (const invoice of rows.invoices) write.invoice.run(invoice)
      for (const line of rows.lines) write.line.run(line)
      for (const change of rows.changes) write.change.run(change)
      for (const entry of rows.entries) write.entry.run(entry)
    },
    remove(id) {
      write.remove.run({ id })
    },
  }
}

function byContract<Row extends { readonly contractId: string }>(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.contractId)
    if (group) group.push(row)
    else groups.set(row.contractId, [row])
  }
  return groups
}
