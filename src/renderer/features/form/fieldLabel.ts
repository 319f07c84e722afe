import type { Language } from '../../../shared/rules/index.ts'
import { formTexts } from '../../../shared/texts/form.ts'
import { asksOf } from './draft/index.ts'
import type { Chosen } from './formState.ts'

/** What a field is called, for sentences about it: 'Aftaledato', 'Linje 2: Pris pr. måned'. */
export function fieldLabel(path: string, draft: Chosen, language: Language): string {
  const t = formTexts[language]
  const line = /^lines\[(\d+)\]\.?(.*)$/.exec(path)
  if (line === null) return labelOfKey(path.split('.').at(-1) ?? path, language)
  const [, index = '0', rest = ''] = line
  const key = rest.split('.').at(-1) ?? ''
  return t.lines.name(Number(index) + 1, labelInLine(key, rest, draft, Number(index), language))
}

function labelOfKey(key: string, language: Language): string {
  const label = (formTexts[language].fields as Readonly<Record<string, unknown>>)[key]
  return typeof label === 'string' ? label : key
}

function labelInLine(key: string, rest: string, draft: Chosen, index: number, language: Language): string {
  const { fields } = formTexts[language]
  const { unit, oneOff } = asksOf[draft.supplier]
  if (rest.startsWith('changes')) {
    return key === 'on' ? fields.changeOn : key === 'quantity' ? fields.newQuantity : fields.newUnitPrice
  }
  if (rest.startsWith('entries')) return key === 'on' ? fields.entryOn : fields.entryAmount
  switch (key) {
    case 'quantity':
      return fields.quantity[unit]
    case 'unitPrice':
      return draft.lines[index]?.kind === 'hardware' ? fields.hardwarePrice : fields.unitPrice[unit]
    case 'amount':
      return fields.amount[oneOff]
    case 'on':
      return fields.on[oneOff]
    default:
      return labelOfKey(key, language)
  }
}
