import { asc, count, desc, eq, sql } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { ChangeKind, History, JournalEntrySummary, Settings } from '../../shared/ledger/index.ts'
import {
  defaultSettings,
  nameOf,
  tidyOwnTermsSet,
  tidyRecord,
  tidyScenario,
  tidySettings,
} from '../../shared/ledger/index.ts'
import { journal, journalContracts, journalItems, journalMoves } from './schema/index.ts'
import { everyColumn } from './statements.ts'
import type { Step, Steps } from './steps.ts'

/** The journal: it grows with every change, and nothing in it is ever deleted. Writes belong into a transaction. */
export interface JournalTables {
  /** Writes a change down. What was undone before it can no longer be redone. */
  add(at: string, what: ChangeKind, steps: Steps): void
  /** What undo and redo are about now. */
  history(): History
  steps(entry: number): Steps
  /** Notes that an entry was undone or redone. */
  move(entry: number, move: 'undo' | 'redo', at: string): void
}

/** How many contracts a summary names. */
const named = 3

/** The statements, prepared once. */
export function journalTables(db: BetterSQLite3Database): JournalTables {
  const wanted = sql.placeholder('entry')
  const undoable = db
    .select()
    .from(journal)
    .where(eq(journal.state, 'done'))
    .orderBy(desc(journal.id))
    .limit(1)
    .prepare()
  const redoable = db
    .select()
    .from(journal)
    .where(eq(journal.state, 'undone'))
    .orderBy(asc(journal.id))
    .limit(1)
    .prepare()
  const entry = db.select().from(journal).where(eq(journal.id, wanted)).prepare()
  const contractsOf = db
    .select({ id: journalContracts.contractId, before: journalContracts.before, after: journalContracts.after })
    .from(journalContracts)
    .where(eq(journalContracts.entryId, wanted))
    .orderBy(journalContracts.position)
    .prepare()
  const namesOf = db
    .select({ id: journalContracts.contractId, title: journalContracts.title })
    .from(journalContracts)
    .where(eq(journalContracts.entryId, wanted))
    .orderBy(journalContracts.position)
    .limit(named)
    .prepare()
  const countOf = db
    .select({ count: count() })
    .from(journalContracts)
    .where(eq(journalContracts.entryId, wanted))
    .prepare()
  const itemsOf = db
    .select({
      kind: journalItems.kind,
      id: journalItems.itemId,
      name: journalItems.name,
      before: journalItems.before,
      after: journalItems.after,
    })
    .from(journalItems)
    .where(eq(journalItems.entryId, wanted))
    .orderBy(journalItems.position)
    .prepare()
  const itemOf = db
    .select({ id: journalItems.itemId, name: journalItems.name })
    .from(journalItems)
    .where(eq(journalItems.entryId, wanted))
    .orderBy(journalItems.position)
    .limit(1)
    .prepare()
  const addItem = db.insert(journalItems).values(everyColumn(journalItems)).prepare()
  const addContract = db.insert(journalContracts).values(everyColumn(journalContracts)).prepare()

  function summary(row: typeof journal.$inferSelect | undefined): JournalEntrySummary | null {
    if (row === undefined) return null
    const { id, at, what } = row
    const entry = { entry: id }
    return {
      ...{ id, at, what },
      contracts: namesOf.all(entry),
      count: countOf.get(entry)?.count ?? 0,
      item: itemOf.get(entry) ?? null,
    }
  }

  return {
    add(at, what, { contracts, ownTerms, scenarios, settings }) {
      db.update(journal).set({ state: 'abandoned' }).where(eq(journal.state, 'undone')).run()
      const { id } = db
        .insert(journal)
        .values({
          at,
          what,
          state: 'done',
          settingsBefore: settings && JSON.stringify(settings.before),
          settingsAfter: settings && JSON.stringify(settings.after),
        })
        .returning({ id: journal.id })
        .get()
      contracts.forEach((step, position) => {
        addContract.run({
          entryId: id,
          position,
          contractId: step.id,
          title: (step.after ?? step.before)?.title ?? '',
          ...writtenDown(step),
        })
      })
      const items = [
        ...ownTerms.map((step) => ({ ...step, kind: 'own-terms' })),
        ...scenarios.map((step) => ({ ...step, kind: 'scenario' })),
      ]
      items.forEach((step, position) => {
        const item = step.after ?? step.before
        const name = item === null ? '' : nameOf(item)
        addItem.run({ entryId: id, position, kind: step.kind, itemId: step.id, name, ...writtenDown(step) })
      })
    },
    history: () => ({ undo: summary(undoable.get()), redo: summary(redoable.get()) }),
    steps(id) {
      const row = entry.get({ entry: id })
      const items = itemsOf.all({ entry: id })
      const before = row?.settingsBefore
      const after = row?.settingsAfter
      return {
        contracts: contractsOf.all({ entry: id }).map(stepIn(tidyRecord)),
        ownTerms: items.filter(({ kind }) => kind === 'own-terms').map(stepIn(tidyOwnTermsSet)),
        scenarios: items.filter(({ kind }) => kind === 'scenario').map(stepIn(tidyScenario)),
        settings: before && after ? { before: settingsIn(before), after: settingsIn(after) } : null,
      }
    },
    move(id, move, at) {
      db.update(journal)
        .set({ state: move === 'undo' ? 'undone' : 'done' })
        .where(eq(journal.id, id))
        .run()
      db.insert(journalMoves).values({ entryId: id, at, move }).run()
    },
  }
}

/** A step as the journal has it, in JSON. */
type Written = Step<string>

function writtenDown({ before, after }: Step<object>): Pick<Written, 'before' | 'after'> {
  return { before: before && JSON.stringify(before), after: after && JSON.stringify(after) }
}

/** Tidied again, so that what is from an older version's journal gets the form of today. */
function stepIn<Item>(tidy: (item: Item) => Item): (step: Written) => Step<Item> {
  const read = (json: string | null) => (json === null ? null : tidy(JSON.parse(json) as Item))
  return ({ id, before, after }) => ({ id, before: read(before), after: read(after) })
}

/** As {@link stepIn}; the business was but its name once. */
function settingsIn(json: string): Settings {
  const kept = JSON.parse(json) as Settings & { readonly businessName?: string }
  const { businessName } = kept
  return tidySettings(
    businessName === undefined ? kept : { ...kept, business: { ...defaultSettings.business, name: businessName } },
  )
}
