/** What a column can mean: the facts of a contract, and those of one of its lines. */
export const contractFields = [
  'title',
  'supplier',
  'contractNumber',
  'signedOn',
  'startsOn',
  'lockIn',
  'noticeMonths',
  'noticeDays',
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
] as const
export const lineFields = ['line', 'quantity', 'unitPrice', 'monthlyPrice'] as const
export const fields = [...contractFields, ...lineFields] as const

export type ContractField = (typeof contractFields)[number]
export type LineField = (typeof lineFields)[number]
export type Field = (typeof fields)[number]

/** What the columns mean, in their order; null for one that is left out. */
export type Meanings = readonly (Field | null)[]

export const dateFields = ['signedOn', 'startsOn', 'endsOn'] as const satisfies readonly Field[]
export const numberFields = ['quantity', 'unitPrice', 'monthlyPrice'] as const satisfies readonly Field[]
export type DateField = (typeof dateFields)[number]
export type NumberField = (typeof numberFields)[number]

export const isDateField = (field: Field | null): field is DateField => dateFields.some((each) => each === field)
export const isNumberField = (field: Field | null): field is NumberField => numberFields.some((each) => each === field)

/** The most letters of a text, as the ledger takes it. */
export const longest = {
  title: 200,
  supplier: 200,
  contractNumber: 100,
  costCentre: 100,
  contactPerson: 200,
  contactEmail: 254,
  notes: 20_000,
  line: 500,
} as const satisfies Partial<Record<Field, number>>
