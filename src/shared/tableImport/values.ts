import type { Billing, EndsAt, Fault, NoticeLength, Ore } from '../rules/index.ts'
import { type Field, longest, type Meanings } from './fields.ts'
import type { TableCell, TableRow } from './file.ts'
import type { Format } from './formats.ts'
import {
  type CellProblem,
  cellText,
  type Read,
  readBilling,
  readCount,
  readDay,
  readDays,
  readEmail,
  readEndsAt,
  readMoney,
  readMonths,
  readNotice,
} from './readCell.ts'

/** What a row says, as far as it says it. */
export interface Values {
  title?: string
  supplier?: string
  contractNumber?: string
  /** Days as `2026-02-01`. */
  signedOn?: string
  startsOn?: string
  endsOn?: string
  /** In months. */
  lockIn?: number
  notice?: NoticeLength
  endsAt?: EndsAt
  /** In months. */
  period?: number
  paymentDays?: number
  billing?: Billing
  tags?: readonly string[]
  costCentre?: string
  contactPerson?: string
  contactEmail?: string
  notes?: string
  line?: string
  quantity?: number
  /** Per unit and month. */
  unitPrice?: Ore
  /** Per month for all units. */
  monthlyPrice?: Ore
}

/** Why a row cannot be taken in. */
export type Wrong =
  | { readonly kind: 'cell'; readonly problem: CellProblem; readonly text: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'too-long'; readonly most: number }
  | { readonly kind: 'too-many-tags' }
  /** A price for all units that comes to no whole øre for each. */
  | { readonly kind: 'indivisible'; readonly quantity: number }
  | { readonly kind: 'rules'; readonly fault: Fault }

/** Something wrong in a row, and where. */
export interface RowFault {
  /** As a sheet counts, from 1. */
  readonly row: number
  /** Counted from 0; null where the table has no such column. */
  readonly column: number | null
  readonly field: Field
  readonly wrong: Wrong
}

/** How a table is read: what its columns mean, and the formats of those with dates and numbers. */
export interface Reading {
  readonly meanings: Meanings
  readonly formats: ReadonlyMap<number, Format>
}

/** Reads a row. What cannot be read is left out and told. */
export function readRow(row: TableRow, { meanings, formats }: Reading): { values: Values; faults: RowFault[] } {
  const values: Values = {}
  const faults: RowFault[] = []
  meanings.forEach((field, column) => {
    const cell = row.cells[column] ?? ''
    if (field === null || cellText(cell) === '') return
    const read = readField(field, cell, formats.get(column))
    if ('value' in read) Object.assign(values, read.value)
    else faults.push({ row: row.at, column, field, wrong: read.wrong })
  })
  return { values, faults }
}

type FieldRead = { readonly value: Values } | { readonly wrong: Wrong }

function readField(field: Field, cell: TableCell, format: Format | undefined): FieldRead {
  const as = <T>(read: Read<T>, value: (it: T) => Values): FieldRead =>
    'value' in read
      ? { value: value(read.value) }
      : { wrong: { kind: 'cell', problem: read.problem, text: cellText(cell) } }
  const dates = format === 'mdy' || format === 'ymd' ? format : 'dmy'
  const numbers = format === 'point' ? format : 'comma'
  switch (field) {
    case 'signedOn':
    case 'startsOn':
    case 'endsOn':
      return as(readDay(cell, dates), (day) => ({ [field]: day }))
    case 'unitPrice':
    case 'monthlyPrice':
      return as(readMoney(cell, numbers), (amount) => ({ [field]: amount }))
    case 'quantity':
      return as(readCount(cell, numbers), (quantity) => ({ quantity }))
    case 'lockIn':
    case 'period':
      return as(readMonths(cell), (months) => ({ [field]: months }))
    case 'noticeMonths':
      return as(readMonths(cell), (months) => ({ notice: { months } }))
    case 'noticeDays':
      return as(readDays(cell), (days) => ({ notice: { days } }))
    case 'notice':
      return as(readNotice(cell), (notice) => ({ notice }))
    case 'paymentDays':
      return as(readDays(cell), (paymentDays) => ({ paymentDays }))
    case 'endsAt':
      return as(readEndsAt(cell), (endsAt) => ({ endsAt }))
    case 'billing':
      return as(readBilling(cell), (billing) => ({ billing }))
    case 'tags':
      return readTags(cellText(cell))
    case 'contactEmail':
      return as(readEmail(cell), (contactEmail) => ({ contactEmail }))
    default:
      return readText(field, cellText(cell))
  }
}

function readText(field: keyof typeof longest, text: string): FieldRead {
  const most = longest[field]
  return text.length > most ? { wrong: { kind: 'too-long', most } } : { value: { [field]: text.toWellFormed() } }
}

const mostTags = 50
const longestTag = 60

function readTags(text: string): FieldRead {
  const tags = [...new Set(text.split(/[,;]/).map((tag) => tag.trim().toWellFormed()))].filter((tag) => tag !== '')
  if (tags.length > mostTags) return { wrong: { kind: 'too-many-tags' } }
  if (tags.some((tag) => tag.length > longestTag)) return { wrong: { kind: 'too-long', most: longestTag } }
  return { value: { tags } }
}
