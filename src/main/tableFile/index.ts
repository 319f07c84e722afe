/** The public door of tables that come from files. */
export { readTableFile } from './read.ts'
export { TableRefused } from './refused.ts'
