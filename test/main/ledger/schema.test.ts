import { describe, expect, test } from 'vitest'
import { readMigrations } from '../../../src/main/db/migrations.ts'
import { database, migrations } from './temporary.ts'

describe('the ledger’s file', () => {
  test('has only STRICT tables', () => {
    const tables = database()
      .prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%' AND strict = 0`)
      .pluck()
      .all()
    expect(tables).toEqual([])
  })

  test('says STRICT in the SQL of every table as well, and holds the tables that it should', () => {
    const tables = database()
      .prepare<[], { name: string; sql: string }>(
        `SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name`,
      )
      .all()
    expect(tables.map(({ name }) => name)).toEqual([
      '__drizzle_migrations',
      'calendar_entries',
      'contract_documents',
      'contract_invoices',
      'contract_proofs',
      'contract_tags',
      'contracts',
      'document_pages',
      'document_texts',
      'duties',
      'journal',
      'journal_contracts',
      'journal_items',
      'journal_moves',
      'line_changes',
      'lines',
      'metered_entries',
      'net_price_index',
      'own_terms',
      'reminder_health',
      'scenarios',
      'settings',
    ])
    for (const { name, sql } of tables) expect(sql, name).toMatch(/\) STRICT(, WITHOUT ROWID)?$/)
  })

  test('is written ahead, synced in full, with foreign keys on and nothing trusted', () => {
    const db = database()
    const pragma = (name: string) => db.pragma(name, { simple: true })
    expect(pragma('journal_mode')).toBe('wal')
    expect(pragma('synchronous')).toBe(2)
    expect(pragma('fullfsync')).toBe(1)
    expect(pragma('foreign_keys')).toBe(1)
    expect(pragma('busy_timeout')).toBe(50)
    expect(pragma('trusted_schema')).toBe(0)
  })

  test('has migrations in the order of their making', () => {
    const made = readMigrations(migrations).map(({ folderMillis }) => folderMillis)
    expect(made).toEqual([...new Set(made)].sort((a, b) => a - b))
  })
})
