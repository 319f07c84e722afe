import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { holds, jsonTexts, uuids } from './checks.ts'

/** Saved scenarios. */
export const scenarios = sqliteTable(
  'scenarios',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** All else, in JSON. */
    body: text().notNull(),
  },
  () => [...uuids('id'), holds('name_length', 'length(name) BETWEEN 1 AND 200'), ...jsonTexts('body')],
)
