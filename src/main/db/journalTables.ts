import { asc, count, desc, eq, sql } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { ChangeKind, ContractRecord, History, JournalEntrySummary, Settings } from '../../shared/ledger/index.ts'
import { defaultSettings, tidyRecord, tidySettings } from '../../shared/ledger/index.ts'
import { journal, journalContracts, journalMoves } from './schema/index.ts'

/** A contract before and after a change; null where there was none. */
export interface ContractStep {
  readonly id: string
  readonly before: ContractRecord | null
  readonly after: ContractRecord | null
}

/** All that one change did. */
export interface Steps {
  readonly contracts: readonly ContractStep[]
  readonly settings: { readonly before: Settings; readonly after: Settings } | null
}

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
    .select()
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
  const addContract = db
    .insert(journalContracts)
    .values({
      entryId: wanted,
      position: sql.placeholder('position'),
      contractId: sql.placeholder('contractId'),
      title: sql.placeholder('title'),
      before: sql.placeholder('before'),
      after: sql.placeholder('after'),
    })
    .prepare()

  function summary(row: typeof journal.$inferSelect | undefined): JournalEntrySummary | null {
    if (row === undefined) return null
    const { id, at, what } = row
    return { id, at, what, contracts: namesOf.all({ entry: id }), count: countOf.get({ entry: id })?.count ?? 0 }
  }

  return {
    add(at, what, { contracts, settings }) {
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
          entry: id,
          position,
          contractId: step.id,
          title: (step.after ?? step.before)?.title ?? '',
          before: step.before && JSON.stringify(step.before),
          after: step.after && JSON.stringify(step.after),
        })
      })
    },
    history: () => ({ undo: summary(undoable.get()), redo: summary(redoable.get()) }),
    steps(id) {
      const row = entry.get({ entry: id })
      const before = row?.settingsBefore
      const after = row?.settingsAfter
      return {
        contracts: contractsOf.all({ entry: id }).map((step) => ({
          id: step.contractId,
          before: recordIn(step.before),
          after: recordIn(step.after),
        })),
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

/** Tidied again, so that a record from an older version's journal gets the form of today. */
const recordIn = (json: string | null) => (json === null ? null : tidyRecord(JSON.parse(json) as ContractRecord))

/** As {@link recordIn}; the business was but its name once. */
function settingsIn(json: string): Settings {
  const kept = JSON.parse(json) as Settings & { readonly businessName?: string }
  const { businessName } = kept
  return tidySettings(
    businessName === undefined ? kept : { ...kept, business: { ...defaultSettings.business, name: businessName } },
  )
}
