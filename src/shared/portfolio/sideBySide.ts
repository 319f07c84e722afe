import {
  type Context,
  type Day,
  dayInTable,
  dayInText,
  type Language,
  number,
  type Ore,
  sumOf,
} from '../rules/index.ts'
import { sideBySideTexts } from '../texts/sideBySide.ts'
import type { GiveNotice } from './action.ts'
import type { Appraisal } from './appraisal.ts'
import { giveNotice } from './noticeActions.ts'

const columns = ['supplier', 'monthly', 'year', 'lockIn', 'sendBy', 'receivedBy', 'endsOn', 'missed'] as const
type Column = (typeof columns)[number]
type Cells = Readonly<Record<Column, string>>

const gap = '  '
const widestName = 22

/**
 * The contracts side by side as plain text of at most 120 columns: a row a contract, all on the same base, with notes
 * below. The days and the cost of missing them are of one reading: the one whose deadline comes first.
 *
 * @example console.log(sideBySide(appraisals, context, 'da'))
 */
export function sideBySide(appraisals: readonly Appraisal[], context: Context, language: Language): string {
  const rows = appraisals.map((each) => rowOf(each, context, language))
  const total = totalOf(appraisals, language)
  const heads = headsIn(language)
  const widths = Object.fromEntries(
    columns.map((column) => [column, Math.max(...[...heads, ...rows, total].map((cells) => cells[column].length))]),
  ) as Record<Column, number>
  const written = (cells: Cells) => columns.map((column) => placed(cells[column], column, widths[column])).join(gap)
  const rule = columns.map((column) => '─'.repeat(widths[column])).join(gap)
  const body = rows.flatMap((row, index) => [written(row), `  ${shortened(appraisals[index]?.record.title ?? '')}`])
  return [...heads.map(written), rule, ...body, rule, written(total), '', ...notes(appraisals, context, language)]
    .map((line) => line.trimEnd())
    .join('\n')
}

/** Names read from the left, figures and days from the right. */
function placed(text: string, column: Column, width: number): string {
  return column === 'supplier' ? text.padEnd(width) : text.padStart(width)
}

function headsIn(language: Language): Cells[] {
  const t = sideBySideTexts[language]
  const height = Math.max(...columns.map((column) => t[column].length))
  return Array.from({ length: height }, (_, line) => cellsOf((column) => t[column][line] ?? ''))
}

function rowOf(appraisal: Appraisal, context: Context, language: Language): Cells {
  const t = sideBySideTexts[language]
  const { supplierName, evaluation, knownEnd } = appraisal
  const { ways, lockInUntil } = evaluation.termination
  const { monthlyNet, yearNet } = evaluation.totals
  const kr = (amount: Ore) => number(amount / 100, 2, language)
  const day = (value: Day) => dayInTable(value, language)
  // There is no deadline where the end is known.
  const notice = knownEnd === null ? giveNotice(appraisal, context) : null
  const ofNotice = (write: (of: GiveNotice & { readonly day: Day }) => string) => {
    if (notice !== null) return write(notice)
    return knownEnd === null ? t.notStated : t.noDeadline
  }
  return {
    supplier: shortened(notice?.otherReadingEnds == null ? supplierName : `${supplierName} *`),
    monthly: kr(monthlyNet),
    year: kr(yearNet),
    lockIn: lockInUntil !== null ? day(lockInUntil) : ways === null ? t.notStated : t.none,
    sendBy: ofNotice((of) => day(of.day)),
    receivedBy: ofNotice((of) => day(of.receiveBy)),
    endsOn: knownEnd === null ? ofNotice((of) => day(of.endsOn)) : day(knownEnd),
    missed: ofNotice((of) => kr(of.missedNet)),
  }
}

function totalOf(appraisals: readonly Appraisal[], language: Language): Cells {
  const sum = (key: 'monthlyNet' | 'yearNet') =>
    number(sumOf(appraisals.map(({ evaluation }) => evaluation.totals[key])) / 100, 2, language)
  const cells: Partial<Cells> = {
    supplier: sideBySideTexts[language].total,
    monthly: sum('monthlyNet'),
    year: sum('yearNet'),
  }
  return cellsOf((column) => cells[column] ?? '')
}

function notes(appraisals: readonly Appraisal[], context: Context, language: Language): string[] {
  const t = sideBySideTexts[language]
  const of = (appraisal: Appraisal): string[] => {
    const { title } = appraisal.record
    const { knownEnd } = appraisal
    if (knownEnd !== null) return [t.given(title, dayInText(knownEnd, language))]
    const notice = giveNotice(appraisal, context)
    if (notice === null) return [t.notStatedNote(title)]
    if (notice.otherReadingEnds === null) return []
    return [t.otherReading(appraisal.supplierName, title, dayInText(notice.otherReadingEnds, language))]
  }
  return [...appraisals.flatMap(of), t.base].flatMap(wrapped)
}

function shortened(name: string): string {
  return name.length <= widestName ? name : `${name.slice(0, widestName - 1)}…`
}

const longestLine = 100

function wrapped(sentence: string): string[] {
  const lines: string[] = ['']
  for (const word of sentence.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line.length + word.length < longestLine) lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
    else lines.push(`  ${word}`)
  }
  return lines
}

function cellsOf(write: (column: Column) => string): Cells {
  return Object.fromEntries(columns.map((column) => [column, write(column)])) as Record<Column, string>
}
