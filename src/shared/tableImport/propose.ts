import { longDate } from '../input/index.ts'
import { newestEdition, suppliers } from '../rules/index.ts'
import { importTexts } from '../texts/import.ts'
import { tablesTexts } from '../texts/tables.ts'
import { type Field, fields, isDateField, isNumberField, type Meanings } from './fields.ts'
import type { TableFile } from './file.ts'
import { dateFormats, dateIn, numberFormats, numberIn, withoutUnit } from './formats.ts'

/** The words of a heading, without signs, in small letters. @example words('Opsigelsesvarsel (mdr.)') // 'opsigelsesvarsel mdr' */
const words = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The headings of this app's own tables: a template's, and those of the contracts that go out. */
const ownHeadings: ReadonlyMap<string, Field | null> = new Map(
  (['da', 'en'] as const).flatMap((language): [string, Field | null][] => {
    const t = tablesTexts[language]
    // What the rules reckoned is not taken for what was agreed.
    const reckoned = [t.lockInUntil, t.sendBy, t.receiveBy, t.endsOn, t.otherReading, t.ifMissed, t.missedNet]
    const besides = [t.yearNet, t.yearAtMost, t.committedNet, t.state, t.intent, t.edition, t.followedBy, t.example]
    const notice = [t.noticeSent, t.noticeReceived, t.noticeConfirmed]
    return [
      ...[...reckoned, ...besides, ...notice].map((heading): [string, null] => [words(heading), null]),
      [words(t.contract), 'title'],
      [words(t.monthlyNet), 'monthlyPrice'],
      ...fields.map((field): [string, Field] => [words(importTexts[language].fields[field]), field]),
    ]
  }),
)

/**
 * Whether a table is the one of contracts that goes out: it says what the rules reckoned, and not all that was agreed.
 */
export function isOwnTable({ headings }: TableFile): boolean {
  return (['da', 'en'] as const).some((language) => {
    const t = tablesTexts[language]
    return [t.sendBy, t.committedNet].every((heading) => headings.includes(heading))
  })
}

/** What headings of others say, the most telling first. */
const telling: readonly (readonly [Field, RegExp])[] = [
  ['contactEmail', /\be ?mail|\bmail\b/],
  ['noticeDays', /(varsel|notice).*(dage?|days?)\b/],
  ['noticeMonths', /(varsel|notice).*(md|mdr|måneder|måned|months?)\b/],
  ['notice', /varsel|notice|opsigelsesfrist/],
  ['lockIn', /binding|bundet|uopsigelig|lock ?in|minimum term/],
  ['paymentDays', /betalingsfrist|betalingsbetingelse|kredit|payment (days|terms)/],
  ['billing', /faktureres|betales|forud|bagud|billing|billed/],
  ['endsAt', /ophører (ved|på)|opsiges til|ends at/],
  ['period', /periode|interval|frekvens|\bperiod|frequency|renewal term/],
  [
    'contractNumber',
    /(kontrakt|aftale|kunde|abonnements?|ordre)s? ?(nr|nummer|no)\b|(contract|agreement|customer|order) (no|number|id)\b/,
  ],
  ['signedOn', /aftaledato|underskr|indgået|tegnet|signed|order date|ordredato|signature/],
  ['startsOn', /start|ikrafttræd|begynd|løber fra|gælder fra|commence|effective/],
  ['endsOn', /slut|udløb|ophør|løber til|gælder til|\bend|expir/],
  [
    'unitPrice',
    /(pris|price|cost).*(stk|licens|bruger|enhed|unit|licen[cs]e|user|seat|each)|stykpris|enhedspris|unit price/,
  ],
  [
    'monthlyPrice',
    /(pris|beløb|ydelse|udgift|omkostning|price|cost|amount|fee).*(md|mdr|måned|month)|månedlig|månedspris|monthly|^pris$|^price$|^beløb$/,
  ],
  ['quantity', /antal|licenser|brugere|stk|quantity|qty|licen[cs]es|users|seats|number of/],
  ['costCentre', /afdeling|omkostningssted|cost cent|department/],
  ['contactPerson', /kontakt|ansvarlig|contact/],
  ['tags', /etiket|kategori|\btags?\b|categor/],
  ['notes', /note|bemærk|kommentar|comment|remark/],
  ['supplier', /leverandør|udbyder|firma|supplier|vendor|provider|company/],
  ['line', /linje|vare|produkt|ydelse|beskrivelse|\bline|item|product|description/],
  ['title', /titel|kontrakt|aftale|navn|title|contract|agreement|name/],
]

/**
 * What the columns of a table are proposed to mean: by this app's own headings, then by what headings of others say,
 * then by their values. A column of which most values are not such as its heading promises is left out, and each meaning is
 * given once, to the first.
 */
export function proposedMeanings({ headings, rows }: TableFile): Meanings {
  const given = new Set<Field>()
  const once = (field: Field | null) => {
    if (field === null || given.has(field)) return null
    given.add(field)
    return field
  }
  const sampled = headings.map((_, column) =>
    rows.flatMap(({ cells }) => (cells[column] === '' ? [] : [cells[column] ?? ''])).slice(0, 200),
  )
  const isFitting = (field: Field, column: number) => {
    const values = sampled[column] ?? []
    return values.filter((cell) => isLike(field, cell)).length * 2 >= values.length
  }
  const exact = headings.map((heading) => ownHeadings.get(words(heading)))
  const certain = exact.map((field) => once(field ?? null))
  const meanings = headings.map((heading, column) => {
    if (exact[column] !== undefined) return certain[column] ?? null
    const said = words(heading)
    const found = telling.find(([field, says]) => !given.has(field) && says.test(said) && isFitting(field, column))
    return once(found?.[0] ?? byValues(sampled[column] ?? []))
  })
  if (!given.has('quantity') || given.has('unitPrice')) return meanings
  // Beside a number a price is of one, unless it says otherwise.
  const isOfOne = (column: number) =>
    exact[column] === undefined && !/i alt|total|samlet|sum/.test(words(headings[column] ?? ''))
  return meanings.map((field, column) => (field === 'monthlyPrice' && isOfOne(column) ? 'unitPrice' : field))
}

/** Whether a value may be of a field; of most fields anything may. */
function isLike(field: Field, cell: TableFile['rows'][number]['cells'][number]): boolean {
  if (isDateField(field)) {
    if (typeof cell === 'object') return true
    return typeof cell === 'string' && (dateFormats.some((each) => dateIn(cell, each)) || longDate(cell) !== null)
  }
  if (!isNumberField(field)) return typeof cell !== 'object'
  if (typeof cell !== 'string') return typeof cell === 'number'
  return numberFormats.some((each) => numberIn(withoutUnit(cell), each) !== null)
}

const names = new Set(suppliers.map((supplier) => newestEdition(supplier).name.toLowerCase()).filter(Boolean))

function byValues(values: TableFile['rows'][number]['cells']): Field | null {
  const texts = values.filter((value) => typeof value === 'string')
  if (texts.length === 0 || texts.length < values.length) return null
  if (texts.every((text) => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text))) return 'contactEmail'
  return texts.some((text) => names.has(text.trim().toLowerCase())) ? 'supplier' : null
}
