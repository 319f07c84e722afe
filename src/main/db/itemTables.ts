import { eq, sql } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import {
  inOrderOfNames,
  type OwnTermsSet,
  type Scenario,
  tidyOwnTermsSet,
  tidyScenario,
} from '../../shared/ledger/index.ts'
import { ownTermsSets, scenarios } from './schema/index.ts'
import { everyColumn, everyColumnAsInserted } from './statements.ts'
import type { Kept } from './steps.ts'

/** The sets of own terms, in the order of their names. */
export function ownTermsTable(db: BetterSQLite3Database): Kept<OwnTermsSet> {
  return keptIn<OwnTermsSet, typeof ownTermsSets.$inferSelect>(db, ownTermsSets, {
    itemIn: ({ terms, ...row }) => tidyOwnTermsSet({ ...row, terms: JSON.parse(terms) as OwnTermsSet['terms'] }),
    rowOf: ({ terms, ...set }) => ({ ...set, terms: JSON.stringify(terms) }),
  })
}

/** The scenarios, in the order of their names. */
export function scenarioTable(db: BetterSQLite3Database): Kept<Scenario> {
  return keptIn<Scenario, typeof scenarios.$inferSelect>(db, scenarios, {
    itemIn: ({ body, ...row }) => tidyScenario({ ...row, ...(JSON.parse(body) as Omit<Scenario, 'id' | 'name'>) }),
    rowOf: ({ id, name, ...body }) => ({ id, name, body: JSON.stringify(body) }),
  })
}

/** How a thing is a row, and a row a thing. */
interface Form<Item, Row> {
  itemIn(row: Row): Item
  rowOf(item: Item): Row
}

/** Things that are each one row of a table; the statements, prepared once. */
function keptIn<Item extends OwnTermsSet | Scenario, Row extends Record<string, unknown>>(
  db: BetterSQLite3Database,
  table: SQLiteTable & { readonly id: SQLiteColumn },
  { itemIn, rowOf }: Form<Item, Row>,
): Kept<Item> {
  const wanted = eq(table.id, sql.placeholder('id'))
  const every = db.select().from(table).prepare()
  const one = db.select().from(table).where(wanted).prepare()
  const put = db
    .insert(table)
    .values(everyColumn(table))
    .onConflictDoUpdate({ target: table.id, set: everyColumnAsInserted(table) })
    .prepare()
  const remove = db.delete(table).where(wanted).prepare()
  return {
    all: () => inOrderOfNames((every.all() as Row[]).map(itemIn)),
    find(id) {
      const row = one.get({ id }) as Row | undefined
      return row === undefined ? null : itemIn(row)
    },
    put: (item) => void put.run(rowOf(item)),
    remove: (id) => void remove.run({ id }),
  }
}
