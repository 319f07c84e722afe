import { foreignKey, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { amounts, flags, holds, isoDates, oneOf, ranges, unitPrices } from './checks.ts'
import { contracts } from './contracts.ts'

const kinds = ['subscription', 'hardware', 'one-off', 'metered'] as const

/** A contract's lines, in its order. */
export const lines = sqliteTable(
  'lines',
  {
    contractId: text('contract_id')
      .notNull()
      .references(() => contracts.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    kind: text({ enum: kinds }).notNull(),
    description: text(),
    vatFree: integer('vat_free'),
    unitPrice: integer('unit_price'),
    discount: integer(),
    quantity: integer(),
    startsOn: text('starts_on'),
    endsOn: text('ends_on'),
    listPrice: integer('list_price'),
    amount: integer(),
    chargedOn: text('charged_on'),
  },
  (table) => [
    primaryKey({ columns: [table.contractId, table.position] }),
    ...ranges(0, 999, 'position'),
    oneOf('kind', kinds),
    ...flags('vat_free'),
    ...unitPrices('unit_price', 'discount'),
    ...ranges(0, 10_000, 'quantity'),
    ...amounts('amount', 'list_price'),
    ...isoDates('starts_on', 'ends_on', 'charged_on'),
    holds('price_of_recurring', `(kind IN ('subscription', 'hardware')) = (unit_price IS NOT NULL)`),
    holds(
      'only_recurring_runs',
      `kind IN ('subscription', 'hardware') OR coalesce(discount, quantity, starts_on, ends_on) IS NULL`,
    ),
    holds('list_price_of_hardware', `kind = 'hardware' OR list_price IS NULL`),
    holds('amount_of_one_off', `(kind = 'one-off') = (amount IS NOT NULL)`),
    holds('day_of_one_off', `(kind = 'one-off') = (charged_on IS NOT NULL)`),
  ],
)

/** The line that a change or an entry belongs to. */
const ofLine = {
  contractId: text('contract_id').notNull(),
  line: integer().notNull(),
  position: integer().notNull(),
}

/** Quantities and prices that hold from a day on, in the line's order. */
export const lineChanges = sqliteTable(
  'line_changes',
  { ...ofLine, changedOn: text('changed_on').notNull(), quantity: integer(), unitPrice: integer('unit_price') },
  (table) => [
    primaryKey({ columns: [table.contractId, table.line, table.position] }),
    foreignKey({
      columns: [table.contractId, table.line],
      foreignColumns: [lines.contractId, lines.position],
    }).onDelete('cascade'),
    ...ranges(0, 999, 'position'),
    ...isoDates('changed_on'),
    ...ranges(0, 10_000, 'quantity'),
    ...unitPrices('unit_price'),
    holds('changes_something', 'quantity IS NOT NULL OR unit_price IS NOT NULL'),
  ],
)

/** What was metered, in the line's order. */
export const meteredEntries = sqliteTable(
  'metered_entries',
  { ...ofLine, meteredOn: text('metered_on').notNull(), amount: integer().notNull() },
  (table) => [
    primaryKey({ columns: [table.contractId, table.line, table.position] }),
    foreignKey({
      columns: [table.contractId, table.line],
      foreignColumns: [lines.contractId, lines.position],
    }).onDelete('cascade'),
    ...ranges(0, 999, 'position'),
    ...isoDates('metered_on'),
    ...amounts('amount'),
  ],
)
