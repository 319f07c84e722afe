/** The full-text search over the ledger, as SQLite FTS5 does it. */
export { finding } from './find.ts'
export { indexed, remakeIndex } from './indexed.ts'
export { searchTables } from './shape.ts'
