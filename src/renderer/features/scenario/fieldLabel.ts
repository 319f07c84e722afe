import { readDate } from '../../../shared/input/index.ts'
import { type Language, monthInText, parseDay } from '../../../shared/rules/index.ts'
import { scenarioTexts } from '../../../shared/texts/scenario.ts'
import { contractMonths, type ScenarioDraft } from './draft/index.ts'
import { supplierNameOf } from './names.ts'

/** What a field is called in a sentence about it. */
export function fieldLabel(path: string, draft: ScenarioDraft, language: Language): string {
  const t = scenarioTexts[language]
  const { fields } = t
  const month = /^need\.changes\[(\d+)\]$/.exec(path)?.[1]
  if (month !== undefined) return fields.count(monthNamed(draft, Number(month), language))
  const [, index, key] = /^candidates\[(\d+)\]\.(?:agreed\.)?(\w+)$/.exec(path) ?? []
  const candidate = index === undefined ? undefined : draft.candidates[Number(index)]
  if (candidate !== undefined) {
    const label = { bindingMonths: fields.bindingMonths, periodMonths: fields.periodMonths }[key ?? '']
    return t.of(label ?? fields.ownPrice, supplierNameOf(candidate))
  }
  switch (path) {
    case 'name':
      return fields.name
    case 'need.startsOn':
      return fields.startsOn
    case 'need.units':
      return fields.units
    case 'need.unitPrice':
      return fields.unitPrice
    case 'need.leaving.on':
      return fields.endsOn
    default:
      return t.theTerms
  }
}

/** 'a', 'a og b', 'a, b og c'. */
export function listed(names: readonly string[], and: string): string {
  if (names.length <= 1) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`
}

function monthNamed({ startsOn }: ScenarioDraft, month: number, language: Language): string {
  const read = readDate(startsOn)
  const start = read.ok ? parseDay(read.value) : null
  const day = start === null ? undefined : contractMonths(start, month + 1)[month]
  return day === undefined ? String(month + 1) : monthInText(day, language)
}
