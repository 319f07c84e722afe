import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { languages, themes } from '../../../shared/ledger/index.ts'
import { holds, oneOf, ranges } from './checks.ts'

/** The ledger's settings: one row, or none while they are as they were to begin with. */
export const settings = sqliteTable(
  'settings',
  {
    id: integer().primaryKey(),
    language: text({ enum: languages }).notNull(),
    theme: text({ enum: themes }).notNull(),
    businessName: text('business_name').notNull(),
    currency: text({ enum: ['DKK'] }).notNull(),
  },
  () => [
    holds('one_row', 'id = 1'),
    oneOf('language', languages),
    oneOf('theme', themes),
    holds('business_name_length', 'length(business_name) <= 200'),
    oneOf('currency', ['DKK']),
  ],
)

/** The net price index on 1 January of a year, in hundredths of a percent. */
export const netPriceIndex = sqliteTable(
  'net_price_index',
  { year: integer().primaryKey(), hundredths: integer().notNull() },
  () => [...ranges(1900, 2199, 'year'), ...ranges(-10_000, 100_000, 'hundredths')],
)
