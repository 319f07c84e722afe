import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { changeKinds } from '../../../shared/ledger/index.ts'
import { holds, jsonTexts, moments, oneOf } from './checks.ts'

const states = ['done', 'undone', 'abandoned'] as const

/**
 * Every change, one row each, never deleted. `undone`: redo can bring it back. `abandoned`: it was undone and
 * something else was done since, so redo can't.
 */
export const journal = sqliteTable(
  'journal',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    at: text().notNull(),
    what: text({ enum: changeKinds }).notNull(),
    state: text({ enum: states }).notNull(),
    settingsBefore: text('settings_before'),
    settingsAfter: text('settings_after'),
  },
  (table) => [
    ...moments('at'),
    oneOf('what', changeKinds),
    oneOf('state', states),
    ...jsonTexts('settings_before', 'settings_after'),
    holds('settings_both', '(settings_before IS NULL) = (settings_after IS NULL)'),
    index('journal_state').on(table.state, table.id),
  ],
)

/** The contracts that a change was about, each with its whole record before and after; null where there was none. */
export const journalContracts = sqliteTable(
  'journal_contracts',
  {
    entryId: integer('entry_id')
      .notNull()
      .references(() => journal.id),
    position: integer().notNull(),
    contractId: text('contract_id').notNull(),
    title: text().notNull(),
    before: text(),
    after: text(),
  },
  (table) => [
    primaryKey({ columns: [table.entryId, table.position] }),
    ...jsonTexts('before', 'after'),
    holds('something_before_or_after', 'before IS NOT NULL OR after IS NOT NULL'),
    index('journal_contracts_contract').on(table.contractId, table.entryId),
  ],
)

/** What a thing other than a contract is. */
const itemKinds = ['own-terms', 'scenario'] as const

/** The sets of own terms and the scenarios that a change was about, each whole before and after, as with contracts. */
export const journalItems = sqliteTable(
  'journal_items',
  {
    entryId: integer('entry_id')
      .notNull()
      .references(() => journal.id),
    position: integer().notNull(),
    kind: text({ enum: itemKinds }).notNull(),
    itemId: text('item_id').notNull(),
    name: text().notNull(),
    before: text(),
    after: text(),
  },
  (table) => [
    primaryKey({ columns: [table.entryId, table.position] }),
    oneOf('kind', itemKinds),
    ...jsonTexts('before', 'after'),
    holds('something_before_or_after', 'before IS NOT NULL OR after IS NOT NULL'),
  ],
)

/** Every undo and redo, one row each, never deleted. */
export const journalMoves = sqliteTable(
  'journal_moves',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    entryId: integer('entry_id')
      .notNull()
      .references(() => journal.id),
    at: text().notNull(),
    move: text({ enum: ['undo', 'redo'] }).notNull(),
  },
  () => [...moments('at'), oneOf('move', ['undo', 'redo'])],
)
