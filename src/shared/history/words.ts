import {
  dayInTable,
  editions,
  type Language,
  money,
  newestEdition,
  number,
  parseDay,
  type Supplier,
} from '../rules/index.ts'
import { blockText } from '../texts/blocks.ts'
import { commonTexts } from '../texts/common.ts'
import { contractTexts } from '../texts/contract.ts'
import { formTexts } from '../texts/form.ts'
import { historyTexts } from '../texts/history.ts'
import type { FieldChange } from './difference.ts'
import type { About, FactValue, OptionOf } from './fact.ts'

/** What contracts and sets of own terms are called now, by their ids. */
export type NameOf = (id: string) => string | undefined

/**
 * What a change is about, in the words of the form.
 *
 * @example fieldText({ field: 'unitPrice', about: { part: 'line', … }, … }, 'da') // 'Linje 1, Licenser: Pris pr. måned'
 */
export function fieldText({ field, about }: FieldChange, language: Language): string {
  const name = historyTexts[language].fields[field]
  if (about === null) return name
  const of = aboutText(about, language)
  if (about.part === 'proof') return `${name}: ${of}`
  return field === 'line' || field === 'clause' ? of : `${of}: ${name}`
}

function aboutText(about: About, language: Language): string {
  const t = historyTexts[language]
  switch (about.part) {
    case 'line':
      return t.line(about.number, about.description || formTexts[language].lines.kinds[about.kind])
    case 'line-day':
      return t.onDay(aboutText(about.of, language), dayText(about.day, language))
    case 'invoice':
      return t.invoice(dayText(about.day, language))
    case 'clause':
      return t.clause(about.ref)
    case 'proof':
      return t.steps[about.step]
  }
}

/**
 * A value as it is written on the screens.
 *
 * @example valueText({ kind: 'amount', ore: 21_000 }, 'da', nameOf) // '210,00 kr.'
 */
export function valueText(value: FactValue, language: Language, nameOf: NameOf): string {
  const t = historyTexts[language]
  const common = commonTexts[language]
  switch (value.kind) {
    case 'text':
      return value.text
    case 'texts':
      return value.texts.join(', ')
    case 'day':
      return dayText(value.day, language)
    case 'amount':
      return money(value.ore, language)
    case 'count':
      return number(value.count, 0, language)
    case 'months':
      return common.months(value.count)
    case 'days':
      return common.days(value.count)
    case 'leads':
      return t.leads(value.days)
    case 'yes':
      return t.yes
    case 'option':
      return optionText(value.of, value.value, language)
    case 'intent':
      return intentText(value.intent, language)
    case 'edition':
      return editionText(value.id, language)
    case 'thing':
      return nameOf(value.id) ?? t.otherContract
    case 'file':
      return value.name
    case 'blocks':
      return value.blocks.map((block) => blockText(block, language)).join(' ')
    case 'whole':
      return value.facts.map((fact) => `${t.fields[fact.field]} ${valueText(fact.value, language, nameOf)}`).join('; ')
  }
}

function optionText(of: OptionOf, value: string, language: Language): string {
  const { fields } = formTexts[language]
  const texts: Readonly<Record<string, string>> =
    of === 'billing' ? fields.billingOf : of === 'endsAt' ? fields.endsAtOf : contractTexts[language].ways
  if (of !== 'supplier') return texts[value] ?? value
  return value === 'other' ? commonTexts[language].ownSupplier : newestEdition(value as Supplier).name
}

function intentText(intent: Extract<FactValue, { kind: 'intent' }>['intent'], language: Language): string {
  const name = contractTexts[language].intents[intent.kind]
  if (intent.kind === 'look-again') return `${name} ${dayText(intent.on, language)}`
  if (intent.kind !== 'keep' || intent.through === null) return name
  return `${name} ${historyTexts[language].keptThrough(dayText(intent.through, language))}`
}

function editionText(id: string, language: Language): string {
  const dated = editions.find((each) => each.id === id)?.dated ?? null
  return dated === null ? id : dayInTable(dated, language)
}

/** As it stands where the journal has what is no day. */
function dayText(iso: string, language: Language): string {
  const day = parseDay(iso)
  return day === null ? iso : dayInTable(day, language)
}
