import type { Database } from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { uuid } from './samples.ts'
import { database } from './temporary.ts'

type Row = Record<string, string | number | null>

const contract: Row = {
  id: uuid(1),
  title: 'A',
  contract_number: '',
  contact_person: '',
  contact_email: '',
  notice_address: '',
  cost_centre: '',
  notes: '',
  intent: 'keep',
  example: 0,
  supplier: 'unicom',
  signed_on: '2026-01-31',
}
const line: Row = { contract_id: uuid(1), position: 0, kind: 'subscription', unit_price: 19_900 }
const entry: Row = { id: 1, at: '2026-11-21T09:00:00.000Z', what: 'contract-added', state: 'done' }

let db: Database
beforeEach(() => {
  db = database()
})

function insert(table: string, row: Row): void {
  const columns = Object.keys(row)
  db.prepare(`INSERT INTO ${table} (${columns}) VALUES (${columns.map((name) => `@${name}`)})`).run(row)
}

/** What is wrong with a row, by the name of the constraint or what SQLite says of the type. */
function refused(table: string, row: Row, why: RegExp): void {
  expect(() => insert(table, row), JSON.stringify(row)).toThrow(why)
}

/** Each with its columns and why it is refused as a title. */
const titled = (rows: readonly (readonly [Row, RegExp])[]) =>
  rows.map(([row, why]) => [`${Object.keys(row)}: ${why.source}`, row, why] as const)

describe('the file itself refuses', () => {
  test.each(
    titled([
      [{ id: 'abc' }, /id_uuid/],
      [{ id: uuid(1).replace('4', 'A') }, /id_uuid/],
      [{ title: '' }, /title_length/],
      [{ title: 'x'.repeat(201) }, /title_length/],
      [{ notes: 'x'.repeat(20_001) }, /notes_length/],
      [{ supplier: 'acme' }, /supplier_known/],
      [{ supplier: 'other' }, /supplier_name_of_other/],
      [{ supplier_name: 'Acme' }, /supplier_name_of_other/],
      [{ own_terms_id: uuid(9) }, /own_terms_of_other/],
      [{ own_terms: '{}' }, /own_terms_of_other/],
      [{ supplier: 'other', supplier_name: 'A', own_terms: '{' }, /own_terms_json/],
      [{ supplier: 'other', supplier_name: 'A', own_terms_id: 'abc' }, /own_terms_id_uuid/],
      [{ intent: 'perhaps' }, /intent_known/],
      [{ intent: 'look-again' }, /look_again_has_date/],
      [{ look_again_on: '2027-01-01' }, /look_again_has_date/],
      [{ intent: 'leave', keep_through: '2027-01-01' }, /keep_through_of_keep/],
      [{ reminder_leads: '90, 30' }, /reminder_leads_json/],
      [{ followed_by: uuid(1) }, /follows_another/],
      [{ followed_by: uuid(2) }, /FOREIGN KEY/],
      [{ notice_sent_on: '2027-01-01' }, /notice_sent_whole/],
      [{ notice_sent_on: '2027-01-01', notice_sent_how: 'pigeon' }, /notice_sent_how_known/],
      [{ notice_confirmed_on: '2027-01-01' }, /notice_confirmed_received/],
      [{ signed_on: null }, /NOT NULL/],
      [{ signed_on: '2026-02-30' }, /signed_on_date/],
      [{ signed_on: '31.01.2026' }, /signed_on_date/],
      [{ signed_on: '2026-01-31T00:00' }, /signed_on_date/],
      [{ signed_on: '1899-12-31' }, /signed_on_date/],
      [{ signed_on: 'now' }, /non-deterministic use of date/],
      [{ starts_on: '2200-01-01' }, /starts_on_date/],
      [{ ends_on: '' }, /ends_on_date/],
      [{ example: 2 }, /example_range/],
      [{ binding_months: 0 }, /binding_months_range/],
      [{ period_months: 1.5 }, /cannot store REAL value in INTEGER column/],
      [{ period_months: 'three' }, /cannot store TEXT value in INTEGER column/],
      [{ payment_days: -1 }, /payment_days_range/],
      [{ billing: 'weekly' }, /billing_known/],
      [{ ends_at: 'year-end', notice_days: 1 }, /ends_at_known/],
      [{ ends_at: 'any-day' }, /one_kind_of_notice/],
      [{ notice_months: 1 }, /one_kind_of_notice/],
      [{ ends_at: 'any-day', notice_months: 1, notice_days: 1 }, /one_kind_of_notice/],
      [{ notice_months: 1, notice_days: 1 }, /not_both_kinds_of_notice/],
      [{ lock_in_months: 12 }, /termination_whole/],
      [{ ends_at: 'any-day', notice_days: 1, term_months: 12 }, /terms_to_period_end/],
    ]),
  )('a contract with %s', (_title, different, why) => {
    insert('contracts', contract)
    db.exec('DELETE FROM contracts')
    refused('contracts', { ...contract, ...different }, why)
  })

  test.each(
    titled([
      [{ contract_id: uuid(2) }, /FOREIGN KEY/],
      [{ position: 1000 }, /position_range/],
      [{ kind: 'gift' }, /kind_known/],
      [{ unit_price: null }, /price_of_recurring/],
      [{ unit_price: 199.5 }, /cannot store REAL value in INTEGER column/],
      [{ unit_price: 100_000_001 }, /unit_price_range/],
      [{ unit_price: -1 }, /unit_price_range/],
      [{ discount: -1 }, /discount_range/],
      [{ discount: 100_000_001 }, /discount_range/],
      [{ quantity: 10_001 }, /quantity_range/],
      [{ list_price: 1 }, /list_price_of_hardware/],
      [{ amount: 1 }, /amount_of_one_off/],
      [{ charged_on: '2026-01-01' }, /day_of_one_off/],
      [{ kind: 'metered' }, /price_of_recurring/],
      [{ kind: 'metered', unit_price: null, quantity: 1 }, /only_recurring_runs/],
      [{ kind: 'metered', unit_price: null, discount: 1 }, /only_recurring_runs/],
      [{ kind: 'one-off', unit_price: null, amount: 100_000_000_001, charged_on: '2026-01-01' }, /amount_range/],
      [{ kind: 'one-off', unit_price: null, amount: 1, charged_on: '2026-13-01' }, /charged_on_date/],
    ]),
  )('a line with %s', (_title, different, why) => {
    insert('contracts', contract)
    insert('lines', line)
    db.exec('DELETE FROM lines')
    refused('lines', { ...line, ...different }, why)
  })

  test('what belongs to nothing, or is there twice', () => {
    insert('contracts', contract)
    insert('lines', line)
    const change = { contract_id: uuid(1), line: 0, position: 0, changed_on: '2026-02-01', quantity: 2 }
    const metered = { contract_id: uuid(1), line: 0, position: 0, metered_on: '2026-02-01', amount: 2 }
    const tag = { contract_id: uuid(1), position: 0, tag: 'a' }
    refused('line_changes', { ...change, line: 1 }, /FOREIGN KEY/)
    refused('line_changes', { ...change, quantity: null }, /changes_something/)
    refused('line_changes', { ...change, changed_on: '2026-02-29' }, /changed_on_date/)
    refused('metered_entries', { ...metered, line: 1 }, /FOREIGN KEY/)
    refused('metered_entries', { ...metered, amount: null }, /NOT NULL/)
    insert('contract_tags', tag)
    refused('contract_tags', { ...tag, position: 1 }, /UNIQUE/)
    refused('contract_tags', { ...tag, position: 1, tag: '' }, /tag_length/)
    refused('lines', line, /UNIQUE/)
    const proof = { contract_id: uuid(1), position: 0, step: 'sent', name: 'a.pdf', sha256: 'a1'.repeat(32) }
    insert('contract_proofs', proof)
    refused('contract_proofs', { ...proof, position: 1, step: 'lost' }, /step_known/)
    refused('contract_proofs', { ...proof, position: 1, sha256: '../../etc/passwd' }, /sha256_hex/)
    refused('contract_proofs', { ...proof, position: 1, contract_id: uuid(2) }, /FOREIGN KEY/)
    const { step: _, ...named } = proof
    const document = { ...named, bytes: 20, added_on: '2026-11-21' }
    insert('contract_documents', document)
    refused('contract_documents', { ...document, position: 1 }, /UNIQUE/)
    const another = { ...document, position: 1, sha256: 'b2'.repeat(32) }
    refused('contract_documents', { ...another, sha256: '../../etc/passwd' }, /sha256_hex/)
    refused('contract_documents', { ...another, bytes: -1 }, /bytes_range/)
    refused('contract_documents', { ...another, added_on: '2026-02-30' }, /added_on_date/)
    refused('contract_documents', { ...another, position: 500 }, /position_range/)
    refused('contract_documents', { ...another, contract_id: uuid(2) }, /FOREIGN KEY/)
  })

  test('an invoice of no contract, of no day, or twice on one', () => {
    insert('contracts', contract)
    const invoice = { contract_id: uuid(1), invoice_on: '2026-02-01', gross: 0, number: '' }
    insert('contract_invoices', invoice)
    refused('contract_invoices', invoice, /UNIQUE/)
    const next = { ...invoice, invoice_on: '2026-03-01' }
    refused('contract_invoices', { ...next, contract_id: uuid(2) }, /FOREIGN KEY/)
    refused('contract_invoices', { ...next, gross: -1 }, /gross_range/)
    refused('contract_invoices', { ...next, gross: 1.5 }, /cannot store REAL/)
    refused('contract_invoices', { ...next, number: 'x'.repeat(101) }, /number_length/)
    refused('contract_invoices', { ...next, paid_on: 'paid' }, /paid_on_date/)
  })

  test('reminders that make no sense', () => {
    const duty = { contract_id: uuid(1), kind: 'give-notice', deadline: '2026-11-30', state: 'open', shown: '[]' }
    refused('duties', { ...duty, state: 'shown' }, /state_known/)
    refused('duties', { ...duty, state: 'snoozed' }, /snoozed_until/)
    refused('duties', { ...duty, until: '2026-11-28' }, /snoozed_until/)
    refused('duties', { ...duty, deadline: '2026-11-31' }, /deadline_date/)
    refused('duties', { ...duty, shown: '2026-11-01' }, /shown_json/)
    refused('duties', { ...duty, waits_for_minute: 480 }, /waits_for_whole/)
    refused(
      'reminder_health',
      { id: 2, checked_at: '2026-11-21T09:00:00.000Z', furthest_at: '2026-11-21T09:00:00.000Z' },
      /one_row/,
    )
  })

  test('own terms and scenarios that make no sense', () => {
    const set = { id: uuid(1), supplier_name: '', notes: '', terms: '{}' }
    refused('own_terms', { ...set, id: 'abc' }, /id_uuid/)
    refused('own_terms', { ...set, terms: '{' }, /terms_json/)
    refused('own_terms', { ...set, supplier_name: 'x'.repeat(201) }, /supplier_name_length/)
    refused('own_terms', { ...set, notes: 'x'.repeat(20_001) }, /notes_length/)
    insert('own_terms', set)
    refused('own_terms', set, /UNIQUE/)
    const saved = { id: uuid(1), name: 'A', body: '{}' }
    refused('scenarios', { ...saved, id: 'abc' }, /id_uuid/)
    refused('scenarios', { ...saved, name: '' }, /name_length/)
    refused('scenarios', { ...saved, body: '{' }, /body_json/)
    insert('scenarios', saved)
    refused('scenarios', saved, /UNIQUE/)
  })

  test('a day that does not exist, in every column that holds a date', () => {
    const columns = db
      .prepare<[], { table: string; column: string }>(
        `SELECT t.name AS "table", c.name AS "column" FROM pragma_table_list t, pragma_table_info(t.name) c
         WHERE t.schema = 'main' AND c.name LIKE '%\\_on' ESCAPE '\\'`,
      )
      .all()
    expect(columns).toHaveLength(18)
    const day = '2026-03-01'
    const rows: Record<string, Row> = {
      contracts: {
        ...contract,
        intent: 'look-again',
        look_again_on: day,
        notice_sent_on: day,
        notice_sent_how: 'email',
        notice_received_on: day,
      },
      lines: { ...line, kind: 'one-off', unit_price: null, amount: 1, charged_on: day },
      line_changes: { contract_id: uuid(1), line: 0, position: 0, changed_on: day, quantity: 2 },
      metered_entries: { contract_id: uuid(1), line: 0, position: 0, metered_on: day, amount: 2 },
      contract_invoices: { contract_id: uuid(1), invoice_on: day, number: '' },
      contract_documents: {
        ...{ contract_id: uuid(1), position: 0, name: 'a.pdf', sha256: 'a1'.repeat(32), bytes: 0, added_on: day },
      },
    }
    for (const { table, column } of columns) {
      const row = table === 'lines' && column !== 'charged_on' ? line : rows[table]
      refused(table, { ...row, [column]: '2026-02-30' }, new RegExp(`${column}_date`))
    }
    insert('contracts', rows.contracts ?? {})
    insert('lines', rows.lines ?? {})
    insert('line_changes', rows.line_changes ?? {})
    insert('metered_entries', rows.metered_entries ?? {})
    insert('contract_invoices', rows.contract_invoices ?? {})
    insert('contract_documents', rows.contract_documents ?? {})
  })

  test('settings and a journal that make no sense', () => {
    const settings = {
      ...{ id: 1, language: 'da', theme: 'dark', currency: 'DKK' },
      ...{ business_name: '', business_address: '', business_cvr: '', business_signatory: '' },
      ...{ business_email: '', business_phone: '' },
      ...{ reminder_leads: '[30,0]', remind_of_payments: 0, working_days_only: 1, stay_in_tray: 1 },
    }
    refused('settings', { ...settings, business_cvr: '1234567' }, /business_cvr_digits/)
    refused('settings', { ...settings, quiet_from: '18:00' }, /quiet_whole/)
    refused('settings', { ...settings, stay_in_tray: 2 }, /stay_in_tray_range/)
    refused('settings', { ...settings, currency: 'EUR' }, /currency_known/)
    refused('settings', { ...settings, id: 2 }, /one_row/)
    refused('net_price_index', { year: 2027, hundredths: 2.4 }, /cannot store REAL/)
    refused('net_price_index', { year: 27, hundredths: 240 }, /year_range/)
    refused('journal', { ...entry, at: '2026-11-21 09:00' }, /at_moment/)
    refused('journal', { ...entry, what: 'something' }, /what_known/)
    refused('journal', { ...entry, state: 'perhaps' }, /state_known/)
    refused('journal', { ...entry, settings_before: '{}' }, /settings_both/)
    insert('journal', entry)
    const step = { entry_id: 1, position: 0, contract_id: uuid(1), title: 'A', after: '{}' }
    refused('journal_contracts', { ...step, after: '{' }, /after_json/)
    refused('journal_contracts', { ...step, after: null }, /something_before_or_after/)
    refused('journal_contracts', { ...step, entry_id: 2 }, /FOREIGN KEY/)
    const item = { entry_id: 1, position: 0, kind: 'scenario', item_id: uuid(1), name: 'A', after: '{}' }
    refused('journal_items', { ...item, kind: 'contract' }, /kind_known/)
    refused('journal_items', { ...item, after: '{' }, /after_json/)
    refused('journal_items', { ...item, after: null }, /something_before_or_after/)
    refused('journal_items', { ...item, entry_id: 2 }, /FOREIGN KEY/)
    refused('journal_moves', { entry_id: 1, at: entry.at ?? '', move: 'jump' }, /move_known/)
  })
})
