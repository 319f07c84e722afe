import type { ContractRecord } from '../ledger/index.ts'
import { type Duplicate, Known } from './duplicates.ts'
import { contractFields, type Field, lineFields } from './fields.ts'
import type { TableFile, TableRow } from './file.ts'
import { cellText } from './readCell.ts'
import { type ReadRow, type RecordOfRows, type RecordWords, recordOfRows, type Shared } from './record.ts'
import { isExample } from './template.ts'
import { type Reading, readRow } from './values.ts'

/** A contract of a table, with the rows that it is made of. */
export interface TableContract extends RecordOfRows {
  /** As a sheet counts, from 1. */
  readonly rows: readonly number[]
  /** What it is like, so that it is left out unless it is chosen; null where it is like none. */
  readonly duplicate: Duplicate | null
}

/** How a table is read, and what holds for all of it. */
export interface TableReadAs extends Reading {
  readonly shared: Shared
  readonly words: RecordWords
}

/**
 * The contracts of a table. Rows of one supplier with the same number, or where there is none the same title, that
 * differ in nothing but the fields of a line are the lines of one contract.
 *
 * @param ledger the contracts that are there already
 */
export function contractsOf(
  { rows }: TableFile,
  { meanings, formats, shared, words }: TableReadAs,
  ledger: readonly ContractRecord[],
): TableContract[] {
  const columnOf = (field: Field) => {
    const column = meanings.indexOf(field)
    return column === -1 ? null : column
  }
  const known = new Known()
  for (const record of ledger) known.add(record, { kind: 'ledger', title: record.title })
  return grouped(rows, columnOf).map((group) => {
    const read = group.map((row): ReadRow => ({ at: row.at, ...readRow(row, { meanings, formats }) }))
    const made = recordOfRows(read as [ReadRow, ...ReadRow[]], columnOf, shared, words)
    const [first] = read
    const duplicate = isExample(made.record) ? { kind: 'example' as const } : known.find(made.record)
    if (duplicate === null && first !== undefined) known.add(made.record, { kind: 'row', row: first.at })
    return { ...made, rows: read.map(({ at }) => at), duplicate }
  })
}

interface Group {
  readonly rows: TableRow[]
  /** Each row's line, to tell a line that stands twice. */
  readonly lines: Set<string>
}

function grouped(rows: readonly TableRow[], columnOf: (field: Field) => number | null): readonly TableRow[][] {
  const textOf = ({ cells }: TableRow, field: Field) => {
    const column = columnOf(field)
    return column === null ? '' : cellText(cells[column] ?? '')
  }
  const isSame = (one: TableRow, other: TableRow) =>
    contractFields.every((field) => [textOf(one, field), ''].includes(textOf(other, field)))
  const groups: Group[] = []
  const byKey = new Map<string, Group>()
  for (const row of rows) {
    const name = textOf(row, 'contractNumber') || textOf(row, 'title')
    const key = `${textOf(row, 'supplier')}\n${name}`.toLowerCase()
    const line = lineFields.map((field) => textOf(row, field)).join('\n')
    const before = name === '' ? undefined : byKey.get(key)
    const [first] = before?.rows ?? []
    if (before !== undefined && first !== undefined && isSame(first, row) && !before.lines.has(line)) {
      before.rows.push(row)
      before.lines.add(line)
      continue
    }
    const group = { rows: [row], lines: new Set([line]) }
    groups.push(group)
    if (before === undefined) byKey.set(key, group)
  }
  return groups.map(({ rows }) => rows)
}
