import type { Intent } from '../ledger/index.ts'
import { type Appraisal, type GiveNotice, giveNotice, stateOf, storedDay } from '../portfolio/index.ts'
import { type Context, type Day, dayInTable, type Language } from '../rules/index.ts'
import { contractTexts } from '../texts/contract.ts'
import { contractsTexts } from '../texts/contracts.ts'
import { tablesTexts } from '../texts/tables.ts'
import { type Cell, type ColumnOf, column, type Table, tableOf } from './table.ts'

/** A contract with the notice to be given next, whose days and costs are all of one reading. */
interface Row {
  readonly of: Appraisal
  readonly notice: (GiveNotice & { readonly day: Day }) | null
}

/**
 * The contracts, a row each, in the order given: what was written on them, and what the rules make of it on
 * `context.today`. Amounts are without VAT. Where neither terms nor agreement say, that stands there in words; where
 * there is no deadline, because the end is known, there is nothing.
 */
export function contractsTable(appraisals: readonly Appraisal[], context: Context, language: Language): Table {
  const titles = new Map(appraisals.map(({ record }) => [record.id, record.title]))
  const rows = appraisals.map((of): Row => ({ of, notice: of.knownEnd === null ? giveNotice(of, context) : null }))
  return tableOf(tablesTexts[language].contracts, columns(titles, context, language), rows)
}

function columns(titles: ReadonlyMap<string, string>, context: Context, language: Language): ColumnOf<Row>[] {
  const t = tablesTexts[language]
  const states = contractsTexts[language].states
  const ofNotice = (cell: (notice: NonNullable<Row['notice']>) => Cell) => (row: Row) => {
    if (row.notice !== null) return cell(row.notice)
    return row.of.knownEnd === null ? t.notStated : null
  }
  return [
    column(t.contract, 'text', 32, ({ of }) => of.record.title),
    column(t.supplier, 'text', 20, ({ of }) => of.supplierName),
    column(t.contractNumber, 'text', 16, ({ of }) => of.record.contractNumber),
    column(t.tags, 'text', 20, ({ of }) => of.record.tags.join(', ')),
    column(t.costCentre, 'text', 16, ({ of }) => of.record.costCentre),
    column(t.state, 'text', 24, ({ of }) => states[stateOf(of, context.today)]),
    column(t.intent, 'text', 20, ({ of }) => intentText(of.record.intent, language)),
    column(t.signedOn, 'day', 12, ({ of }) => of.contract.signedOn),
    column(t.startsOn, 'day', 12, ({ of }) => of.contract.startsOn),
    column(t.lockInUntil, 'day', 12, ({ of }) => lockIn(of, language)),
    column(
      t.sendBy,
      'day',
      14,
      ofNotice(({ day }) => day),
    ),
    column(
      t.receiveBy,
      'day',
      14,
      ofNotice(({ receiveBy }) => receiveBy),
    ),
    column(t.endsOn, 'day', 14, (row) => row.of.knownEnd ?? ofNotice(({ endsOn }) => endsOn)(row)),
    column(t.otherReading, 'day', 14, ({ notice }) => notice?.otherReadingEnds ?? null),
    column(
      t.ifMissed,
      'day',
      14,
      ofNotice(({ ifMissed }) => ifMissed),
    ),
    column(
      t.missedNet,
      'money',
      16,
      ofNotice(({ missedNet }) => missedNet),
    ),
    column(t.monthlyNet, 'money', 16, ({ of }) => of.evaluation.totals.monthlyNet),
    column(t.yearNet, 'money', 16, ({ of }) => of.evaluation.totals.yearNet),
    column(t.yearAtMost, 'money', 16, ({ of }) => (of.atMost ?? of.evaluation.totals).yearNet),
    column(t.committedNet, 'money', 16, ({ of }) => of.evaluation.totals.committedNet ?? t.notStated),
    column(t.contactPerson, 'text', 20, ({ of }) => of.record.contactPerson),
    column(t.contactEmail, 'text', 24, ({ of }) => of.record.contactEmail),
    column(t.edition, 'text', 24, ({ of }) => editionText(of, language)),
    column(t.noticeSent, 'day', 12, ({ of }) => stored(of.record.noticeSent?.on)),
    column(t.noticeReceived, 'day', 12, ({ of }) => of.contract.notice?.receivedOn ?? null),
    column(t.noticeConfirmed, 'day', 12, ({ of }) => of.contract.notice?.confirmedOn ?? null),
    column(t.followedBy, 'text', 24, ({ of }) => titles.get(of.record.followedBy ?? '') ?? ''),
    column(t.notes, 'text', 40, ({ of }) => of.record.notes),
    column(t.example, 'text', 10, ({ of }) => (of.record.example ? t.yes : '')),
  ]
}

function intentText(intent: Intent, language: Language): string {
  const written = contractTexts[language].intents[intent.kind]
  return intent.kind === 'look-again' ? `${written} ${dayInTable(storedDay(intent.on), language)}` : written
}

function lockIn({ evaluation }: Appraisal, language: Language): Cell {
  const { lockInUntil, ways } = evaluation.termination
  return lockInUntil ?? tablesTexts[language][ways === null ? 'notStated' : 'none']
}

function editionText({ edition }: Appraisal, language: Language): string {
  return edition.dated === null ? edition.name : `${edition.name} ${dayInTable(edition.dated, language)}`
}

const stored = (iso: string | undefined): Day | null => (iso === undefined ? null : storedDay(iso))
