import { integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { textStates } from '../../../shared/documents/index.ts'
import { hashes, holds, oneOf, ranges } from './checks.ts'

/*
 * What the files in the ledger's folder say. Not in the journal, and tied to no contract: it follows from the file alone,
 * so that a contract which comes back is found by its documents at once.
 */

/** A file whose text was, or is being, taken out. */
export const documentTexts = sqliteTable(
  'document_texts',
  {
    id: integer().primaryKey(),
    sha256: text().notNull(),
    state: text({ enum: textStates }).notNull(),
  },
  (table) => [unique('document_texts_once').on(table.sha256), ...hashes('sha256'), oneOf('state', textStates)],
)

/** The text of one page, or of a part of what has no pages. */
export const documentPages = sqliteTable(
  'document_pages',
  {
    id: integer().primaryKey(),
    textId: integer('text_id')
      .notNull()
      .references(() => documentTexts.id),
    /** From 1. */
    page: integer().notNull(),
    body: text().notNull(),
  },
  (table) => [
    unique('document_pages_once').on(table.textId, table.page),
    ...ranges(1, 100_000, 'page'),
    holds('body_there', "body <> ''"),
  ],
)
