import type { ContractRecord } from '../ledger/index.ts'
import { type Language, newestEdition, parseDay } from '../rules/index.ts'
import type { Cell, ColumnKind, Table } from '../tables/index.ts'
import { importTexts } from '../texts/import.ts'
import { type Field, isDateField, isNumberField } from './fields.ts'

/** The template's columns; a notice says itself whether it is months or days. */
const columns = [
  'title',
  'supplier',
  'contractNumber',
  'signedOn',
  'startsOn',
  'line',
  'quantity',
  'unitPrice',
  'lockIn',
  'notice',
  'endsAt',
  'period',
  'paymentDays',
  'billing',
  'endsOn',
  'tags',
  'costCentre',
  'contactPerson',
  'contactEmail',
  'notes',
] as const satisfies readonly Field[]

const wide: readonly Field[] = ['title', 'supplier', 'line', 'endsAt', 'contactEmail', 'notes']

/** A table to fill in: the headings, and two rows that show how. They are left out where they come back unchanged. */
export function templateTable(language: Language): Table {
  const t = importTexts[language]
  return {
    name: t.template.sheet,
    columns: columns.map((field) => ({
      title: t.fields[field],
      kind: kindOf(field),
      width: wide.includes(field) ? 28 : 16,
    })),
    rows: examplesIn(language).map((row) => columns.map((field) => row[field] ?? null)),
  }
}

function kindOf(field: Field): ColumnKind {
  if (isDateField(field)) return 'day'
  return isNumberField(field) && field !== 'quantity' ? 'money' : 'text'
}

function examplesIn(language: Language): readonly Partial<Record<Field, Cell>>[] {
  const { rows } = importTexts[language].template
  const [telephones, cleaning] = rows
  const day = (iso: string) => parseDay(iso)
  return [
    {
      ...telephones,
      supplier: newestEdition('cloudkom').name,
      signedOn: day('2026-03-15'),
      startsOn: day('2026-03-25'),
      unitPrice: 14_900,
    },
    { ...cleaning, signedOn: day('2025-12-15'), startsOn: day('2025-12-31'), unitPrice: 325_050 },
  ]
}

const exampleTitles = new Set(
  (['da', 'en'] as const).flatMap((language) => importTexts[language].template.rows.map(({ title }) => title)),
)

/** Whether a contract is an example row of the template, unchanged in its title. */
export const isExample = ({ title }: ContractRecord): boolean => exampleTitles.has(title)
