import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { holds, jsonTexts, uuids } from './checks.ts'

/** Sets of the user's own terms. Contracts that rest on one carry their own copy. */
export const ownTermsSets = sqliteTable(
  'own_terms',
  {
    id: text().primaryKey(),
    supplierName: text('supplier_name').notNull(),
    notes: text().notNull(),
    /** In JSON. */
    terms: text().notNull(),
  },
  () => [
    ...uuids('id'),
    holds('supplier_name_length', 'length(supplier_name) <= 200'),
    holds('notes_length', 'length(notes) <= 20000'),
    ...jsonTexts('terms'),
  ],
)
