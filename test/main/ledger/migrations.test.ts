import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { openLedger } from '../../../src/main/db/index.ts'
import { openDatabase } from '../../../src/main/db/open.ts'
import { defaultSettings } from '../../../src/shared/ledger/index.ts'
import { cleaning, cleaningContract, everything, sample, uuid } from './samples.ts'
import { database, fileIn, ledger, migrations, temporaryFolder, tickingClock } from './temporary.ts'

/** What drizzle-kit writes when a table's shape changes in a way that SQLite cannot alter, in short. */
const rebuild = `PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE __new_lines AS SELECT * FROM lines LIMIT 0;--> statement-breakpoint
DROP TABLE __new_lines;--> statement-breakpoint
CREATE TABLE __new_contracts (SCHEMA) STRICT;--> statement-breakpoint
INSERT INTO __new_contracts SELECT * FROM contracts;--> statement-breakpoint
DROP TABLE contracts;--> statement-breakpoint
ALTER TABLE __new_contracts RENAME TO contracts;--> statement-breakpoint
PRAGMA foreign_keys=ON;`

let later: string

/** The app's migrations and further ones, each with the time of its making. */
function withMigrations(...further: { sql: string; when: number }[]): void {
  cpSync(migrations, later, { recursive: true })
  const file = join(later, 'meta/_journal.json')
  const meta = JSON.parse(readFileSync(file, 'utf8')) as { entries: object[] }
  for (const { sql, when } of further) {
    const tag = `${String(meta.entries.length).padStart(4, '0')}_later`
    meta.entries.push({ idx: meta.entries.length, version: '6', when, tag, breakpoints: true })
    writeFileSync(join(later, `${tag}.sql`), sql)
  }
  writeFileSync(file, JSON.stringify(meta))
}

/** The rebuild with the table's own columns and constraints. */
function rebuildOfContracts(): string {
  const sql = database().prepare(`SELECT sql FROM sqlite_master WHERE name = 'contracts'`).pluck().get() as string
  return rebuild.replace('(SCHEMA) STRICT', sql.slice(sql.indexOf('(')))
}

const lateInTime = Date.UTC(2040, 0)

beforeEach(() => {
  later = temporaryFolder()
})

/** A folder with an empty ledger as it was before a migration, and its database. */
function ledgerBefore(migration: string) {
  const folder = temporaryFolder()
  cpSync(migrations, later, { recursive: true })
  const file = join(later, 'meta/_journal.json')
  const meta = JSON.parse(readFileSync(file, 'utf8')) as { entries: { tag: string }[] }
  const before = meta.entries.findIndex(({ tag }) => tag === migration)
  expect(before, migration).toBeGreaterThan(0)
  writeFileSync(file, JSON.stringify({ ...meta, entries: meta.entries.slice(0, before) }))
  return { folder, db: openDatabase({ folder, migrations: later }) }
}

/** A folder with a ledger as the first version left it: a contract that is kept, one that is not, and a business. */
function firstVersion(): string {
  const { folder, db } = ledgerBefore('0001_reminders')
  const contract = (number: number, intent: string) => `('${uuid(number)}', 'Aftale ${number}', '', '', '', '', '',
    '${intent}', 0, 'comasystem', '2026-01-31')`
  db.exec(`
    INSERT INTO contracts (id, title, contract_number, contact_person, contact_email, cost_centre, notes, intent,
      example, supplier, signed_on) VALUES ${contract(1, 'keep')}, ${contract(2, 'leave')};
    INSERT INTO contract_tags (contract_id, position, tag) VALUES ('${uuid(1)}', 0, 'drift');
    INSERT INTO settings (id, language, theme, business_name, currency) VALUES (1, 'da', 'dark', 'Fjord & Co.', 'DKK');
    INSERT INTO journal (at, what, state, settings_before, settings_after) VALUES ('2026-11-21T09:00:00.000Z',
      'settings-changed', 'done',
      '{"language":"da","theme":"dark","netPriceIndex":{},"businessName":"Fjord","currency":"DKK"}',
      '{"language":"da","theme":"dark","netPriceIndex":{},"businessName":"Fjord & Co.","currency":"DKK"}')`)
  db.close()
  return folder
}

describe('a ledger of the first version', () => {
  test('keeps what is in it, and has for what it did not know what a new one has', () => {
    const { contracts, settings } = ledger(firstVersion()).load()
    const terms = { supplier: 'comasystem', signedOn: '2026-01-31' } as const
    expect(contracts).toEqual([
      sample(1, { title: 'Aftale 1', tags: ['drift'], intent: { kind: 'keep', through: null }, terms }),
      sample(2, { title: 'Aftale 2', intent: { kind: 'leave' }, terms }),
    ])
    const business = { ...defaultSettings.business, name: 'Fjord & Co.' }
    expect(settings).toEqual({ ...defaultSettings, language: 'da', theme: 'dark', business })
  })

  test('can take back what was done in it', () => {
    expect(ledger(firstVersion()).undo().settings?.business).toEqual({ ...defaultSettings.business, name: 'Fjord' })
  })
})

describe('a migration', () => {
  test('that rebuilds a table keeps the rows that hang on it', () => {
    const folder = temporaryFolder()
    const before = ledger(folder)
    before.saveContracts([everything])
    before.close()
    withMigrations({ sql: rebuildOfContracts(), when: lateInTime })

    const after = openLedger({ folder, migrations: later, now: tickingClock() })
    expect(after.load().contracts).toEqual([everything])
    after.undo()
    expect(after.load().contracts).toEqual([])
    after.close()
  })

  test('that leaves a row without the one it hangs on is taken back as a whole', () => {
    const folder = temporaryFolder()
    const before = ledger(folder)
    before.saveContracts([everything])
    before.close()
    withMigrations(
      { sql: 'CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT', when: lateInTime },
      { sql: 'DELETE FROM contracts', when: lateInTime + 1 },
    )

    expect(() => openDatabase({ folder, migrations: later })).toThrow(expect.objectContaining({ code: 'damaged' }))
    expect(ledger(folder).load().contracts).toEqual([everything])
    expect(database(folder).prepare(`SELECT count(*) FROM sqlite_master WHERE name = 'more'`).pluck().get()).toBe(0)
  })

  test('that fails half-way is taken back as a whole', () => {
    const folder = temporaryFolder()
    ledger(folder).close()
    withMigrations({
      sql: 'CREATE TABLE more (id INTEGER) STRICT;--> statement-breakpoint\nINSERT INTO nowhere VALUES (1)',
      when: lateInTime,
    })
    expect(() => openDatabase({ folder, migrations: later })).toThrow(/nowhere/)
    expect(database(folder).prepare(`SELECT count(*) FROM sqlite_master WHERE name = 'more'`).pluck().get()).toBe(0)
  })

  test('that is older than the last one applied is applied all the same', () => {
    const folder = temporaryFolder()
    ledger(folder).close()
    withMigrations({ sql: 'CREATE TABLE late (id INTEGER) STRICT', when: Date.UTC(2020, 0) })
    const db = openDatabase({ folder, migrations: later })
    expect(db.prepare(`SELECT count(*) FROM sqlite_master WHERE name = 'late'`).pluck().get()).toBe(1)
    db.close()
  })
})

test('a ledger from before discounts keeps its lines and what hangs on them, and has no discount', () => {
  const { folder, db: old } = ledgerBefore('0003_discount')
  expect(old.prepare(`SELECT count(*) FROM pragma_table_info('lines') WHERE name = 'discount'`).pluck().get()).toBe(0)
  old.exec(`
    INSERT INTO contracts (id, title, contract_number, contact_person, contact_email, notice_address, cost_centre, notes,
      intent, example, supplier, signed_on)
    VALUES ('00000000-0000-4000-8000-000000000001', 'A', '', '', '', '', '', '', 'undecided', 0, 'unicom', '2026-01-31');
    INSERT INTO lines (contract_id, position, kind, unit_price)
    VALUES ('00000000-0000-4000-8000-000000000001', 0, 'subscription', 19900);
    INSERT INTO line_changes (contract_id, line, position, changed_on, quantity)
    VALUES ('00000000-0000-4000-8000-000000000001', 0, 0, '2027-01-01', 4);
  `)
  old.close()
  expect(
    ledger(folder)
      .load()
      .contracts.map(({ terms }) => terms.lines),
  ).toEqual([[{ kind: 'subscription', unitPrice: 19_900, changes: [{ on: '2027-01-01', quantity: 4 }] }]])
})

describe('a ledger from before own terms', () => {
  /** A contract with a line, saved, changed, and the change undone. */
  function earlier() {
    const { folder, db } = ledgerBefore('0004_own_terms')
    // Records of then did not know what they rest on.
    const { ownTermsId: _, ...kept } = sample(1, { title: 'Før' })
    const { ownTermsId: __, ...changed } = sample(1, { title: 'Efter' })
    db.exec(`
      INSERT INTO contracts (id, title, contract_number, contact_person, contact_email, notice_address, cost_centre,
        notes, intent, example, supplier, signed_on)
      VALUES ('${uuid(1)}', 'Før', '', '', '', '', '', '', 'undecided', 0, 'comasystem', '2026-01-31');
      INSERT INTO lines (contract_id, position, kind, unit_price, quantity)
      VALUES ('${uuid(1)}', 0, 'subscription', 19900, 3);
      INSERT INTO journal (at, what, state) VALUES
        ('2026-11-20T09:00:00.000Z', 'contract-added', 'done'), ('2026-11-20T09:01:00.000Z', 'contract-changed', 'undone');
      INSERT INTO journal_moves (entry_id, at, move) VALUES (2, '2026-11-20T09:02:00.000Z', 'undo');
    `)
    const step = db.prepare(
      'INSERT INTO journal_contracts (entry_id, position, contract_id, title, before, after) VALUES (?, 0, ?, ?, ?, ?)',
    )
    step.run(1, uuid(1), 'Før', null, JSON.stringify(kept))
    step.run(2, uuid(1), 'Efter', JSON.stringify(kept), JSON.stringify(changed))
    db.close()
    return folder
  }

  test('keeps its contracts with their lines, which rest on none, and has no sets and no scenarios', () => {
    const { contracts, ownTerms, scenarios } = ledger(earlier()).load()
    expect(contracts).toEqual([sample(1, { title: 'Før' })])
    expect([ownTerms, scenarios]).toEqual([[], []])
  })

  test('can still redo and undo what was done in it', () => {
    const store = ledger(earlier())
    expect(store.redo().changed).toEqual([sample(1, { title: 'Efter' })])
    store.undo()
    expect(store.undo().removed).toEqual([uuid(1)])
    expect(store.load().contracts).toEqual([])
  })

  test('goes on with its journal, which still can be neither deleted from nor rewritten', () => {
    const folder = earlier()
    const store = ledger(folder)
    expect(store.saveTerms(cleaning, [cleaningContract(2)]).history.undo).toMatchObject({ id: 3, what: 'terms-saved' })
    const db = database(folder)
    expect(db.prepare('SELECT state FROM journal ORDER BY id').pluck().all()).toEqual(['done', 'abandoned', 'done'])
    expect(() => db.exec('DELETE FROM journal')).toThrow(/the journal is never deleted from/)
    expect(() => db.exec(`UPDATE journal SET what = 'terms-saved'`)).toThrow(/the journal is never rewritten/)
  })
})

test('a ledger from before documents keeps its contracts, which have none', () => {
  const { folder, db: old } = ledgerBefore('0005_documents')
  old.exec(`
    INSERT INTO contracts (id, title, contract_number, contact_person, contact_email, notice_address, cost_centre, notes,
      intent, example, supplier, signed_on)
    VALUES ('${uuid(1)}', 'Før', '', '', '', '', '', '', 'undecided', 0, 'comasystem', '2026-01-31')`)
  old.close()
  const [contract] = ledger(folder).load().contracts
  expect(contract).toMatchObject({ title: 'Før', documents: [] })
})

test('a ledger of a newer version is refused, and its file stays as it is', () => {
  const folder = temporaryFolder()
  withMigrations({ sql: 'CREATE TABLE more (id INTEGER) STRICT', when: lateInTime })
  const newer = openLedger({ folder, migrations: later, now: tickingClock() })
  newer.saveContracts([sample(1)])
  newer.close()
  const before = readFileSync(fileIn(folder))
  expect(() => ledger(folder)).toThrow(expect.objectContaining({ code: 'newer-version' }))
  expect(readFileSync(fileIn(folder))).toEqual(before)
})
